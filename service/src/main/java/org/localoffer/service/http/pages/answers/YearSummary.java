package org.localoffer.service.http.pages.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.localoffer.service.feedback.PublicAnswer;
import org.localoffer.service.foundation.England;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.web.layout.Words;

/** Tells in at most five sentences what changed in a year. Answers are counted, comments only from five on. */
record YearSummary(AnswerAccount account, int year) {

    private static final int MOST_NAMED = 2;

    /** What was done in the year, the latest first, as many as are told one by one. */
    List<PublicAnswer> latestDone() {
        return done().sorted(Comparator.comparing((PublicAnswer answer) -> Objects.requireNonNull(answer.doneAt()))
                        .reversed())
                .limit(MOST_NAMED)
                .toList();
    }

    private Stream<PublicAnswer> done() {
        return account.entries().stream()
                .map(AnswerAccount.Entry::answer)
                .filter(answer ->
                        answer.doneAt() != null && England.day(answer.doneAt()).getYear() == year);
    }

    /**
     * @param titles what the answers of {@link #latestDone} are about, by their number
     * @return empty if nothing was answered or done in the year
     */
    List<String> sentences(Map<Long, String> titles) {
        long answers = account.entries().stream()
                .filter(entry -> entry.isUnder(AnswerFilter.YEAR, Integer.toString(year)))
                .count();
        long done = done().count();
        if (answers + done == 0) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        if (answers > 0) {
            sentences.add("Families got " + Words.count(answers, "answer", "answers") + " in " + year + ".");
        }
        if (done > 0) {
            sentences.add(Words.count(done, "promise was kept.", "promises were kept."));
        }
        latestDone().stream()
                .filter(answer -> titles.containsKey(answer.number()))
                .forEach(answer -> sentences.add(done(answer, String.valueOf(titles.get(answer.number())))));
        long late = account.count(AnswerOutcome.OVERDUE);
        long open = late + account.count(AnswerOutcome.PLANNED);
        if (open > 0) {
            sentences.add(Words.count(open, "promise is still to come", "promises are still to come") + late(late));
        }
        return List.copyOf(sentences);
    }

    private static String done(PublicAnswer answer, String title) {
        String action = answer.action();
        return title + ": " + (action == null ? "done" : AnswerSentences.quoted(action) + " Done") + " on "
                + Phrases.date(answer.doneAt()) + after(answer) + ".";
    }

    private static String after(PublicAnswer answer) {
        int comments = answer.comments().size();
        if (comments == 0) {
            return "";
        }
        return comments < AnswerSentences.SMALLEST_COUNT
                ? ", after what families told us"
                : ", after " + comments + " comments from families";
    }

    private static String late(long late) {
        return late == 0 ? "." : ", " + (late == 1 ? "1 is late." : Words.number(late) + " are late.");
    }
}

package org.localoffer.service.http.pages.answers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.FeedbackCounts;
import org.localoffer.service.feedback.PublicAnswer;
import org.localoffer.service.feedback.PublicAnswers;
import org.localoffer.service.foundation.England;
import org.localoffer.service.http.shared.AnswerViews;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.shared.TableFields;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.feedback.AnswerLine;
import org.localoffer.web.feedback.AnswerView;
import org.localoffer.web.feedback.AnswersView;
import org.localoffer.web.feedback.CountLine;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.search.Chip;

/** Builds the view of the account of all answers. */
@ApplicationScoped
class AnswerListViews {

    private static final int MOST_SAID = 3;

    private final PublicAnswers answers;
    private final AnswerViews views;
    private final FeedbackCounts counts;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    AnswerListViews(
            PublicAnswers answers, AnswerViews views, FeedbackCounts counts, CurrentLocalArea localArea, Clock clock) {
        this.answers = answers;
        this.views = views;
        this.counts = counts;
        this.localArea = localArea;
        this.clock = clock;
    }

    /** @param matching the answers that fit the question, of which the page is one part */
    AnswersView view(AnswerAccount account, AnswerQuestion question, List<AnswerAccount.Entry> matching, PageOf page) {
        LocalArea edition = localArea.get();
        YearSummary summary =
                new YearSummary(account, England.day(clock.instant()).getYear());
        Optional<FeedbackCounts.Printed> printed = counts.printed();
        boolean isEmpty = account.entries().isEmpty();
        return new AnswersView(
                Integer.toString(summary.year()),
                summary.sentences(titles(summary.latestDone())),
                isEmpty ? "" : counted(account, question, matching.size()),
                TableFields.leftOut(question.leftOut()),
                isEmpty ? List.of() : fields(account, question, edition),
                question.isFiltered(),
                question.isFiltered() ? new Link("Show all answers", YouSaidWeDid.PATH) : null,
                chips(question, edition),
                lines(matching.stream().skip(page.offset()).limit(page.size()).toList()),
                page.paging(question::address),
                new Link("new answers as an Atom feed", AnswerFeed.ADDRESS),
                printed.stream()
                        .flatMap(count -> count.lines().stream())
                        .map(line -> new CountLine(line.label(), Words.number(line.count())))
                        .toList(),
                printed.map(count -> Words.date(count.until())).orElse(""),
                printed.map(count -> Words.date(count.counted())).orElse(""));
    }

    private Map<Long, String> titles(List<PublicAnswer> named) {
        return answers.read(named.stream().map(PublicAnswer::number).toList()).stream()
                .collect(Collectors.toMap(Answer::number, views::about));
    }

    private static String counted(AnswerAccount account, AnswerQuestion question, long fitting) {
        String all = Words.count(account.entries().size(), "answer", "answers");
        if (!question.isFiltered()) {
            return all + (question.byState() ? ", what is late or planned first" : ", the newest first");
        }
        return fitting == 0
                ? "No answer fits what you chose."
                : Words.number(fitting) + " of " + all + (fitting == 1 ? " fits" : " fit") + " what you chose";
    }

    /** Only choices under which there is an answer, and the one that is set. */
    private static List<Field> fields(AnswerAccount account, AnswerQuestion question, LocalArea edition) {
        List<Field> fields = new ArrayList<>();
        for (AnswerFilter filter : AnswerFilter.values()) {
            Map<String, Long> behind = account.counts(filter, question);
            String chosen = question.chosen().getOrDefault(filter, "");
            List<String> values = filter.inOrder(
                    Stream.concat(behind.keySet().stream(), Stream.of(chosen))
                            .filter(value -> !value.isEmpty())
                            .distinct()
                            .toList(),
                    edition);
            if (!values.isEmpty()) {
                List<Choice> choices = values.stream()
                        .map(value -> new Choice(
                                value,
                                filter.labelOf(value, edition) + " (" + Words.number(behind.getOrDefault(value, 0L))
                                        + ")",
                                false))
                        .toList();
                fields.add(TableFields.select(
                        filter.slug(), filter.label(), TableFields.orAny(filter.any(), choices), chosen::equals));
            }
        }
        String order = question.byState() ? AnswerQuestion.BY_STATE : AnswerQuestion.NEWEST;
        fields.add(TableFields.select(
                AnswerQuestion.SORT,
                "Order",
                List.of(
                        new Choice(AnswerQuestion.NEWEST, "Newest first", false),
                        new Choice(AnswerQuestion.BY_STATE, "Late and planned first", false)),
                order::equals));
        return List.copyOf(fields);
    }

    private static List<Chip> chips(AnswerQuestion question, LocalArea edition) {
        return question.chosen().entrySet().stream()
                .map(choice -> new Chip(
                        choice.getKey().label() + ": " + choice.getKey().labelOf(choice.getValue(), edition),
                        question.without(choice.getKey()).address(1)))
                .toList();
    }

    private List<AnswerLine> lines(List<AnswerAccount.Entry> shown) {
        Map<Long, AnswerOutcome> outcomes = shown.stream()
                .collect(Collectors.toMap(entry -> entry.answer().number(), AnswerAccount.Entry::outcome));
        return answers.read(shown.stream().map(entry -> entry.answer().number()).toList()).stream()
                .map(answer -> line(answer, outcomes.getOrDefault(answer.number(), AnswerOutcome.ANSWERED)))
                .toList();
    }

    private AnswerLine line(Answer answer, AnswerOutcome outcome) {
        AnswerView view = views.of(answer);
        AnswerSentences sentences = new AnswerSentences(view, outcome);
        String text = answer.words().text();
        boolean isWhole = view.said().size() <= MOST_SAID
                && Stream.concat(view.said().stream(), Stream.of(text)).allMatch(AnswerSentences::isShort);
        return new AnswerLine(
                view.anchor(),
                view.about(),
                answer.number(),
                YouSaidWeDid.addressOf(answer),
                outcome.label(),
                sentences.told(),
                view.said().stream()
                        .limit(MOST_SAID)
                        .map(AnswerSentences::shortened)
                        .toList(),
                sentences.answered(),
                AnswerSentences.shortened(text),
                !isWhole,
                sentences.then());
    }
}

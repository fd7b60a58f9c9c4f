package org.localoffer.service.http.pages.answers;

import java.util.ArrayList;
import java.util.List;

import org.localoffer.service.http.shared.Phrases;
import org.localoffer.web.feedback.AnswerView;

/** Tells in sentences what families said, who answered, and what came of it. */
record AnswerSentences(AnswerView answer, AnswerOutcome outcome) {

    /** Public numbers of comments below this are not said (domain L33). */
    static final int SMALLEST_COUNT = 5;

    private static final int LONGEST_QUOTE = 240;

    /** Before the comments; a sentence of its own where none is shown. */
    String told() {
        int comments = answer.said().size();
        if (comments >= SMALLEST_COUNT) {
            return "Families told us, in " + comments + " comments:";
        }
        if (comments > 0) {
            return "Families told us:";
        }
        return answer.notShown() == null
                ? "This help was missing or hard to find."
                : "Families told us something that is not shown just now.";
    }

    /** Who answered and when. */
    String answered() {
        return "Answered on " + answer.published() + " by " + answer.who() + ".";
    }

    /** What comes next, or what came of it: one sentence or two. */
    List<String> then() {
        List<String> sentences = new ArrayList<>();
        String action = answer.action();
        if (action != null) {
            sentences.add(promise(quoted(action)));
        }
        switch (outcome) {
            case LOOKED_AT -> sentences.add("This is being looked at again.");
            case DECLINED -> sentences.add("This will not be done. The answer says why.");
            case ANSWERED -> sentences.add("Nothing more is planned.");
            case OVERDUE, PLANNED, DONE -> {}
        }
        return List.copyOf(sentences);
    }

    private String promise(String action) {
        String due = answer.due();
        String until = due == null ? "" : " by " + due;
        if (answer.done() != null) {
            return "This was promised" + until + ": " + action + " It was done on " + answer.done() + ".";
        }
        return outcome == AnswerOutcome.OVERDUE
                ? "This was promised" + until + ", and it is late: " + action
                : "This is promised" + until + ": " + action;
    }

    /** The beginning of a text in one line, in quotation marks. */
    static String quoted(String text) {
        return "“" + shortened(text) + "”";
    }

    /** The beginning of a text in one line. */
    static String shortened(String text) {
        return Phrases.shortened(text.strip().replaceAll("\\s+", " "), LONGEST_QUOTE);
    }

    /** Whether the whole of a text is shown where only its beginning is. */
    static boolean isShort(String text) {
        return text.strip().length() <= LONGEST_QUOTE;
    }
}

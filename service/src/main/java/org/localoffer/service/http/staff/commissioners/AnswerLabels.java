package org.localoffer.service.http.staff.commissioners;

import java.time.LocalDate;
import java.util.Set;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.web.layout.Link;

/** An answer's state and what happens next, in the words of a commissioner's pages. */
final class AnswerLabels {

    private AnswerLabels() {}

    static String address(Answer answer) {
        return "/commissioner/answers/" + answer.id();
    }

    /** The state, with a link to the page of the answer, for its body. */
    static Link link(Answer answer) {
        return new Link(state(answer), address(answer));
    }

    static String state(Answer answer) {
        if (answer.isTakenDown()) {
            return "An officer took it down. It is not shown just now";
        }
        return switch (answer.state()) {
            case KEPT -> "Begun on " + Phrases.date(answer.writtenAt()) + ", not sent yet";
            case DRAFTED -> "Waiting for an officer since " + Phrases.date(answer.writtenAt());
            case RETURNED -> "An officer returned it";
            case PUBLISHED -> "Published on " + Phrases.date(answer.publishedAt());
            case ACTION_DONE -> "Published, and what it promised is done";
        };
    }

    /**
     * The state, with a link to what the reader may open: the page of the answer, or what is public of it.
     *
     * @param own bodies whose answers the reader may open
     */
    static Link link(Answer answer, Set<String> own) {
        if (own.contains(answer.body())) {
            return new Link(state(answer), address(answer));
        }
        return new Link(state(answer), answer.isPublic() ? "/you-said-we-did/" + answer.number() : null);
    }

    /** What happens next, or has to be done by whom. */
    static String next(Answer answer, LocalDate today) {
        if (answer.isTakenDown()) {
            return "An officer corrects it and publishes it again. You need not do anything.";
        }
        return switch (answer.state()) {
            case KEPT -> "Finish it and send it to an officer.";
            case DRAFTED ->
                "An officer who did not write it checks that nobody can be recognised. It is then published, or comes"
                        + " back to you with a reason.";
            case RETURNED -> "Change what the officer asks for, and send it again.";
            case PUBLISHED -> afterPublication(answer, today);
            case ACTION_DONE -> "Nothing more. Families can read that it is done.";
        };
    }

    private static String afterPublication(Answer answer, LocalDate today) {
        if (!answer.isPromise()) {
            return "Nothing more. Families can read it.";
        }
        LocalDate due = answer.words().due();
        if (due == null) {
            return "When what it promises is done, say so here. Families will then read it.";
        }
        return (answer.isOverdue(today) ? "It was promised by " : "It is promised by ")
                + Phrases.month(due)
                + ". When it is done, say so here. Families will then read it.";
    }
}

package org.localoffer.service.http.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.DataRequests;
import org.localoffer.service.feedback.ErasedBecause;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.ReplyTo;
import org.localoffer.service.feedback.Signposting;
import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.web.feedback.FeedbackStatusView;
import org.localoffer.web.feedback.StepView;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.CrisisContact;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** Builds the view of a message's status page. */
@ApplicationScoped
public class FeedbackStatus {

    private static final List<String> ANSWERED = List.of(
            "We have it",
            "Somebody has read it and made a copy without names",
            "It is with the people who answer for it",
            "They have written an answer",
            "The answer is published");

    private static final List<String> ABOUT_LISTING = List.of(
            "We have it", "Somebody has read it", "It is with the people who run the listing", "It is dealt with");

    private final AnswerLinks answers;
    private final DataRequests dataRequests;

    FeedbackStatus(AnswerLinks answers, DataRequests dataRequests) {
        this.answers = answers;
        this.dataRequests = dataRequests;
    }

    /**
     * @param replyTo the contact to show back to whoever has just typed it; null for none
     * @param survey the two questions about the Local Offer; null to leave them out
     */
    FeedbackStatusView view(
            Feedback feedback,
            boolean justSent,
            @Nullable ReplyTo replyTo,
            List<CrisisContact> crisis,
            @Nullable Form survey) {
        if (feedback.kind() == FeedbackKind.DATA_RIGHT && feedback.state() != FeedbackState.ERASED) {
            return ofDataRequest(feedback, justSent, crisis);
        }
        String answer = answers.addressOf(feedback);
        return new FeedbackStatusView(
                feedback.reference(),
                isPrivate(feedback) ? "Your message" : feedback.kind().label(),
                received(feedback),
                now(feedback, answer != null) + (answers.saysDone(feedback) ? " What it promised is done." : ""),
                steps(feedback, answer != null),
                answer == null ? null : new Link("Read the answer", answer),
                elsewhere(feedback),
                justSent,
                replyTo == null ? null : reply(replyTo),
                crisis,
                survey);
    }

    /** The same whatever the state of the message, so that the page of one in quarantine reads like any other. */
    private FeedbackStatusView ofDataRequest(Feedback feedback, boolean justSent, List<CrisisContact> crisis) {
        String now = dataRequests
                .of(feedback)
                .map(request -> request.answeredAt() == null
                        ? "It is with the people who look after information about you. They answer you by "
                                + Words.date(request.dueOn()) + "."
                        : "It has been answered.")
                .orElse("It is with the people who look after information about you.");
        return new FeedbackStatusView(
                feedback.reference(),
                feedback.kind().label(),
                received(feedback),
                now,
                List.of(),
                null,
                List.of(),
                justSent,
                null,
                crisis,
                null);
    }

    private static String reply(ReplyTo replyTo) {
        String how = replyTo.email() == null ? "ring " + replyTo.phone() : "write to " + replyTo.email();
        return "When it is answered, we " + how
                + ". Is that wrong? Go back, put it right, and press Send again. This page does not show it a second"
                + " time.";
    }

    /** Only once the message was handed over. In quarantine the page must read like that of any waiting message. */
    private static boolean isPrivate(Feedback feedback) {
        return feedback.kind() == FeedbackKind.POSSIBLE_HARM;
    }

    /** The day that the message came, or its month where it is erased, since only the month is kept. */
    private static String received(Feedback feedback) {
        LocalDate day = Phrases.day(feedback.receivedAt());
        return feedback.state() == FeedbackState.ERASED ? Phrases.month(day) : Words.date(day);
    }

    private static String erased(Feedback feedback) {
        String why = feedback.erasedBecause() == ErasedBecause.NOT_DEALT_WITH
                ? "Nobody dealt with this message in time, and we are sorry. We have deleted it. Send it again if it is"
                        + " still so."
                : feedback.erasedBecause() == ErasedBecause.OLD
                        ? "We have deleted this message because it was old."
                        : "We have deleted this message, as we were asked to.";
        return why + " We keep only that there was a message in that month.";
    }

    private static String now(Feedback feedback, boolean answerShown) {
        if (feedback.state() == FeedbackState.ERASED) {
            return erased(feedback);
        }
        if (feedback.kind() == FeedbackKind.POSSIBLE_HARM) {
            return "Somebody has read your message. It is not published.";
        }
        String copy = feedback.isTakenDown() && feedback.kind().isAnswered()
                ? " The public copy of your message is not shown just now, because we are correcting it."
                : "";
        boolean answerMissing = hasAnswer(feedback) && !answerShown;
        return (answerMissing ? "It has been answered. We took the answer down to correct it." : usually(feedback))
                + copy;
    }

    private static boolean hasAnswer(Feedback feedback) {
        return switch (feedback.state()) {
            case PUBLISHED, ACTION_TRACKED -> true;
            case CLOSED -> feedback.kind().isAnswered();
            default -> false;
        };
    }

    private static String usually(Feedback feedback) {
        return switch (feedback.state()) {
            case RECEIVED, QUARANTINED, REJECTION_PROPOSED, FOR_REDACTION ->
                "Somebody will read it, usually within one working day.";
            case REDIRECTED -> "This form cannot help with that, but others can.";
            case REJECTED ->
                "We have read it and do not publish it"
                        + (feedback.reason() == null
                                ? "."
                                : ": " + FirstLetter.small(feedback.reason().label()) + ".");
            case PUBLIC_TEXT_APPROVED, ROUTED ->
                feedback.kind().isAboutListing() && !feedback.kind().isAnswered()
                        ? "The people who run the listing have it, and we check what they do."
                        : "It is with the people who answer for it.";
            case ACKNOWLEDGED -> "The people who answer for it have read it.";
            case RESPONSE_DRAFTED, RESPONSE_APPROVED ->
                "An answer is written. We read it once more before we publish it.";
            case PUBLISHED -> "The answer is published.";
            case ACTION_TRACKED -> "The answer is published. We follow what it promised.";
            case ERASED -> erased(feedback);
            case CLOSED -> feedback.kind().isAnswered() ? "The answer is published." : "It is dealt with.";
        };
    }

    private static List<StepView> steps(Feedback feedback, boolean answerShown) {
        boolean left = feedback.state() == FeedbackState.REDIRECTED
                || feedback.state() == FeedbackState.REJECTED
                || feedback.state() == FeedbackState.ERASED
                || feedback.kind() == FeedbackKind.POSSIBLE_HARM;
        if (left) {
            return List.of();
        }
        boolean answered = feedback.kind().isAnswered();
        List<String> labels = answered ? ANSWERED : ABOUT_LISTING;
        boolean answerMissing = hasAnswer(feedback) && !answerShown;
        int reached = answerMissing ? ANSWERED.size() - 2 : reached(feedback.state(), answered);
        List<StepView> steps = new ArrayList<>();
        for (int step = 0; step < labels.size(); step++) {
            steps.add(new StepView(labels.get(step), step <= reached, step == reached));
        }
        return steps;
    }

    private static int reached(FeedbackState state, boolean answered) {
        return switch (state) {
            case PUBLIC_TEXT_APPROVED -> 1;
            case ROUTED, ACKNOWLEDGED -> 2;
            case RESPONSE_DRAFTED, RESPONSE_APPROVED -> 3;
            case PUBLISHED, ACTION_TRACKED -> 4;
            case CLOSED -> answered ? 4 : 3;
            default -> 0;
        };
    }

    private static List<Link> elsewhere(Feedback feedback) {
        Signposting place = feedback.redirectedTo();
        return place == null
                ? List.of()
                : List.of(
                        new Link(place.label(), null),
                        new Link("Ring or write to the Local Offer team, who can tell you how", "/contact"));
    }
}

package org.localoffer.service.http.staff.commissioners;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerState;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.gaps.Assessment;
import org.localoffer.service.gaps.DatedEvidence;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.listing.ShownName;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.commissioning.CommentPageView;
import org.localoffer.web.commissioning.CommentView;
import org.localoffer.web.commissioning.FactLine;
import org.localoffer.web.commissioning.GapLifeView;
import org.localoffer.web.commissioning.GapView;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/** Builds the views of a commissioner's pages: comments, gaps and answers. */
@ApplicationScoped
class CommissioningViews {

    /** The most comments that the page of a gap shows. */
    static final int MOST_COMMENTS = 100;

    private final AssessmentViews assessmentViews;
    private final GapEvidenceViews evidenceViews;
    private final Answers answers;
    private final GapLifeViews lives;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    CommissioningViews(
            AssessmentViews assessmentViews,
            GapEvidenceViews evidenceViews,
            Answers answers,
            GapLifeViews lives,
            CurrentLocalArea localArea,
            Clock clock) {
        this.assessmentViews = assessmentViews;
        this.evidenceViews = evidenceViews;
        this.answers = answers;
        this.lives = lives;
        this.localArea = localArea;
        this.clock = clock;
    }

    /** Comments with their public texts, in the given order. */
    List<CommentView> comments(List<Feedback> comments) {
        LocalArea area = localArea.get();
        return comments.stream().map(feedback -> comment(feedback, area)).toList();
    }

    /** @param gap that the comment is part of; null where there is none */
    CommentPageView comment(Feedback feedback, boolean mine, @Nullable GapKey gap, @Nullable String notice) {
        LocalArea area = localArea.get();
        Answer answer = answers.to(feedback)
                .filter(found -> found.state() != AnswerState.KEPT
                        || (mine && found.body().equals(feedback.routedTo())))
                .orElse(null);
        return new CommentPageView(
                comment(feedback, area),
                gapKeyLines(new GapKeyLabels(area, feedback.gapKey())),
                gap == null ? null : gapLink(gap, area),
                answer == null ? null : AnswerLabels.link(answer),
                mine && feedback.state() == FeedbackState.ROUTED
                        ? Form.of(
                                address(feedback) + "/acknowledge",
                                List.of(),
                                List.of(),
                                Button.secondary("Say that you have read it"))
                        : null,
                mine && isUnanswered(feedback) && answer == null
                        ? "/commissioner/answers/new?message=" + feedback.reference()
                        : null,
                notice);
    }

    /**
     * @param answering the body that answers; null where the commissioner is only informed of the gap
     * @param comments at most {@link #MOST_COMMENTS}, newest first
     */
    GapView gap(
            Assessment assessment,
            DatedEvidence evidence,
            @Nullable String answering,
            List<Feedback> comments,
            List<Answer> written,
            GapLifeView life) {
        LocalArea area = localArea.get();
        GapKeyLabels words = new GapKeyLabels(area, evidence.gapKey());
        String unanswered = comments.stream()
                .filter(feedback -> isUnanswered(feedback)
                        && String.valueOf(feedback.routedTo()).equals(answering))
                .map(feedback -> "&message=" + feedback.reference())
                .collect(Collectors.joining());
        return new GapView(
                words.line(),
                life,
                gapKeyLines(words),
                assessmentViews.of(assessment, area),
                evidenceViews.trends(assessment.trend(), evidence),
                evidenceViews.signals(evidence, comments),
                List.of(
                        "A lack of messages or searches is not evidence that there is no need.",
                        "We do not know who searched: one person may have searched often, so all searches together"
                                + " count as one signal.",
                        "Listings that have not told us their ages do not count as supply for an age."),
                comments.stream()
                        .map(feedback -> comment(feedback, evidenceViews.address(feedback), area))
                        .toList(),
                comments.size() < MOST_COMMENTS ? null : "The latest " + MOST_COMMENTS + " are shown.",
                evidenceViews.alike(evidence.gapKey(), area),
                written.stream().map(evidenceViews::link).toList(),
                answering != null
                        ? "/commissioner/answers/new?gap=" + evidence.gapKey().key() + unanswered
                        : null);
    }

    private CommentView comment(Feedback feedback, LocalArea area) {
        return comment(feedback, address(feedback), area);
    }

    /** @param address null where the reader may not open it */
    private CommentView comment(Feedback feedback, @Nullable String address, LocalArea area) {
        return new CommentView(
                feedback.reference(),
                address,
                about(feedback, area),
                feedback.shownText(),
                feedback.routedBecause() == null ? "An officer sent it to you" : feedback.routedBecause(),
                state(feedback),
                isUnanswered(feedback) ? Phrases.waited(feedback.receivedAt(), clock.instant()) : null);
    }

    /** The listing that it is about, or what is missing. */
    static String about(Feedback feedback, LocalArea area) {
        Listing listing = feedback.listing();
        return listing == null ? new GapKeyLabels(area, feedback.gapKey()).line() : ShownName.of(listing);
    }

    private static boolean isUnanswered(Feedback feedback) {
        return feedback.state() == FeedbackState.ROUTED || feedback.state() == FeedbackState.ACKNOWLEDGED;
    }

    static String state(Feedback feedback) {
        return switch (feedback.state()) {
            case ROUTED -> "New";
            case ACKNOWLEDGED -> "Read, not answered";
            case RESPONSE_DRAFTED, RESPONSE_APPROVED -> "Answer waiting for an officer";
            default -> "Answered";
        };
    }

    private static List<FactLine> gapKeyLines(GapKeyLabels words) {
        return List.of(
                new FactLine("Kind of help", words.help()),
                new FactLine("Need", words.need()),
                new FactLine("Age", words.age()),
                new FactLine("Area", words.area()),
                new FactLine("Sector", words.sector()));
    }

    private Link gapLink(GapKey gap, LocalArea area) {
        return new Link(new GapKeyLabels(area, gap).line() + " (" + lives.state(gap) + ")", GapAddresses.gap(gap));
    }

    static String address(Feedback feedback) {
        return "/commissioner/messages/" + feedback.reference();
    }
}

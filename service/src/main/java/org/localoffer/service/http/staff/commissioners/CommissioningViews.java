package org.localoffer.service.http.staff.commissioners;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.AnswerState;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.gaps.Assessment;
import org.localoffer.service.gaps.Assessments;
import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.listing.ShownName;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.commissioning.AnswerFormView;
import org.localoffer.web.commissioning.CommentPageView;
import org.localoffer.web.commissioning.CommentView;
import org.localoffer.web.commissioning.CommissionerView;
import org.localoffer.web.commissioning.FactLine;
import org.localoffer.web.commissioning.GapRow;
import org.localoffer.web.commissioning.GapView;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;

/** Builds the views of a commissioner's pages: comments, gaps and answers. */
@ApplicationScoped
class CommissioningViews {

    /** Characters of an answer's text that serve as its title in a list. */
    private static final int LONGEST_TITLE = 80;

    private final Assessments assessments;
    private final AssessmentViews assessmentViews;
    private final Answers answers;
    private final AnswerBodies bodies;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    CommissioningViews(
            Assessments assessments,
            AssessmentViews assessmentViews,
            Answers answers,
            AnswerBodies bodies,
            CurrentLocalArea localArea,
            Clock clock) {
        this.assessments = assessments;
        this.assessmentViews = assessmentViews;
        this.answers = answers;
        this.bodies = bodies;
        this.localArea = localArea;
        this.clock = clock;
    }

    CommissionerView desk(
            Set<String> mine,
            @Nullable String notice,
            List<Feedback> fresh,
            List<Evidence> gaps,
            List<Evidence> signals,
            List<Answer> written) {
        LocalArea area = localArea.get();
        return new CommissionerView(
                mine.stream().map(bodies::label).sorted().toList(),
                notice,
                fresh.stream().map(feedback -> comment(feedback, area)).toList(),
                assessments.ofEach(gaps, area).stream()
                        .map(gap -> row(gap, area))
                        .toList(),
                assessments.ofEach(signals, area).stream()
                        .map(gap -> row(gap, area))
                        .toList(),
                answers(written, area));
    }

    /** @param gap that the comment is part of; null where there is none */
    CommentPageView comment(Feedback feedback, boolean mine, @Nullable GapKey gap, @Nullable String notice) {
        LocalArea area = localArea.get();
        return new CommentPageView(
                comment(feedback, area),
                gapKeyLines(new GapKeyLabels(area, feedback.gapKey())),
                gap == null ? null : new Link(new GapKeyLabels(area, gap).line(), "/commissioner/gaps/" + gap.key()),
                answers.to(feedback)
                        .map(answer -> new Link(state(answer), "/commissioner/answers/" + answer.id()))
                        .orElse(null),
                mine && feedback.state() == FeedbackState.ROUTED
                        ? Form.of(
                                address(feedback) + "/acknowledge",
                                List.of(),
                                List.of(),
                                Button.secondary("Say that you have read it"))
                        : null,
                mine && isUnanswered(feedback) ? "/commissioner/answers/new?message=" + feedback.reference() : null,
                notice);
    }

    /** @param answering the body that answers; null where the commissioner is only informed of the gap */
    GapView gap(Evidence evidence, @Nullable String answering, List<Feedback> comments, List<Answer> written) {
        LocalArea area = localArea.get();
        GapKeyLabels words = new GapKeyLabels(area, evidence.gapKey());
        String unanswered = comments.stream()
                .filter(feedback -> isUnanswered(feedback)
                        && String.valueOf(feedback.routedTo()).equals(answering))
                .map(feedback -> "&message=" + feedback.reference())
                .collect(Collectors.joining());
        return new GapView(
                words.line(),
                gapKeyLines(words),
                assessmentViews.of(evidence, area),
                List.of(
                        "A lack of messages or searches is not evidence that there is no need.",
                        "We do not know who searched: one person may have searched often, so all searches together"
                                + " count as one signal.",
                        "Listings that have not told us their ages do not count as supply for an age."),
                comments.stream().map(feedback -> comment(feedback, area)).toList(),
                written.stream()
                        .map(answer -> new Link(state(answer), "/commissioner/answers/" + answer.id()))
                        .toList(),
                answering != null
                        ? "/commissioner/answers/new?gap=" + evidence.gapKey().key() + unanswered
                        : null);
    }

    /** The page of a new answer. */
    AnswerFormView form(AnswerForm form) {
        return new AnswerFormView(
                texts(form.messages()),
                form.gap() == null ? null : new GapKeyLabels(localArea.get(), form.gap()).line(),
                null,
                null,
                form.form("/commissioner/answers", "Send to an officer"));
    }

    /** @param typed the form that was refused; null when the page is first shown */
    AnswerFormView written(Answer answer, @Nullable AnswerForm typed) {
        boolean returned = answer.state() == AnswerState.RETURNED && !answer.isTakenDown();
        AnswerForm form = typed == null ? AnswerForm.again(answer, AnswerForm.valuesOf(answer)) : typed;
        GapKey gap = answer.gap();
        return new AnswerFormView(
                texts(List.copyOf(answer.messages())),
                gap == null ? null : new GapKeyLabels(localArea.get(), gap).line(),
                answer.reason(),
                returned ? null : state(answer),
                actionOf(answer, returned, form));
    }

    private static @Nullable Form actionOf(Answer answer, boolean returned, AnswerForm form) {
        if (returned) {
            return form.form("/commissioner/answers/" + answer.id(), "Send to an officer again");
        }
        boolean promised = answer.state() == AnswerState.PUBLISHED
                && !answer.isTakenDown()
                && answer.words().action() != null;
        return promised
                ? StaffForms.button(
                        "/commissioner/answers/" + answer.id() + "/done",
                        answer.version(),
                        Button.main("What was promised is done"))
                : null;
    }

    private CommentView comment(Feedback feedback, LocalArea area) {
        return new CommentView(
                feedback.reference(),
                address(feedback),
                about(feedback, area),
                feedback.shownText(),
                feedback.routedBecause() == null ? "An officer sent it to you" : feedback.routedBecause(),
                state(feedback),
                isUnanswered(feedback) ? Phrases.waited(feedback.receivedAt(), clock.instant()) : null);
    }

    private static String about(Feedback feedback, LocalArea area) {
        Listing listing = feedback.listing();
        return listing == null ? new GapKeyLabels(area, feedback.gapKey()).line() : ShownName.of(listing);
    }

    private static boolean isUnanswered(Feedback feedback) {
        return feedback.state() == FeedbackState.ROUTED || feedback.state() == FeedbackState.ACKNOWLEDGED;
    }

    private static String state(Feedback feedback) {
        return switch (feedback.state()) {
            case ROUTED -> "New";
            case ACKNOWLEDGED -> "Read, not answered";
            case RESPONSE_DRAFTED, RESPONSE_APPROVED -> "Answer waiting for an officer";
            default -> "Answered";
        };
    }

    private static GapRow row(Assessment assessment, LocalArea area) {
        Evidence evidence = assessment.evidence();
        return new GapRow(
                new GapKeyLabels(area, evidence.gapKey()).line(),
                GapAddresses.gap(evidence.gapKey()),
                ConfidenceLabels.sureness(evidence),
                ConfidenceLabels.signals(evidence),
                ConfidenceLabels.supply(assessment.supply()),
                assessment.diagnosis().label());
    }

    private static List<FactLine> gapKeyLines(GapKeyLabels words) {
        return List.of(
                new FactLine("Kind of help", words.help()),
                new FactLine("Need", words.need()),
                new FactLine("Age", words.age()),
                new FactLine("Area", words.area()),
                new FactLine("Sector", words.sector()));
    }

    private static Queue answers(List<Answer> written, LocalArea area) {
        long open = written.stream()
                .filter(answer -> !answer.isTakenDown())
                .filter(answer -> answer.state() == AnswerState.DRAFTED || answer.state() == AnswerState.RETURNED)
                .count();
        return new Queue(
                "answers",
                "Your answers",
                Words.count(open, "answer is not published yet", "answers are not published yet"),
                "You have not answered anything yet.",
                written.stream().map(answer -> entry(answer, area)).toList(),
                null);
    }

    private static QueueEntry entry(Answer answer, LocalArea area) {
        GapKey gap = answer.gap();
        List<String> facts = new ArrayList<>();
        facts.add(state(answer));
        if (answer.words().due() != null && !answer.isTakenDown()) {
            facts.add("Promised by " + Phrases.month(answer.words().due()));
        }
        return new QueueEntry(
                title(answer, gap, area),
                "/commissioner/answers/" + answer.id(),
                null,
                facts,
                answer.state() == AnswerState.RETURNED ? "Returned with a reason" : null);
    }

    /** The gap that it answers, or the beginning of its text. A text that is taken down is shown to officers only. */
    private static String title(Answer answer, @Nullable GapKey gap, LocalArea area) {
        if (gap != null) {
            return new GapKeyLabels(area, gap).line();
        }
        return answer.isTakenDown()
                ? "An answer that is not shown just now"
                : Phrases.shortened(answer.words().text(), LONGEST_TITLE);
    }

    private static String state(Answer answer) {
        if (answer.isTakenDown()) {
            return "An officer took it down. It is not shown just now";
        }
        return switch (answer.state()) {
            case DRAFTED -> "Waiting for an officer since " + Phrases.date(answer.writtenAt());
            case RETURNED -> "An officer returned it";
            case PUBLISHED -> "Published on " + Phrases.date(answer.publishedAt());
            case ACTION_DONE -> "Published, and what it promised is done";
        };
    }

    private static List<String> texts(List<Feedback> messages) {
        return messages.stream().map(Feedback::shownText).toList();
    }

    private static String address(Feedback feedback) {
        return "/commissioner/messages/" + feedback.reference();
    }
}

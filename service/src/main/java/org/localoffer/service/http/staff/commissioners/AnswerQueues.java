package org.localoffer.service.http.staff.commissioners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerState;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.GapPlan;
import org.localoffer.service.gaps.GapProgress;
import org.localoffer.service.gaps.GapRoutes;
import org.localoffer.service.gaps.GapSteps;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;

/** The lists of a commissioner's desk that are about its own answers and plans. */
@ApplicationScoped
class AnswerQueues {

    /** Characters of an answer's text that serve as its title in a list. */
    private static final int LONGEST_TITLE = 80;

    private static final int MOST = 50;

    private final Answers answers;
    private final GapSteps steps;
    private final GapRoutes routes;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    AnswerQueues(Answers answers, GapSteps steps, GapRoutes routes, CurrentLocalArea localArea, Clock clock) {
        this.answers = answers;
        this.steps = steps;
        this.routes = routes;
        this.localArea = localArea;
        this.clock = clock;
    }

    /** Every answer that the commissioner can open, newest first. */
    Queue written(List<Answer> written) {
        long open = written.stream()
                .filter(answer -> !answer.isTakenDown() && answer.publishedAt() == null)
                .count();
        return new Queue(
                "answers",
                "Your answers",
                Words.count(open, "answer is not published yet", "answers are not published yet"),
                "You have not answered anything yet.",
                written.stream().map(this::entry).toList(),
                null);
    }

    /**
     * What the bodies promised in public or planned, and have not done in time: promises, then plans, each with the longest
     * overdue first.
     */
    Queue overdue(Set<String> bodies) {
        LocalDate today = England.day(clock.instant());
        List<QueueEntry> entries = new ArrayList<>();
        if (!bodies.isEmpty()) {
            answers.overdue(bodies, today, MOST).forEach(answer -> entries.add(entry(answer)));
        }
        GapRoutes.Routes routesToday = routes.today();
        steps.begun().values().stream()
                .filter(gap -> gap.isOverdue(today)
                        && bodies.contains(routesToday.of(gap.gapKey()).commissioner()))
                .sorted(Comparator.comparing(AnswerQueues::due)
                        .thenComparing(gap -> gap.gapKey().key()))
                .forEach(gap -> entries.add(overduePlan(gap)));
        return new Queue(
                "overdue",
                "What is overdue",
                Words.count(entries.size(), "thing is overdue", "things are overdue"),
                "Nothing that you promised or planned is overdue.",
                entries,
                null);
    }

    private static LocalDate due(GapProgress gap) {
        return plan(gap).due();
    }

    /** What is overdue has a plan. */
    private static GapPlan plan(GapProgress gap) {
        return Objects.requireNonNull(gap.plan());
    }

    private QueueEntry overduePlan(GapProgress gap) {
        GapPlan plan = plan(gap);
        return new QueueEntry(
                new GapKeyLabels(localArea.get(), gap.gapKey()).line(),
                GapAddresses.gap(gap.gapKey()),
                null,
                List.of(plan.action(), "Owner: " + plan.ownerRole()),
                "Overdue: planned for " + Phrases.month(plan.due()));
    }

    private QueueEntry entry(Answer answer) {
        LocalDate due = answer.words().due();
        List<String> facts = new ArrayList<>();
        facts.add(AnswerLabels.state(answer));
        if (answer.isPromise() && due != null) {
            facts.add("Promised by " + Phrases.month(due));
        }
        return new QueueEntry(title(answer), AnswerLabels.address(answer), null, facts, alert(answer));
    }

    private @Nullable String alert(Answer answer) {
        LocalDate due = answer.words().due();
        if (due != null && answer.isOverdue(England.day(clock.instant()))) {
            return "Overdue: promised by " + Phrases.month(due);
        }
        return answer.state() == AnswerState.RETURNED && !answer.isTakenDown() ? "Returned with a reason" : null;
    }

    /** The gap that it answers, or the beginning of its text. A text that is taken down is shown to officers only. */
    private String title(Answer answer) {
        GapKey gap = answer.gap();
        if (gap != null) {
            return new GapKeyLabels(localArea.get(), gap).line();
        }
        if (answer.isTakenDown()) {
            return "An answer that is not shown just now";
        }
        String text = Phrases.shortened(answer.words().text(), LONGEST_TITLE);
        return text.isEmpty() ? "An answer that you have begun" : text;
    }

    static Link link(Answer answer) {
        return new Link(AnswerLabels.state(answer), AnswerLabels.address(answer));
    }
}

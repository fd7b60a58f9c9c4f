package org.localoffer.service.http.staff.commissioners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.BodyQueues;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.DeskTask;
import org.localoffer.service.gaps.DeskTasks;
import org.localoffer.service.gaps.GapQuestion;
import org.localoffer.service.gaps.GapQuestion.Answering;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.KnownGap;
import org.localoffer.service.gaps.KnownGaps;
import org.localoffer.service.gaps.Trend;
import org.localoffer.web.commissioning.CommissionerView;
import org.localoffer.web.commissioning.DeskNumber;
import org.localoffer.web.commissioning.DeskSection;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.Queue;

/**
 * Builds a commissioner's desk. Each number is counted from what its link opens: a list, or the table of gaps with a
 * question.
 */
@ApplicationScoped
class DeskViews {

    /** What waits, on the desk itself. */
    private static final int FIRST = 10;

    private static final GapQuestion GAPS = gaps(Answering.YOU, null, null, false);
    private static final GapQuestion NEW = gaps(Answering.YOU, GapState.NEW, null, false);
    private static final GapQuestion RISING = gaps(Answering.YOU, null, Trend.RISING, false);
    private static final GapQuestion LOOK_FIRST = gaps(Answering.YOU, null, null, true);
    private static final GapQuestion SHARED = gaps(Answering.OTHERS, null, null, false);
    private static final GapQuestion TOO_FEW =
            new GapQuestion(Map.of(), SurenessChoice.FEW.sureness(), null, null, null, Answering.YOU, null, false);

    private final KnownGaps knownGaps;
    private final DeskTasks tasks;
    private final BodyQueues queues;
    private final DeskEntries entries;
    private final AnswerBodies answerBodies;
    private final Clock clock;

    DeskViews(
            KnownGaps knownGaps,
            DeskTasks tasks,
            BodyQueues queues,
            DeskEntries entries,
            AnswerBodies answerBodies,
            Clock clock) {
        this.knownGaps = knownGaps;
        this.tasks = tasks;
        this.queues = queues;
        this.entries = entries;
        this.answerBodies = answerBodies;
        this.clock = clock;
    }

    private static GapQuestion gaps(
            Answering answering, @Nullable GapState state, @Nullable Trend trend, boolean first) {
        return new GapQuestion(Map.of(), SurenessChoice.GAP.sureness(), trend, null, state, answering, null, first);
    }

    /**
     * The desk of somebody who answers for bodies.
     *
     * @param bodies slugs; empty where the sign-in is tied to none
     * @param notice null where nothing has just been done
     */
    CommissionerView desk(Set<String> bodies, @Nullable String notice) {
        if (bodies.isEmpty()) {
            return CommissionerView.ofNoBody(notice);
        }
        Found found = new Found(bodies, knownGaps.within(bodies));
        List<DeskTask> waiting = tasks.of(bodies, found.gaps());
        return new CommissionerView(
                bodies.stream().map(answerBodies::label).sorted().toList(),
                notice,
                numbers(found, waiting),
                needsYou(waiting),
                sections(found, waiting));
    }

    /** The gaps of the desk, to count those that a question asks for. */
    private record Found(Set<String> bodies, List<KnownGap> gaps) {}

    private long count(Found found, GapQuestion question) {
        LocalDate today = England.day(clock.instant());
        return found.gaps().stream()
                .filter(gap -> question.fits(gap, found.bodies(), today))
                .count();
    }

    private static long count(List<DeskTask> tasks, Predicate<DeskTask> which) {
        return tasks.stream().filter(which).count();
    }

    private List<DeskNumber> numbers(Found found, List<DeskTask> waiting) {
        return List.of(
                number(found, NEW, "new gap", "new gaps", "No gap is new."),
                number(waiting, DeskTask.Urgency.DUE_SOON, DeskList.DUE, "due within a week"),
                number(waiting, DeskTask.Urgency.OVERDUE, DeskList.OVERDUE, "overdue"),
                number(found, RISING, "rising gap", "rising gaps", "No gap is rising."));
    }

    private DeskNumber number(Found found, GapQuestion question, String one, String many, String nothing) {
        long number = count(found, question);
        return number == 0
                ? DeskNumber.nothing(nothing)
                : new DeskNumber(Words.number(number), number == 1 ? one : many, address(question));
    }

    private static DeskNumber number(List<DeskTask> waiting, DeskTask.Urgency urgency, DeskList list, String words) {
        long number = count(waiting, task -> task.urgency() == urgency);
        return number == 0
                ? DeskNumber.nothing(list.nothing())
                : new DeskNumber(Words.number(number), words, list.address());
    }

    private Queue needsYou(List<DeskTask> waiting) {
        return new Queue(
                "today",
                "Needs you today",
                DeskList.NEEDS_YOU.counted(waiting.size()),
                DeskList.NEEDS_YOU.nothing(),
                entries.ofTasks(waiting.stream().limit(FIRST).toList()),
                waiting.size() > FIRST
                        ? new Link(
                                "All " + Words.number(waiting.size()) + " things that need you",
                                DeskList.NEEDS_YOU.address())
                        : null);
    }

    private List<DeskSection> sections(Found found, List<DeskTask> waiting) {
        return List.of(
                new DeskSection("Comments", comments(found.bodies(), waiting)),
                new DeskSection("Answers", answers(found.bodies(), waiting)),
                new DeskSection("Gaps", gaps(found)));
    }

    private List<Link> comments(Set<String> bodies, List<DeskTask> waiting) {
        return List.of(
                line(DeskList.TO_ACKNOWLEDGE, count(waiting, DeskTask::isUnreadComment)),
                line(DeskList.TO_ANSWER, count(waiting, DeskTask.OfComment.class::isInstance)),
                line(DeskList.TO_KNOW, queues.toKnow(bodies).size()));
    }

    private List<Link> answers(Set<String> bodies, List<DeskTask> waiting) {
        return List.of(
                line(DeskList.RETURNED, count(waiting, task -> task.urgency() == DeskTask.Urgency.RETURNED)),
                line(DeskList.UNPUBLISHED, queues.unpublished(bodies).size()),
                line(DeskList.ANSWERS, queues.written(bodies).size()));
    }

    private List<Link> gaps(Found found) {
        return List.of(
                line(
                        found,
                        GAPS,
                        "gap that you answer for",
                        "gaps that you answer for",
                        "You answer for no gap that we can be sure of."),
                line(
                        found,
                        LOOK_FIRST,
                        "of them to look at first",
                        "of them to look at first",
                        "None of them comes first."),
                line(
                        found,
                        SHARED,
                        "gap that others answer for and you share",
                        "gaps that others answer for and you share",
                        "You share no gap of others."),
                line(
                        found,
                        TOO_FEW,
                        "that we do not call a gap yet: it has fewer than two signals",
                        "that we do not call gaps yet: they have fewer than two signals",
                        "Nothing has fewer than two signals."),
                new Link("All of them by need and age: the heat map", HeatMapPage.ADDRESS));
    }

    private static Link line(DeskList list, long number) {
        return new Link(list.counted(number), number == 0 ? null : list.address());
    }

    private Link line(Found found, GapQuestion question, String one, String many, String nothing) {
        long number = count(found, question);
        return number == 0 ? new Link(nothing, null) : new Link(Words.count(number, one, many), address(question));
    }

    private static String address(GapQuestion question) {
        return new GapChoices(question).address(1);
    }
}

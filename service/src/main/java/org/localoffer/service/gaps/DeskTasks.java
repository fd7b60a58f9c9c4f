package org.localoffer.service.gaps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.BodyQueues;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.DeskTask.Urgency;

/** Puts together what waits for bodies, as their desk shows it. */
@ApplicationScoped
public class DeskTasks {

    private static final Comparator<DeskTask> ORDER =
            Comparator.comparing(DeskTask::urgency).thenComparing(DeskTask::day).thenComparing(DeskTask::key);

    private final BodyQueues queues;
    private final Clock clock;

    DeskTasks(BodyQueues queues, Clock clock) {
        this.queues = queues;
        this.clock = clock;
    }

    /**
     * What waits for the bodies, the most urgent first.
     *
     * @param bodies slugs; not empty
     * @param gaps what is known of the gaps that they answer for or share
     */
    public List<DeskTask> of(Set<String> bodies, Collection<KnownGap> gaps) {
        LocalDate today = England.day(clock.instant());
        return Stream.of(
                        queues.promises(bodies).stream().flatMap(answer -> promise(answer, today).stream()),
                        queues.returned(bodies).stream().map(DeskTasks::returned),
                        queues.toAnswer(bodies).stream().map(comment -> comment(comment, today)),
                        gaps.stream()
                                .filter(gap -> gap.isAnsweredBy(bodies))
                                .flatMap(gap -> Stream.concat(plan(gap, today).stream(), newGap(gap).stream())))
                .flatMap(tasks -> tasks)
                .sorted(ORDER)
                .toList();
    }

    private static Optional<DeskTask> promise(BodyQueues.WrittenAnswer answer, LocalDate today) {
        return due(answer.due(), today, (urgency, day) -> new DeskTask.OfAnswer(urgency, day, answer.id()));
    }

    private static DeskTask returned(BodyQueues.WrittenAnswer answer) {
        return new DeskTask.OfAnswer(Urgency.RETURNED, England.day(answer.writtenAt()), answer.id());
    }

    private static DeskTask comment(BodyQueues.WaitingComment comment, LocalDate today) {
        return due(comment.dueOn(), today, (urgency, day) -> comment(comment, urgency, day))
                .orElseGet(() -> comment(comment, Urgency.COMMENT, England.day(comment.receivedAt())));
    }

    private static DeskTask comment(BodyQueues.WaitingComment comment, Urgency urgency, LocalDate day) {
        return new DeskTask.OfComment(urgency, day, comment.reference(), comment.isRead());
    }

    private static Optional<DeskTask> plan(KnownGap gap, LocalDate today) {
        return gap.state() == GapState.PLANNED
                ? due(gap.due(), today, (urgency, day) -> new DeskTask.OfGap(urgency, day, gap))
                : Optional.empty();
    }

    private static Optional<DeskTask> newGap(KnownGap gap) {
        LocalDate since = gap.since();
        return since != null && gap.isNewGap() && gap.assessment().isPriority()
                ? Optional.of(new DeskTask.OfGap(Urgency.NEW_GAP, since, gap))
                : Optional.empty();
    }

    /**
     * A task with a day; empty where nothing is due, or not within a week.
     *
     * @param task of its urgency and that day
     */
    private static Optional<DeskTask> due(
            @Nullable LocalDate due, LocalDate today, BiFunction<Urgency, LocalDate, DeskTask> task) {
        if (due == null || due.isAfter(today.plus(KnownGap.SOON))) {
            return Optional.empty();
        }
        return Optional.of(task.apply(due.isBefore(today) ? Urgency.OVERDUE : Urgency.DUE_SOON, due));
    }
}

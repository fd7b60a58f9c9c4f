package org.localoffer.service.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.England;

/**
 * Public statistics of messages. They are counted once a month and then do not change, so that nobody can infer the
 * outcome of one message from daily changes.
 */
@ApplicationScoped
public class FeedbackCounts {

    private static final Set<FeedbackState> PUBLIC =
            Set.of(FeedbackState.PUBLISHED, FeedbackState.ACTION_TRACKED, FeedbackState.CLOSED);

    private final EntityManager entities;
    private final AdvisoryLocks locks;
    private final Clock clock;

    FeedbackCounts(EntityManager entities, AdvisoryLocks locks, Clock clock) {
        this.entities = entities;
        this.locks = locks;
        this.clock = clock;
    }

    private record Counted(
            FeedbackState state,
            FeedbackKind kind,
            @Nullable RefusalReason reason,
            @Nullable ErasedBecause erased,
            long messages) {}

    /**
     * Published counts.
     *
     * @param until last day of receipt of the counted messages
     * @param counted day of the count
     */
    public record Printed(List<PublicFigures.Line> lines, LocalDate until, LocalDate counted) {}

    /** The newest published counts; empty before there are enough messages. */
    @Transactional
    public Optional<Printed> printed() {
        return newestFigures()
                .map(count -> new Printed(
                        Objects.requireNonNull(count.figures()).printed(),
                        YearMonth.from(count.month()).atEndOfMonth(),
                        England.day(count.countedAt())));
    }

    /**
     * Counts the messages received until the end of last month, unless that has been done. It runs once a month
     * whatever the result: counting again as soon as the numbers may change would reveal on which day they did.
     */
    @Transactional
    public void countLastMonth() {
        locks.take("public-counts");
        LocalDate month = England.day(clock.instant()).minusMonths(1).withDayOfMonth(1);
        LocalDate known = entities.createQuery("select max(month) from PublicCount", LocalDate.class)
                .getSingleResultOrNull();
        if (known != null && !known.isBefore(month)) {
            return;
        }
        Map<String, Long> counts = lines(until(month.plusMonths(1)));
        Optional<PublicFigures> figures = newestFigures()
                .map(PublicCount::figures)
                .map(before -> SmallCounts.after(before, counts))
                .orElseGet(() -> SmallCounts.first(counts));
        entities.persist(new PublicCount(month, clock.instant(), figures.orElse(null)));
    }

    private Optional<PublicCount> newestFigures() {
        return entities.createQuery("from PublicCount where figures is not null order by month desc", PublicCount.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Counts by state at this moment. Messages about possible harm are never counted. */
    private List<Counted> until(LocalDate day) {
        Instant end = day.atStartOfDay(England.ZONE).toInstant();
        return entities.createQuery(
                        "select new org.localoffer.service.feedback.FeedbackCounts$Counted(f.state, f.kind, f.reason,"
                                + " f.erasedBecause,"
                                + " count(f)) from Feedback f where f.receivedAt < :end and f.kind <> :harm"
                                + " and f.state <> :quarantined group by f.state, f.kind, f.reason,"
                                + " f.erasedBecause",
                        Counted.class)
                .setParameter("end", end)
                .setParameter("harm", FeedbackKind.POSSIBLE_HARM)
                .setParameter("quarantined", FeedbackState.QUARANTINED)
                .getResultList();
    }

    private static Map<String, Long> lines(List<Counted> counted) {
        Map<String, Long> lines = new LinkedHashMap<>();
        lines.put(
                "Published with an answer, or put right in a listing",
                sum(counted, count -> PUBLIC.contains(count.state())));
        lines.put(
                "Being worked on",
                sum(
                        counted,
                        count -> !PUBLIC.contains(count.state())
                                && count.state() != FeedbackState.REJECTED
                                && count.state() != FeedbackState.REDIRECTED
                                && count.state() != FeedbackState.ERASED));
        lines.put(
                "Sent to somebody who can help with it",
                sum(counted, count -> count.state() == FeedbackState.REDIRECTED));
        Arrays.stream(RefusalReason.values())
                .forEach(reason -> lines.put(
                        "Not published: " + reason.label().substring(0, 1).toLowerCase(Locale.UK)
                                + reason.label().substring(1),
                        sum(counted, count -> count.state() == FeedbackState.REJECTED && count.reason() == reason)));
        lines.put(
                "Deleted because somebody asked for it, or because it was old",
                sum(counted, count -> isErased(count) && count.erased() != ErasedBecause.NOT_DEALT_WITH));
        lines.put(
                "Not dealt with in time, and deleted",
                sum(counted, count -> isErased(count) && count.erased() == ErasedBecause.NOT_DEALT_WITH));
        return lines;
    }

    /** The scheduler's task; it has to be registered before the scheduler starts. */
    static class CountTask {

        @Produces
        @Singleton
        RecurringTask<Void> countLastMonth(Provider<FeedbackCounts> counts) {
            return Tasks.recurring("count-last-month", FixedDelay.ofHours(1))
                    .execute((instance, context) -> counts.get().countLastMonth());
        }
    }

    private static boolean isErased(Counted count) {
        return count.state() == FeedbackState.ERASED;
    }

    private static long sum(List<Counted> counted, Predicate<Counted> which) {
        return counted.stream().filter(which).mapToLong(Counted::messages).sum();
    }
}

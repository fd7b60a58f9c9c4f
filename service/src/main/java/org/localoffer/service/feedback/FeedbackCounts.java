package org.localoffer.service.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.England;

/**
 * Public statistics of messages. They are counted once a month and then do not change, so that nobody can infer the
 * outcome of one message from daily changes.
 */
@ApplicationScoped
public class FeedbackCounts {

    private final EntityManager entities;
    private final CommentsInReports reports;
    private final AdvisoryLocks locks;
    private final Clock clock;

    FeedbackCounts(EntityManager entities, CommentsInReports reports, AdvisoryLocks locks, Clock clock) {
        this.entities = entities;
        this.reports = reports;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Published counts.
     *
     * @param lines the total first; the others add up to it
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
        List<MessageTally.Counted> messages = until(month.plusMonths(1));
        Set<UUID> published = published();
        Optional<PublicFigures> figures = newestFigures()
                .map(last -> SmallCounts.after(
                        Objects.requireNonNull(last.figures()),
                        MessageTally.of(messages, published, start(last.month().plusMonths(1)))))
                .orElseGet(() -> SmallCounts.first(MessageTally.of(messages, published, Instant.EPOCH)));
        entities.persist(new PublicCount(month, clock.instant(), figures.orElse(null)));
    }

    private Optional<PublicCount> newestFigures() {
        return entities.createQuery("from PublicCount where figures is not null order by month desc", PublicCount.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All that came before a day, as they are now. Messages about possible harm are never counted. */
    private List<MessageTally.Counted> until(LocalDate day) {
        return entities.createQuery(
                        "select new org.localoffer.service.feedback.MessageTally$Counted(f.id, f.state, f.kind, f.reason,"
                                + " f.erasedBecause, f.receivedAt) from Feedback f where f.receivedAt < :end"
                                + " and f.kind <> :harm and f.state <> :quarantined",
                        MessageTally.Counted.class)
                .setParameter("end", start(day))
                .setParameter("harm", FeedbackKind.POSSIBLE_HARM)
                .setParameter("quarantined", FeedbackState.QUARANTINED)
                .getResultList();
    }

    /** Messages whose copy everybody can read now, with its answer or in a report. */
    private Set<UUID> published() {
        Set<UUID> published = new HashSet<>(entities.createQuery(
                        "select m.id from Answer a join a.messages m where a.publishedAt is not null"
                                + " and a.takenDownAt is null and m.publicText is not null",
                        UUID.class)
                .getResultList());
        published.addAll(reports.messages());
        return published;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(England.ZONE).toInstant();
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
}

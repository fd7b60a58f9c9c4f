package org.localoffer.service.gaps.counts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.England;

/**
 * The counts that are public. They are decided on once for each scope and period, and then never change: what a page has
 * printed cannot be taken back, and a change of one would tell of one person.
 */
@ApplicationScoped
public class PublishedCounts {

    private static final String INSERT = "insert into published_count"
            + " (scope, period_kind, period_start, row_key, column_key, counted, printed, published_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final EntityManager entities;
    private final AdvisoryLocks locks;
    private final Clock clock;

    PublishedCounts(EntityManager entities, AdvisoryLocks locks, Clock clock) {
        this.entities = entities;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Decides which counts are printed, and keeps that. If the period was published before, the counts given now do not
     * matter, and those of its first issue are printed again. Counts of a period whose parts are public are the sums of
     * those, whatever came or went since then. A period that shares months with a published one, and neither holds it
     * nor lies in it, is printed without numbers.
     *
     * @throws IllegalArgumentException if the period is not over: its counts would be fixed too early
     */
    @Transactional
    public PrintedCounts publish(Publication publication) {
        CalendarPeriod period = publication.period();
        Instant now = clock.instant();
        if (!England.day(now).isAfter(period.lastDay())) {
            throw new IllegalArgumentException("Counts of " + period + " are not complete before it is over");
        }
        String scope = publication.scope();
        locks.take("published-counts:" + scope);
        if (!isPublished(scope, period)) {
            Optional<Issue> issue = PeriodTree.related(period, withNumbers(scope))
                    .flatMap(related -> Suppression.decide(issues(scope, related), publication));
            entities.unwrap(Session.class).doWork(connection -> {
                if (issue.isPresent()) {
                    insert(connection, scope, issue.get(), now);
                } else {
                    insertNothing(connection, publication, now);
                }
            });
        }
        return published(scope, period);
    }

    /** What was printed of a period. All of it is hidden if the period was never published. */
    @Transactional
    public PrintedCounts published(String scope, CalendarPeriod period) {
        return withNumbers(scope).contains(period)
                ? issues(scope, List.of(period)).getFirst().printed()
                : PrintedCounts.nothing();
    }

    private boolean isPublished(String scope, CalendarPeriod period) {
        return !entities.createNativeQuery(
                        "select 1 from published_count where scope = :scope and period_kind = :kind"
                                + " and period_start = :start limit 1",
                        Integer.class)
                .setParameter("scope", scope)
                .setParameter("kind", period.kind().name())
                .setParameter("start", period.firstDay())
                .getResultList()
                .isEmpty();
    }

    /** The published periods, without those of which nothing could be printed. */
    private List<CalendarPeriod> withNumbers(String scope) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select period_kind, cast(period_start as text) as first from published_count where scope = :scope"
                                + " and row_key = '*' and column_key = '*' and counted is not null",
                        Tuple.class)
                .setParameter("scope", scope)
                .getResultList();
        return rows.stream().map(PublishedCounts::period).toList();
    }

    private List<Issue> issues(String scope, Collection<CalendarPeriod> periods) {
        if (periods.isEmpty()) {
            return List.of();
        }
        Map<CalendarPeriod, Map<CountKey, Long>> counted = new HashMap<>();
        Map<CalendarPeriod, Set<CountKey>> hidden = new HashMap<>();
        for (Tuple row : rows(scope, periods)) {
            CountKey key = new CountKey(row.get("row_key", String.class), row.get("column_key", String.class));
            Map<CountKey, Long> counts = counted.computeIfAbsent(period(row), period -> new HashMap<>());
            counts.put(key, row.get("counted", Number.class).longValue());
            if (!row.get("printed", Boolean.class)) {
                hidden.computeIfAbsent(period(row), period -> new HashSet<>()).add(key);
            }
        }
        return periods.stream()
                .map(period -> new Issue(
                        period, counted.getOrDefault(period, Map.of()), hidden.getOrDefault(period, Set.of())))
                .toList();
    }

    private List<Tuple> rows(String scope, Collection<CalendarPeriod> periods) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select period_kind, cast(period_start as text) as first, row_key, column_key, counted, printed"
                                + " from published_count where scope = :scope and period_kind in (:kinds)"
                                + " and period_start in (:starts) and counted is not null",
                        Tuple.class)
                .setParameter("scope", scope)
                .setParameterList(
                        "kinds",
                        periods.stream()
                                .map(period -> period.kind().name())
                                .distinct()
                                .toList())
                .setParameterList(
                        "starts",
                        periods.stream()
                                .map(CalendarPeriod::firstDay)
                                .distinct()
                                .toList())
                .getResultList();
    }

    private static CalendarPeriod period(Tuple row) {
        return new CalendarPeriod(
                CalendarPeriod.Kind.valueOf(row.get("period_kind", String.class)),
                YearMonth.from(LocalDate.parse(row.get("first", String.class))));
    }

    /** Only counts above 0, and the total of the table, which says that the period is published. */
    private static void insert(Connection connection, String scope, Issue issue, Instant now) throws SQLException {
        Map<CountKey, Long> counted = new HashMap<>(issue.counted());
        counted.putIfAbsent(CountKey.TOTAL, 0L);
        try (PreparedStatement insert = prepared(connection, scope, issue.period(), now)) {
            for (Map.Entry<CountKey, Long> count : counted.entrySet()) {
                insert.setString(4, count.getKey().row());
                insert.setString(5, count.getKey().column());
                insert.setLong(6, count.getValue());
                insert.setBoolean(7, !issue.hidden().contains(count.getKey()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void insertNothing(Connection connection, Publication publication, Instant now) throws SQLException {
        try (PreparedStatement insert = prepared(connection, publication.scope(), publication.period(), now)) {
            insert.setString(4, CountKey.ALL);
            insert.setString(5, CountKey.ALL);
            insert.setNull(6, Types.BIGINT);
            insert.setBoolean(7, false);
            insert.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String scope, CalendarPeriod period, Instant now)
            throws SQLException {
        PreparedStatement insert = connection.prepareStatement(INSERT);
        insert.setString(1, scope);
        insert.setString(2, period.kind().name());
        insert.setObject(3, period.firstDay());
        insert.setTimestamp(8, Timestamp.from(now));
        return insert;
    }
}

package org.localoffer.service.gaps;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.localoffer.service.localarea.model.GapKey;

/** Counts what waits for a mailbox. */
@ApplicationScoped
class DigestQueries {

    private static final String MESSAGES_WITH_BODY =
            "feedback where state in ('ROUTED', 'ACKNOWLEDGED') and routed_to in (:bodies)";
    private static final String MESSAGES_WITH_OFFICERS =
            "feedback where state in ('RECEIVED', 'FOR_REDACTION', 'REJECTION_PROPOSED')";
    private static final String PROMISES =
            "answer where state = 'PUBLISHED' and taken_down_at is null and action is not null";

    private final EntityManager entities;
    private final Gaps gaps;
    private final GapRoutes routes;
    private final GapSteps steps;

    DigestQueries(EntityManager entities, Gaps gaps, GapRoutes routes, GapSteps steps) {
        this.entities = entities;
        this.gaps = gaps;
        this.routes = routes;
        this.steps = steps;
    }

    /**
     * The time that a digest is about.
     *
     * @param since moment of the last digest, from which on something is new
     * @param last its day
     */
    record Span(Instant since, LocalDate last, LocalDate today) {

        /** The last day that counts as due soon. */
        LocalDate soon() {
            return today.plus(DigestCounts.AHEAD);
        }

        LocalDate soonAtLast() {
            return last.plus(DigestCounts.AHEAD);
        }

        private DigestCounts of(LocalDate due) {
            boolean overdue = due.isBefore(today);
            boolean soon = !overdue && !due.isAfter(soon());
            boolean moved = overdue ? !due.isBefore(last) : soon && due.isAfter(soonAtLast());
            return new DigestCounts(0, 0, 0, soon ? 1 : 0, overdue ? 1 : 0, moved ? 1 : 0);
        }
    }

    /** @param bodies slugs; not empty */
    DigestCounts ofBodies(Set<String> bodies, Span span) {
        Map<String, Object> own = Map.of("bodies", bodies);
        long fresh = count(MESSAGES_WITH_BODY + " and state = 'ROUTED' and state_since > :since", own, span);
        long returned =
                count("answer where state = 'RETURNED' and taken_down_at is null and body in (:bodies)", own, span);
        return new DigestCounts(fresh, newGaps(bodies), returned, 0, 0, 0)
                .plus(due(MESSAGES_WITH_BODY, "due_on", own, span))
                .plus(due(PROMISES + " and body in (:bodies)", "due", own, span))
                .plus(plans(bodies, span));
    }

    DigestCounts ofOfficers(Span span) {
        long messages = count("feedback where state = 'RECEIVED' and state_since > :since", Map.of(), span);
        long answers = count(
                "answer where state = 'DRAFTED' and taken_down_at is null and written_at > :since", Map.of(), span);
        return new DigestCounts(messages + answers, 0, 0, 0, 0, 0)
                .plus(due(MESSAGES_WITH_OFFICERS, "due_on", Map.of(), span))
                .plus(due(PROMISES, "due", Map.of(), span));
    }

    private long newGaps(Set<String> bodies) {
        Map<GapKey, GapProgress> begun = steps.begun();
        GapRoutes.Routes today = routes.today();
        return gaps.within(bodies).stream()
                .filter(Evidence::isGap)
                .map(Evidence::gapKey)
                .filter(gapKey -> bodies.contains(today.of(gapKey).commissioner()))
                .filter(gapKey -> {
                    GapProgress gap = begun.get(gapKey);
                    return gap == null || gap.state() == GapState.NEW;
                })
                .count();
    }

    private DigestCounts plans(Set<String> bodies, Span span) {
        GapRoutes.Routes today = routes.today();
        return steps.begun().values().stream()
                .filter(gap -> gap.state() == GapState.PLANNED)
                .filter(gap -> bodies.contains(today.of(gap.gapKey()).commissioner()))
                .map(GapProgress::plan)
                .flatMap(Stream::ofNullable)
                .map(plan -> span.of(plan.due()))
                .reduce(DigestCounts.NONE, DigestCounts::plus);
    }

    private long count(String from, Map<String, Object> values, Span span) {
        Query query = entities.createNativeQuery("select count(*) from " + from, Long.class);
        values.forEach(query::setParameter);
        if (from.contains(":since")) {
            query.setParameter("since", span.since());
        }
        return ((Number) query.getSingleResult()).longValue();
    }

    private DigestCounts due(String from, String column, Map<String, Object> values, Span span) {
        Query query = entities.createNativeQuery(
                        "select cast(" + column + " as text) as day, count(*) as times from " + from + " and " + column
                                + " <= :soon group by 1",
                        Tuple.class)
                .setParameter("soon", span.soon());
        values.forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> span.of(LocalDate.parse(row.get("day", String.class)))
                        .times(row.get("times", Number.class).longValue()))
                .reduce(DigestCounts.NONE, DigestCounts::plus);
    }
}

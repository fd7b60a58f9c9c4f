package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.page.Phrases;
import org.localoffer.web.feedback.CountLine;

/** What became of all messages, as it may be printed. */
@ApplicationScoped
public class FeedbackCounts {

    private static final Set<FeedbackState> PUBLIC =
            Set.of(FeedbackState.PUBLISHED, FeedbackState.ACTION_TRACKED, FeedbackState.CLOSED);

    private final EntityManager entities;

    FeedbackCounts(EntityManager entities) {
        this.entities = entities;
    }

    private record Counted(
            FeedbackState state,
            FeedbackKind kind,
            @Nullable Reason reason,
            long messages) {}

    /**
     * Of messages that came until that day, as they stand now. Messages about possible harm are no comments and are in no
     * count.
     */
    @Transactional
    public List<CountLine> until(LocalDate day) {
        Instant end = day.plusDays(1).atStartOfDay(Phrases.ENGLAND).toInstant();
        List<Counted> counted = entities.createQuery(
                        "select new org.localoffer.service.feedback.FeedbackCounts$Counted(f.state, f.kind, f.reason,"
                                + " count(f)) from Feedback f where f.receivedAt < :end and f.kind <> :harm"
                                + " and f.state <> :quarantined group by f.state, f.kind, f.reason",
                        Counted.class)
                .setParameter("end", end)
                .setParameter("harm", FeedbackKind.POSSIBLE_HARM)
                .setParameter("quarantined", FeedbackState.QUARANTINED)
                .getResultList();
        return SmallCounts.lines(lines(counted), "Everything else");
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
                                && count.state() != FeedbackState.REDIRECTED));
        lines.put(
                "Sent to somebody who can help with it",
                sum(counted, count -> count.state() == FeedbackState.REDIRECTED));
        Arrays.stream(Reason.values())
                .forEach(reason -> lines.put(
                        "Not published: " + reason.label().substring(0, 1).toLowerCase(Locale.UK)
                                + reason.label().substring(1),
                        sum(counted, count -> count.state() == FeedbackState.REJECTED && count.reason() == reason)));
        return lines;
    }

    private static long sum(List<Counted> counted, Predicate<Counted> which) {
        return counted.stream().filter(which).mapToLong(Counted::messages).sum();
    }
}

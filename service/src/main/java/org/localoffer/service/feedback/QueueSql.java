package org.localoffer.service.feedback;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.England;

/**
 * The statement that finds the messages of a {@link QueueQuestion}: a row each with the id, how many there are on all
 * pages, and how many of those are overdue.
 */
final class QueueSql {

    private static final String SELECT = "select f.id, count(*) over () as found,"
            + " count(*) filter (where f.due_on < :today) over () as overdue"
            + " from feedback f where f.state in (:states) and f.state <> 'QUARANTINED' and f.kind in (:readable)";

    /**
     * The expressions must equal those of the indexes {@code feedback_original_text} and {@code feedback_public_text};
     * otherwise they are not used.
     */
    private static final String HAS_TEXT = " and (f.reference = :reference or f.id = any(array("
            + "select o.feedback_id from feedback_original o"
            + " where to_tsvector('english', o.words) @@ websearch_to_tsquery('english', :words)"
            + " union all select c.id from feedback c where c.public_text is not null"
            + " and to_tsvector('english', c.public_text) @@ websearch_to_tsquery('english', :words)"
            + " union all select n.id from feedback n join listing l on l.id = n.listing_id"
            + " join provider p on p.id = l.provider_id where position(:name in lower(l.content ->> 'name')) > 0"
            + " or position(:name in lower(p.name)) > 0)))";

    private static final String URGENT =
            "coalesce(f.due_on < :today, false) desc, (f.state = 'REJECTION_PROPOSED') desc, f.due_on nulls last";

    private static final String OLDEST_FIRST = ", f.received_at, f.reference";

    private final StringBuilder text = new StringBuilder(SELECT);
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * @param reader who asks, for what is claimed by "me"
     * @param now decides what is overdue and which claims hold
     */
    QueueSql(QueueQuestion question, Actor reader, Instant now) {
        parameters.put("today", England.day(now));
        parameters.put(
                "states", question.states().stream().map(FeedbackState::name).toList());
        parameters.put(
                "readable",
                FeedbackKind.forOfficers().stream().map(FeedbackKind::name).toList());
        narrow(question);
        claimed(question.claimed(), reader, now);
        text.append(" order by ").append(order(question, now)).append(OLDEST_FIRST);
    }

    private void narrow(QueueQuestion question) {
        if (question.kind() != null) {
            and(" and f.kind = :kind", "kind", question.kind().name());
        }
        if (question.channel() != null) {
            and(" and f.channel = :channel", "channel", question.channel().name());
        }
        if (question.overdue()) {
            text.append(" and f.due_on < :today");
        }
        if (!question.text().isEmpty()) {
            and(HAS_TEXT, "words", question.text());
            parameters.put("reference", MessageReferences.tidy(question.text()));
            parameters.put("name", question.text().toLowerCase(Locale.UK));
        }
    }

    private void claimed(QueueQuestion.Claimed claimed, Actor reader, Instant now) {
        switch (claimed) {
            case ANYBODY -> {}
            case ME -> {
                and(" and f.claimed_by = :me", "me", reader.text());
                and(" and f.claimed_at >= :holdingSince", "holdingSince", MessageClaim.holdingSince(now));
            }
            case NOBODY ->
                and(
                        " and (f.claimed_at is null or f.claimed_at < :holdingSince)",
                        "holdingSince",
                        MessageClaim.holdingSince(now));
        }
    }

    private void and(String condition, String parameter, Object value) {
        text.append(condition);
        parameters.put(parameter, value);
    }

    private String order(QueueQuestion question, Instant now) {
        String order = expression(question.sort(), now);
        if (question.sort() == QueueSort.URGENT) {
            return order;
        }
        return order + (question.descending() ? " desc nulls last" : " nulls last");
    }

    private String expression(QueueSort sort, Instant now) {
        return switch (sort) {
            case URGENT -> URGENT;
            case KIND ->
                place(
                        "f.kind",
                        Arrays.stream(FeedbackKind.values())
                                .sorted(Comparator.comparing(FeedbackKind::label))
                                .toList());
            case RECEIVED -> "f.received_at";
            case DUE -> "f.due_on";
            case STATE -> place("f.state", List.of(FeedbackState.values()));
            case CLAIMED -> {
                parameters.put("holdingSince", MessageClaim.holdingSince(now));
                yield "case when f.claimed_at >= :holdingSince then f.claimed_by end";
            }
        };
    }

    /** The place of a column's value among constants, such as {@code case f.state when 'RECEIVED' then 0 end}. */
    private static String place(String column, List<? extends Enum<?>> constants) {
        return IntStream.range(0, constants.size())
                .mapToObj(place -> "when '" + constants.get(place).name() + "' then " + place)
                .collect(Collectors.joining(" ", "case " + column + " ", " end"));
    }

    String text() {
        return text.toString();
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}

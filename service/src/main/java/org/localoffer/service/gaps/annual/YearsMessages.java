package org.localoffer.service.gaps.annual;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.ErasedBecause;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.RefusalReason;
import org.localoffer.service.foundation.England;
import org.localoffer.service.localarea.model.GapKey;

/**
 * Reads the messages of a report with what became of them. One statement reads all, so that the numbers of a report and
 * the comments that stand in it are of one moment. Messages about possible harm are never read.
 */
@ApplicationScoped
class YearsMessages {

    private static final String MESSAGES = "select f.id as id, f.reference as reference, f.kind as kind,"
            + " f.state as state, f.reason as reason, f.erased_because as erased_because, f.received_at as received_at,"
            + " f.public_text as public_text, f.help as help, f.need as need, f.age_band as age_band, f.area as area,"
            + " f.sector as sector, f.listing_id as listing_id, a.id as answer_id, a.number as number,"
            + " a.body as body, a.words as words, a.action as action, a.due as due, a.action_done_at as action_done_at,"
            + " a.published_at as published_at"
            + " from feedback f left join answer_feedback af on af.feedback_id = f.id"
            + " left join answer a on a.id = af.answer_id and a.published_at is not null and a.taken_down_at is null"
            + " where f.kind <> 'POSSIBLE_HARM' and f.state <> 'QUARANTINED' and ";

    private static final String OF_YEAR = "f.received_at >= :start and f.received_at < :end";

    /** What needs no answer is published in the moment in which it came into its state. */
    private static final String LATE = "f.received_at < :start and coalesce(a.published_at, f.state_since) >= :since"
            + " and f.public_text is not null";

    private static final String OLDEST_FIRST = " order by f.received_at, f.reference";

    private final Session session;
    private final AnswerBodies bodies;

    YearsMessages(Session session, AnswerBodies bodies) {
        this.session = session;
        this.bodies = bodies;
    }

    /** All that were received in a year, the oldest first. */
    @Transactional
    List<YearsMessage> of(ReportYear year) {
        return read(query(OF_YEAR).setParameter("start", year.start()).setParameter("end", year.end()));
    }

    /** Those that were received before a year and answered since a moment, the oldest first. */
    @Transactional
    List<YearsMessage> answeredLate(ReportYear year, Instant since) {
        return read(query(LATE).setParameter("start", year.start()).setParameter("since", since));
    }

    private NativeQuery<Tuple> query(String which) {
        return session.createNativeQuery(MESSAGES + which + OLDEST_FIRST, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("reference", String.class)
                .addScalar("kind", String.class)
                .addScalar("state", String.class)
                .addScalar("reason", String.class)
                .addScalar("erased_because", String.class)
                .addScalar("received_at", Instant.class)
                .addScalar("public_text", String.class)
                .addScalar("help", String.class)
                .addScalar("need", String.class)
                .addScalar("age_band", String.class)
                .addScalar("area", String.class)
                .addScalar("sector", String.class)
                .addScalar("listing_id", UUID.class)
                .addScalar("answer_id", UUID.class)
                .addScalar("number", Long.class)
                .addScalar("body", String.class)
                .addScalar("words", String.class)
                .addScalar("action", String.class)
                .addScalar("due", LocalDate.class)
                .addScalar("action_done_at", Instant.class)
                .addScalar("published_at", Instant.class);
    }

    private List<YearsMessage> read(NativeQuery<Tuple> query) {
        return query.getResultStream().map(this::message).toList();
    }

    private YearsMessage message(Tuple row) {
        FeedbackKind kind = FeedbackKind.valueOf(row.get("kind", String.class));
        FeedbackState state = FeedbackState.valueOf(row.get("state", String.class));
        String text = isApproved(state) ? row.get("public_text", String.class) : null;
        AnswerText answer = answer(row);
        MessageOutcome outcome =
                switch (state) {
                    case REJECTED -> MessageOutcome.refused(RefusalReason.valueOf(row.get("reason", String.class)));
                    case ERASED -> MessageOutcome.erased(erased(row.get("erased_because", String.class)));
                    default -> MessageOutcome.of(state, kind, text != null, answer != null);
                };
        return new YearsMessage(
                row.get("id", UUID.class),
                row.get("reference", String.class),
                kind,
                England.day(row.get("received_at", Instant.class)),
                outcome,
                about(row),
                text,
                text != null && answer == null && kind.isAnswered(),
                isUndecided(state),
                answer);
    }

    private static GapKey about(Tuple row) {
        return row.get("listing_id", UUID.class) == null
                ? new GapKey(
                        row.get("help", String.class),
                        row.get("need", String.class),
                        row.get("age_band", String.class),
                        row.get("area", String.class),
                        row.get("sector", String.class))
                : GapKey.UNKNOWN;
    }

    /** Whether the public text is more than an officer's beginning. */
    private static boolean isApproved(FeedbackState state) {
        return switch (state) {
            case PUBLIC_TEXT_APPROVED,
                    ROUTED,
                    ACKNOWLEDGED,
                    RESPONSE_DRAFTED,
                    RESPONSE_APPROVED,
                    PUBLISHED,
                    ACTION_TRACKED,
                    CLOSED -> true;
            case RECEIVED, QUARANTINED, REDIRECTED, REJECTION_PROPOSED, REJECTED, FOR_REDACTION, ERASED -> false;
        };
    }

    private static boolean isUndecided(FeedbackState state) {
        return state == FeedbackState.RECEIVED
                || state == FeedbackState.FOR_REDACTION
                || state == FeedbackState.REJECTION_PROPOSED;
    }

    private static @Nullable ErasedBecause erased(@Nullable String name) {
        return name == null ? null : ErasedBecause.valueOf(name);
    }

    private @Nullable AnswerText answer(Tuple row) {
        UUID id = row.get("answer_id", UUID.class);
        if (id == null) {
            return null;
        }
        Instant done = row.get("action_done_at", Instant.class);
        return new AnswerText(
                id,
                Objects.requireNonNull(row.get("number", Long.class)),
                bodies.label(row.get("body", String.class)),
                row.get("words", String.class),
                row.get("action", String.class),
                row.get("due", LocalDate.class),
                done == null ? null : England.day(done),
                England.day(row.get("published_at", Instant.class)));
    }
}

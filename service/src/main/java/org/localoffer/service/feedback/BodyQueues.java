package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * What waits for bodies that answer: comments, answers that came back, and promises. Lists are counted and sorted by their
 * keys and days alone; what a page shows of them is read afterwards.
 */
@ApplicationScoped
public class BodyQueues {

    private static final String UNANSWERED = "('ROUTED', 'ACKNOWLEDGED')";

    private final Session entities;

    BodyQueues(Session entities) {
        this.entities = entities;
    }

    /**
     * A comment without an answer.
     *
     * @param dueOn null where nothing is due
     */
    public record WaitingComment(
            String reference,
            FeedbackState state,
            Instant receivedAt,
            @Nullable LocalDate dueOn) {

        /** Whether the body has said that it read it. */
        public boolean isRead() {
            return state == FeedbackState.ACKNOWLEDGED;
        }
    }

    /**
     * An answer of a body.
     *
     * @param due when what it promises is due; null where it says no day
     */
    public record WrittenAnswer(UUID id, @Nullable LocalDate due, Instant writtenAt) {}

    /** Comments that one of the bodies has to answer, the longest waiting first. */
    @Transactional
    public List<WaitingComment> toAnswer(Set<String> bodies) {
        return entities.createSelectionQuery(
                        "select new org.localoffer.service.feedback.BodyQueues$WaitingComment(f.reference,"
                                + " f.state, f.receivedAt, f.dueOn) from Feedback f"
                                + " where f.state in :unanswered and f.routedTo in :bodies"
                                + " order by f.receivedAt, f.reference",
                        WaitingComment.class)
                .setParameter("unanswered", Set.of(FeedbackState.ROUTED, FeedbackState.ACKNOWLEDGED))
                .setParameter("bodies", bodies)
                .getResultList();
    }

    /** References of comments without an answer that the bodies only have to be informed of, the longest waiting first. */
    @Transactional
    public List<String> toKnow(Set<String> bodies) {
        if (bodies.isEmpty()) {
            return List.of();
        }
        return entities.createNativeQuery(
                        "select reference from feedback where state in " + UNANSWERED
                                + " and coalesce(routed_to, '') not in (:bodies)"
                                + " and jsonb_exists_any(also_routed_to, :told) order by received_at, reference",
                        String.class)
                .setParameter("bodies", bodies)
                .setParameter("told", bodies.toArray(String[]::new))
                .getResultList();
    }

    /** Answers that officers sent back, oldest first. */
    @Transactional
    public List<WrittenAnswer> returned(Set<String> bodies) {
        return answers("and a.takenDownAt is null and a.state = :state order by a.writtenAt, a.id", bodies)
                .setParameter("state", AnswerState.RETURNED)
                .getResultList();
    }

    /** Promises in public answers that are not done, the soonest due first; those without a day last. */
    @Transactional
    public List<WrittenAnswer> promises(Set<String> bodies) {
        return answers(
                        "and a.takenDownAt is null and a.state = :state and a.action is not null"
                                + " order by a.due nulls last, a.id",
                        bodies)
                .setParameter("state", AnswerState.PUBLISHED)
                .getResultList();
    }

    /** Answers that the bodies have begun or written and that were never published, newest first. */
    @Transactional
    public List<WrittenAnswer> unpublished(Set<String> bodies) {
        return answers("and a.takenDownAt is null and a.publishedAt is null order by a.writtenAt desc, a.id", bodies)
                .getResultList();
    }

    /** Every answer of the bodies, newest first. */
    @Transactional
    public List<WrittenAnswer> written(Set<String> bodies) {
        return answers("order by a.writtenAt desc, a.id", bodies).getResultList();
    }

    private SelectionQuery<WrittenAnswer> answers(String which, Set<String> bodies) {
        return entities.createSelectionQuery(
                        "select new org.localoffer.service.feedback.BodyQueues$WrittenAnswer(a.id, a.due, a.writtenAt)"
                                + " from Answer a where a.body in :bodies " + which,
                        WrittenAnswer.class)
                .setParameter("bodies", bodies);
    }

    /** Messages by their references, with their listings, in the given order. */
    @Transactional
    public List<Feedback> messages(List<String> references) {
        return inOrder(
                references,
                entities.createSelectionQuery(
                                "from Feedback f left join fetch f.listing l left join fetch l.provider"
                                        + " where f.reference in :keys",
                                Feedback.class)
                        .setParameter("keys", references)
                        .getResultList(),
                Feedback::reference);
    }

    /** Answers by their ids, in the given order; without their messages. */
    @Transactional
    public List<Answer> answers(List<UUID> ids) {
        return inOrder(
                ids,
                entities.createSelectionQuery("from Answer a where a.id in :keys", Answer.class)
                        .setParameter("keys", ids)
                        .getResultList(),
                Answer::id);
    }

    private static <K, T> List<T> inOrder(List<K> keys, List<T> found, Function<T, K> key) {
        Map<K, T> byKey = found.stream().collect(Collectors.toMap(key, Function.identity()));
        return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
    }
}

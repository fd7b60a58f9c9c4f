package org.localoffer.service.feedback;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;

/**
 * Finds messages for officers, with words to tell one from the next. One statement finds the messages of a page and
 * counts all, another reads them. That words were shown is on the trail, once a page.
 */
@ApplicationScoped
public class MessageQueue {

    private static final String READ = "select f, o from Feedback f left join fetch f.listing l"
            + " left join fetch l.provider left join OriginalMessage o on o.feedbackId = f.id where ";

    /** Subject of the entry on the trail, which is about no single message. */
    private static final String QUEUE = "queue";

    private final Session entities;
    private final AuditTrail audit;
    private final Clock clock;

    MessageQueue(Session entities, AuditTrail audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A part of the queue.
     *
     * @param all number of messages in the whole queue
     * @param overdue how many of all are overdue
     */
    public record Part(List<QueuedMessage> messages, long all, long overdue) {

        private static final Part NONE = new Part(List.of(), 0, 0);

        public Part {
            messages = List.copyOf(messages);
        }
    }

    /**
     * Reads a part of the queue. Past its end, the part is empty and its numbers are 0.
     *
     * @param reader the officer to whom the words are shown
     * @param offset number of messages before the part
     * @param most number of messages in the part, at most
     */
    @Transactional
    public Part part(QueueQuestion question, Actor reader, int offset, int most) {
        QueueSql sql = new QueueSql(question, reader, clock.instant());
        NativeQuery<Tuple> query = entities.createNativeQuery(sql.text(), Tuple.class);
        sql.parameters().forEach(query::setParameter);
        List<Tuple> rows = query.setFirstResult(offset).setMaxResults(most).getResultList();
        if (rows.isEmpty()) {
            return Part.NONE;
        }
        List<UUID> ids = rows.stream().map(row -> row.get("id", UUID.class)).toList();
        List<QueuedMessage> messages = shown(
                reader,
                read("f.id in :ids", Map.of("ids", ids))
                        .sorted(Comparator.comparingInt(
                                message -> ids.indexOf(message.feedback().id()))));
        return new Part(messages, number(rows.getFirst(), "found"), number(rows.getFirst(), "overdue"));
    }

    /**
     * Messages by their references, the longest waiting first, without those that officers may not read.
     *
     * @param references exactly as issued
     * @param reader the officer to whom the words are shown
     */
    @Transactional
    public List<QueuedMessage> named(Set<String> references, Actor reader) {
        if (references.isEmpty()) {
            return List.of();
        }
        return shown(
                reader,
                read(
                        "f.reference in :references and f.state <> :quarantined and f.kind in :readable"
                                + " order by f.receivedAt, f.reference",
                        Map.of(
                                "references",
                                references,
                                "quarantined",
                                FeedbackState.QUARANTINED,
                                "readable",
                                FeedbackKind.forOfficers())));
    }

    private Stream<QueuedMessage> read(String which, Map<String, Object> parameters) {
        var query = entities.createQuery(READ + which, Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> QueuedMessage.of(row.get(0, Feedback.class), row.get(1, OriginalMessage.class)));
    }

    private List<QueuedMessage> shown(Actor reader, Stream<QueuedMessage> messages) {
        List<QueuedMessage> shown = messages.toList();
        audit.note(
                reader,
                "feedback.first-words-read",
                FeedbackReader.READS,
                QUEUE,
                null,
                Map.of("messages", shown.size()));
        return shown;
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}

package org.localoffer.service.feedback;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.feedback.reading.MessageReader;
import org.localoffer.service.feedback.reading.MessageReading;
import org.localoffer.service.localarea.edition.CurrentLocalArea;

/**
 * Reads messages within seconds of their receipt and keeps what was read for the officer. It is kept apart from what the
 * family chose and from what the officer confirms, and as long as the original words. Messages about possible harm, and
 * kinds that are never published, are not read.
 */
@ApplicationScoped
public class MessageReadings {

    private static final int AT_ONCE = 20;

    /** Kinds whose gap key an officer completes. */
    private static final List<String> KINDS = List.of(FeedbackKind.values()).stream()
            .filter(kind -> kind.isAnswered() || kind.isAboutListing())
            .map(FeedbackKind::name)
            .toList();

    /** A message that was read by its words alone is read again once sentences can be compared by their meaning. */
    private static final String UNREAD = "select f.id from feedback f join feedback_original o on o.feedback_id = f.id"
            + " left join feedback_reading r on r.feedback_id = f.id"
            + " where f.state = 'RECEIVED' and f.kind in (:kinds) and (r.feedback_id is null or (:ready and not r.complete))"
            + " order by f.received_at desc, f.id";

    /** Another copy of the service may have read the same message meanwhile; that does no harm. */
    private static final String STORE = "insert into feedback_reading (feedback_id, reading, complete)"
            + " select feedback_id, cast(:reading as jsonb), :complete from feedback_original where feedback_id = :id"
            + " on conflict (feedback_id) do update set reading = excluded.reading, complete = excluded.complete";

    private final Session entities;
    private final MessageReader reader;
    private final CurrentLocalArea localArea;
    private final ObjectMapper json;

    MessageReadings(Session entities, MessageReader reader, CurrentLocalArea localArea, ObjectMapper json) {
        this.entities = entities;
        this.reader = reader;
        this.localArea = localArea;
        this.json = json;
    }

    /** What was read from the message; {@link MessageReading#NOTHING} if it is not read yet, or its words are deleted. */
    @Transactional
    public MessageReading of(Feedback feedback) {
        StoredReading stored = entities.find(StoredReading.class, feedback.id());
        return stored == null ? MessageReading.NOTHING : stored.reading();
    }

    /** Reads new messages, the newest first, since that is the one that somebody may be about to open. */
    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void readNew() {
        boolean complete = reader.isReady();
        try {
            for (UUID id : unread(complete)) {
                Text text = text(id);
                if (text != null) {
                    store(id, read(text), complete);
                }
            }
        } catch (RuntimeException e) {
            Log.warnf("Messages could not be read just now: %s", e.getClass());
        }
    }

    /** The text of a message, and the listing that it is about. */
    record Text(String words, @Nullable ListingContent listing) {}

    @Transactional
    @ActivateRequestContext
    List<UUID> unread(boolean ready) {
        return entities.createNativeQuery(UNREAD, UUID.class)
                .setParameter("kinds", KINDS)
                .setParameter("ready", ready)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Null if the words have been deleted meanwhile. */
    @Transactional
    @ActivateRequestContext
    @Nullable
    Text text(UUID id) {
        OriginalMessage original = entities.find(OriginalMessage.class, id);
        if (original == null) {
            return null;
        }
        Listing listing = entities.find(Feedback.class, id).listing();
        return new Text(original.words(), listing == null ? null : listing.content());
    }

    /** Outside a transaction, because a long text would hold a database connection. */
    @ActivateRequestContext
    MessageReading read(Text text) {
        try {
            return reader.read(text.words(), text.listing(), localArea.get());
        } catch (RuntimeException e) {
            // Without a result, the same text would fail again every two seconds. Its words are not logged.
            Log.warnf("A message could not be read, so nothing is suggested for it: %s", e.getClass());
            return MessageReading.NOTHING;
        }
    }

    @Transactional
    @ActivateRequestContext
    void store(UUID id, MessageReading reading, boolean complete) {
        entities.createNativeMutationQuery(STORE)
                .setParameter("id", id)
                .setParameter("reading", asJson(reading))
                .setParameter("complete", complete)
                .executeUpdate();
    }

    private String asJson(MessageReading reading) {
        try {
            return json.writeValueAsString(reading);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A reading is always JSON", e);
        }
    }
}

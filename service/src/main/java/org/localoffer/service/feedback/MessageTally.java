package org.localoffer.service.feedback;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What became of all messages until the end of a month, before it is decided what is published of it.
 *
 * @param published those whose copy stands on the site. Whoever reads them can count them, so their number is no secret
 *     and protects none
 * @param others all others by label, in the order published
 * @param settled those among {@code others} that came since the last publication and will never stand on the site, by
 *     label: whatever is published later, they remain
 */
record MessageTally(long published, Map<String, Long> others, Map<String, Long> settled) {

    static final String WORKED_ON = "Being worked on";
    static final String PUT_RIGHT = "Put right in a listing";
    static final String SENT_ON = "Sent to somebody who can help with it";
    static final String DELETED = "Deleted because somebody asked for it, or because it was old";
    static final String NOT_DEALT_WITH = "Not dealt with in time, and deleted";

    /** Lines that are never published alone: some of their messages may still be published, or once were. */
    static final Set<String> NEVER_ALONE = Set.of(WORKED_ON, DELETED);

    /**
     * A message.
     *
     * @param receivedAt of one that was erased, only the month
     */
    record Counted(
            UUID id,
            FeedbackState state,
            FeedbackKind kind,
            @Nullable RefusalReason reason,
            @Nullable ErasedBecause erased,
            Instant receivedAt) {

        private String label() {
            return switch (state) {
                case REDIRECTED -> SENT_ON;
                case REJECTED -> Objects.requireNonNull(reason).notPublished();
                case ERASED -> erased == ErasedBecause.NOT_DEALT_WITH ? NOT_DEALT_WITH : DELETED;
                case CLOSED -> kind == FeedbackKind.LISTING_WRONG ? PUT_RIGHT : WORKED_ON;
                case RECEIVED,
                        QUARANTINED,
                        REJECTION_PROPOSED,
                        FOR_REDACTION,
                        PUBLIC_TEXT_APPROVED,
                        ROUTED,
                        ACKNOWLEDGED,
                        RESPONSE_DRAFTED,
                        RESPONSE_APPROVED,
                        PUBLISHED,
                        ACTION_TRACKED -> WORKED_ON;
            };
        }
    }

    /**
     * Counts messages.
     *
     * @param published ids of those whose copy stands on the site
     * @param since when the messages end that were counted in the last publication
     */
    static MessageTally of(Collection<Counted> messages, Set<UUID> published, Instant since) {
        long shown = 0;
        Map<String, Long> others = new LinkedHashMap<>();
        Map<String, Long> settled = new HashMap<>();
        others.put(WORKED_ON, 0L);
        others.put(PUT_RIGHT, 0L);
        others.put(SENT_ON, 0L);
        Arrays.stream(RefusalReason.values()).forEach(reason -> others.put(reason.notPublished(), 0L));
        others.put(DELETED, 0L);
        others.put(NOT_DEALT_WITH, 0L);
        for (Counted message : messages) {
            if (published.contains(message.id())) {
                shown++;
                continue;
            }
            String label = message.label();
            others.merge(label, 1L, Long::sum);
            if (!message.receivedAt().isBefore(since) && !NEVER_ALONE.contains(label)) {
                settled.merge(label, 1L, Long::sum);
            }
        }
        return new MessageTally(shown, others, settled);
    }

    long total() {
        return published + others.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The lines of {@code others} that hold settled messages. */
    Map<String, Long> othersWithSettled() {
        Map<String, Long> lines = new LinkedHashMap<>(others);
        lines.keySet().retainAll(settled.keySet());
        return lines;
    }

    /** How many settled messages these lines hold. */
    long settledIn(Set<String> labels) {
        return labels.stream()
                .mapToLong(label -> settled.getOrDefault(label, 0L))
                .sum();
    }
}

package org.localoffer.service.feedback;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.GapKey;

/**
 * A message as the form sends it. Only the words are mandatory.
 *
 * @param submission id of the form, so that sending it twice creates one message
 * @param listingSlug null if it is not about a listing
 * @param sender null if not stated
 * @param searchedFor null unless the family agreed to send it
 */
public record Message(
        UUID submission,
        FeedbackKind kind,
        Channel channel,
        String words,
        @Nullable String listingSlug,
        @Nullable Sender sender,
        GapKey gapKey,
        @Nullable String searchedFor) {

    /**
     * Id of a message for {@link #submission}. It includes the words, since the same form with other words, as after
     * going back in the browser, is another message.
     *
     * @param form id of the form
     */
    public static UUID submissionOf(UUID form, String words) {
        return UUID.nameUUIDFromBytes((form + " " + words).getBytes(StandardCharsets.UTF_8));
    }
}

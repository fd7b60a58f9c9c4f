package org.localoffer.service.feedback;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.GapKey;

/**
 * What a family sent. The words alone are enough.
 *
 * @param submission made with the form: the same form sent twice is one message
 * @param listingSlug null where it is about no listing
 * @param sender null where they did not say
 * @param searchedFor null unless they ticked that we may have it
 */
public record Message(
        UUID submission,
        FeedbackKind kind,
        Channel channel,
        String words,
        @Nullable String listingSlug,
        @Nullable Sender sender,
        GapKey gapKey,
        @Nullable String searchedFor) {}

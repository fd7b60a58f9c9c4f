package org.localoffer.service.feedback;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.privacy.PersonalDetails;

/**
 * A message in the officers' queue.
 *
 * @param words the approved copy; before there is one, the original words with the personal details that were flagged
 *     replaced, because a list is seen by more eyes than one message is. Null if no words are kept
 */
public record QueuedMessage(Feedback feedback, @Nullable String words) {

    static QueuedMessage of(Feedback feedback, @Nullable OriginalMessage original) {
        if (feedback.hasApprovedText()) {
            return new QueuedMessage(feedback, feedback.publicText());
        }
        return new QueuedMessage(
                feedback, original == null ? null : PersonalDetails.without(original.words(), feedback.flags()));
    }
}

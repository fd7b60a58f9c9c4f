package org.localoffer.web.coverage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;

/**
 * One heading of the law as an officer works on it.
 *
 * @param notice what has just been done; null for nothing
 * @param heading as families see it
 * @param who should supply what is missing
 * @param invite asks that body by mail; null where it cannot be asked now
 * @param notInvited why it cannot, in a sentence; null where it can
 * @param asked earlier invitations, each with its day and body
 * @param notUsable listings that do not count, because they are planned, paused or closed; their kind says which
 */
public record HeadingDeskView(
        @Nullable String notice,
        HeadingView heading,
        String who,
        @Nullable Form invite,
        @Nullable String notInvited,
        List<String> asked,
        List<ItemLine> notUsable) {

    public HeadingDeskView {
        asked = List.copyOf(asked);
        notUsable = List.copyOf(notUsable);
    }
}

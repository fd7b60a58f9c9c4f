package org.localoffer.web.triage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;

/**
 * A message that an officer has just recorded.
 *
 * @param harm that the safeguarding role has it, in sentences; null where it does not
 * @param reply where the answer will be told, for the officer to check; null where nobody wants a reply, or it was shown
 *     before
 * @param waysOn what the officer can do next
 */
public record RecordedView(
        String reference, @Nullable String harm, @Nullable String reply, List<Link> waysOn) {

    public RecordedView {
        waysOn = List.copyOf(waysOn);
    }

    /** Says that it is recorded, above the form for the next message. */
    public String sentence() {
        return "The message is recorded. Its reference is " + reference + ".";
    }
}

package org.localoffer.service.http.staff;

import org.jspecify.annotations.Nullable;

/** What has just been done, in a sentence. */
final class DeskNotices {

    private DeskNotices() {}

    /** Null for nothing, and for what an address made by hand says. */
    static @Nullable String of(@Nullable String done) {
        return switch (done == null ? "" : done) {
            case "approved" -> "The changes are published. Families can find them in a few seconds.";
            case "returned" -> "It went back with your reason.";
            case "sent-on" -> "The public copy is approved, and the message is with whoever answers it.";
            case "copy-kept" -> "The copy is kept. The message still waits for you.";
            case "refused" -> "The message is not published.";
            case "refusal-proposed" -> "A second officer has to agree before the message is refused.";
            case "refusal-not-agreed" -> "The message waits to be read again.";
            case "redirected" -> "The page of the message now says where the family can be helped.";
            case "quarantined" -> "The safeguarding role has the message. You cannot read it any more.";
            case "rerouted" -> "The message is with somebody else now.";
            case "closed" -> "The message is closed.";
            case "erased" -> "The message is erased. Nothing of what it said is kept.";
            case "published-again" -> "It is corrected, and published again.";
            case "published" -> "The answer is published.";
            default -> null;
        };
    }
}

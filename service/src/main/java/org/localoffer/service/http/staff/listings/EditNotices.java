package org.localoffer.service.http.staff.listings;

import org.jspecify.annotations.Nullable;

/** What has just been done, in a sentence. */
final class EditNotices {

    private EditNotices() {}

    /** Null for nothing, and for what an address made by hand says. */
    static @Nullable String of(@Nullable String done) {
        return switch (done == null ? "" : done) {
            case "confirmed" -> "Thank you. The listing now says that you checked it today.";
            case "sent" -> "Your changes are sent. An officer looks at them next, and you get a mail.";
            case "taken-back" -> "Your changes are not sent any more. You can go on with them.";
            case "discarded" -> "Your draft is thrown away. The listing is as it was.";
            default -> null;
        };
    }
}

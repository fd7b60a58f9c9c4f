package org.localoffer.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * Checks addresses from data before they are put into an {@code href}, so that none can bring a script or another
 * scheme.
 */
public final class Addresses {

    private Addresses() {}

    /** The address where it is a page of this site or starts with http:// or https://, otherwise null. */
    public static @Nullable String web(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String stripped = address.strip();
        return stripped.matches("(?i)https?://[^\\s\"<>]+") || stripped.matches("(/(?![/\\\\])|[?#])[^\\s\"<>]*")
                ? stripped
                : null;
    }

    /**
     * A {@code tel:} link; null where the text is not exactly one number. The caller takes the number out of text that
     * has words beside it.
     *
     * @param dialled digits, optionally after a plus sign
     */
    public static @Nullable String tel(@Nullable String dialled) {
        return dialled == null || !dialled.matches("\\+?[0-9]{3,20}") ? null : "tel:" + dialled;
    }

    /** A {@code mailto:} link; null where the text is not exactly one mailbox. */
    public static @Nullable String mailto(@Nullable String email) {
        if (email == null || !email.strip().matches("[^\\s@\"<>?&,;:]+@[^\\s@\"<>?&,;:]+")) {
            return null;
        }
        return "mailto:" + email.strip();
    }
}

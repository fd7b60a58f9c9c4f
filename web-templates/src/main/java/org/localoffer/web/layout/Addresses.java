package org.localoffer.web.layout;

import org.jspecify.annotations.Nullable;

/** What may stand in an {@code href}: a data value can never bring a script or another scheme with it. */
public final class Addresses {

    private Addresses() {}

    /** The address where it is a page of this site or starts with http:// or https://, otherwise null. */
    public static @Nullable String web(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String told = address.strip();
        return told.matches("(?i)https?://[^\\s\"<>]+") || told.matches("(/(?![/\\\\])|[?#])[^\\s\"<>]*") ? told : null;
    }

    /**
     * A {@code tel:} link, or null where the text is not one number and nothing else. Finding the number in what people
     * write beside it is not done here.
     *
     * @param dialled digits, which a plus may stand before
     */
    public static @Nullable String tel(@Nullable String dialled) {
        return dialled == null || !dialled.matches("\\+?[0-9]{3,20}") ? null : "tel:" + dialled;
    }

    /** A {@code mailto:} link, or null where the text is not one mailbox. */
    public static @Nullable String mailto(@Nullable String email) {
        if (email == null || !email.strip().matches("[^\\s@\"<>?&,;:]+@[^\\s@\"<>?&,;:]+")) {
            return null;
        }
        return "mailto:" + email.strip();
    }
}

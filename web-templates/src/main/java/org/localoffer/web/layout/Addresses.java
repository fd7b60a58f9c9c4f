package org.localoffer.web.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What may stand in an {@code href}: a data value can never bring a script or another scheme with it. */
public final class Addresses {

    private static final Pattern NUMBER = Pattern.compile("\\+?(?:\\(0\\d*\\)|\\d)(?:[ \\-]?(?:\\(0\\)|\\d))+");

    private Addresses() {}

    /** The address where it is a page of this site or starts with http:// or https://, otherwise null. */
    public static @Nullable String web(@Nullable String address) {
        if (address == null) {
            return null;
        }
        String told = address.strip();
        return told.matches("(?i)https?://[^\\s\"<>]+") || told.matches("(/(?![/\\\\])|[?#])[^\\s\"<>]*") ? told : null;
    }

    /** A {@code tel:} link to the first number of the text, or null where it holds none. */
    public static @Nullable String tel(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        // "01702 215000 (option 2)" and "01702 215000 or 215001" must not become one long number.
        Matcher first = NUMBER.matcher(phone);
        if (!first.find()) {
            return null;
        }
        String digits = first.group().replace("(0)", "").replaceAll("[^0-9+]", "");
        return "tel:" + digits;
    }

    /** A {@code mailto:} link, or null where the text is not one mailbox. */
    public static @Nullable String mailto(@Nullable String email) {
        if (email == null || !email.strip().matches("[^\\s@\"<>?&,;:]+@[^\\s@\"<>?&,;:]+")) {
            return null;
        }
        return "mailto:" + email.strip();
    }
}

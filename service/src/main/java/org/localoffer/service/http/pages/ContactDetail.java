package org.localoffer.service.http.pages;

import java.util.regex.Pattern;

import org.localoffer.directory.listing.content.PhoneNumbers;

/** Tells whether what was typed is one e-mail address or one phone number, and nothing else. */
final class ContactDetail {

    /** The longest address that mail servers take (RFC 5321, 4.5.3.1.3, without the angle brackets). */
    private static final int LONGEST = 254;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),:;]+@[^\\s@<>\"(),:;.]+(?:\\.[^\\s@<>\"(),:;.]+)+");

    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ().-]{7,24}");

    private ContactDetail() {}

    static boolean isOne(String typed) {
        return typed.length() <= LONGEST
                && (EMAIL.matcher(typed).matches()
                        || (PHONE.matcher(typed).matches()
                                && PhoneNumbers.dialled(typed).isPresent()));
    }
}

package org.localoffer.service.feedback;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.validator.routines.EmailValidator;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.PhoneNumbers;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;

/**
 * Where somebody can be told what became of a message or of a request: exactly one of both, and nothing else, so that
 * nothing can be told in a box that nobody reads for danger.
 *
 * @param email a valid e-mail address; null for a phone number
 * @param phone a valid phone number as it was typed; null for an e-mail address
 */
public record ReplyTo(@Nullable String email, @Nullable String phone) {

    /** Shown at a field that holds neither. */
    public static final String WHAT_TO_TYPE = "Enter an email address, like name@example.org, or a phone number, like"
            + " 01632 960001, and nothing else";

    /** Name of the form field, which takes either. */
    public static final String FIELD = "reply_to";

    /** In characters; e-mail addresses have at most 254 (RFC 5321, erratum 1690). */
    private static final int LONGEST_EMAIL = 254;

    /** Shorter ones, such as 999, are nobody's own. */
    private static final int SHORTEST_NUMBER = 7;

    /** Quoted local parts, address literals and letters beyond ASCII are valid, but many mail servers refuse them. */
    private static final Pattern PLAIN = Pattern.compile("[!-~&&[^\"\\[\\]]]++");

    /** Digits, with spaces and dashes of all kinds, dots and brackets between them. */
    private static final Pattern NUMBER = Pattern.compile("[+(]{0,2}[0-9][0-9().\\p{Z}\\p{Pd}]{7,24}");

    /** Does not show the contact, so that it comes into no log. */
    @Override
    public String toString() {
        return email == null ? "a phone number" : "an e-mail address";
    }

    /**
     * Reads the field of a form, and notes what to do if it is neither an e-mail address nor a phone number.
     *
     * @return null where nothing valid was typed
     */
    public static @Nullable ReplyTo read(FormValues values, Errors errors) {
        String typed = values.text(FIELD);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<ReplyTo> replyTo = of(typed);
        if (replyTo.isEmpty()) {
            errors.add(FIELD, WHAT_TO_TYPE);
        }
        return replyTo.orElse(null);
    }

    /** The e-mail address or the phone number. */
    String text() {
        return email == null ? Objects.requireNonNull(phone) : email;
    }

    /** Empty if the text is neither one e-mail address nor one phone number. */
    public static Optional<ReplyTo> of(String typed) {
        String text = typed.strip();
        if (text.contains("@")) {
            return isEmail(text) ? Optional.of(new ReplyTo(text, null)) : Optional.empty();
        }
        return Optional.of(text)
                .filter(NUMBER.asMatchPredicate())
                .flatMap(PhoneNumbers::dialled)
                .filter(number -> number.length() >= SHORTEST_NUMBER)
                .map(number -> new ReplyTo(null, text));
    }

    private static boolean isEmail(String text) {
        return text.length() <= LONGEST_EMAIL
                && PLAIN.matcher(text).matches()
                && EmailValidator.getInstance().isValid(text);
    }
}

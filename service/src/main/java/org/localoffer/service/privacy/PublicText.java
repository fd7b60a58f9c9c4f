package org.localoffer.service.privacy;

import org.jspecify.annotations.Nullable;

/**
 * A text that is about to be published.
 *
 * @param field name of its form field, such as {@code public_text}
 * @param label as an officer reads it in the middle of a sentence, such as "the public copy"
 * @param words null or empty if the field is empty
 */
public record PublicText(
        String field, String label, @Nullable String words, Rule rule) {

    /** What a text may contain, by who wrote it and who reads it. */
    public enum Rule {
        /**
         * Written by a family, or by those who answer it: phone numbers, e-mail addresses and full postcodes are never
         * published.
         */
        SAID_IN_PUBLIC,
        /** Written by a family about a listing, for its provider alone: it may be about the listing's own number. */
        SAID_TO_PROVIDER,
        /**
         * Text of a listing, which is published for its phone number, e-mail address and postcode. The one-person
         * classifier does not read it, since its examples are texts by families and by those who answer them.
         */
        LISTING
    }

    /** Whether this kind may be published without an officer's clearance. */
    boolean isExpected(FlagKind kind) {
        return rule == Rule.LISTING && kind.neverPasses();
    }

    /** Whether the one-person classifier reads it. */
    boolean isClassified() {
        return rule != Rule.LISTING;
    }

    /** Whether this kind blocks publication even if an officer clears it. */
    boolean neverPasses(FlagKind kind) {
        return rule == Rule.SAID_IN_PUBLIC && kind.neverPasses();
    }
}

package org.localoffer.service.privacy;

import org.jspecify.annotations.Nullable;

/**
 * A text at the moment it becomes public.
 *
 * @param field of the form that it stands in, such as {@code public_text}
 * @param label as an officer reads it in the middle of a sentence, such as "the public copy"
 * @param words null and empty say nothing, and so tell nothing
 */
public record PublicText(
        String field, String label, @Nullable String words, Rule rule) {

    /** What may stand in a text, by who wrote it and who reads it. */
    public enum Rule {
        /** Of a family, or of those who answer it: phone numbers, e-mail addresses and full postcodes never pass. */
        SAID_IN_PUBLIC,
        /** Of a family about a listing, for its provider alone: the listing's own number may be what it is about. */
        SAID_TO_PROVIDER,
        /**
         * Of a listing: its phone number, mailbox and postcode are there to be found. It is not judged by likeness, since
         * the examples of that are words of families and of those who answer them.
         */
        LISTING
    }

    /** Whether it may stand without anybody's word. */
    boolean stands(FlagKind kind) {
        return rule == Rule.LISTING && kind.neverPasses();
    }

    /** Whether it is read for what likeness tells. */
    boolean isJudgedByLikeness() {
        return rule != Rule.LISTING;
    }

    /** Whether nobody's word makes it pass. */
    boolean neverPasses(FlagKind kind) {
        return rule == Rule.SAID_IN_PUBLIC && kind.neverPasses();
    }
}

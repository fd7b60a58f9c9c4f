package org.localoffer.service.feedback;

import java.security.SecureRandom;
import java.util.Locale;

/** MessageReferences that people can read out on the phone and nobody can guess: ten characters are 50 bits. */
final class MessageReferences {

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HALF = 5;

    private MessageReferences() {}

    /** Such as {@code LO-7K3MW-9QXA4}. */
    static String next() {
        return "LO-" + half() + "-" + half();
    }

    /** A reference as it was typed: small letters, spaces and missing dashes do not matter. */
    static String tidy(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return plain.matches("LO[A-Z0-9]{10}")
                ? "LO-" + plain.substring(2, 2 + HALF) + "-" + plain.substring(2 + HALF)
                : typed;
    }

    /** Whether a text can be a reference at all; nothing else is asked of the database. */
    static boolean canBe(String tidied) {
        return tidied.matches("LO-[A-Z0-9]{5}-[A-Z0-9]{5}");
    }

    private static String half() {
        return RANDOM.ints(HALF, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, at) -> text.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString();
    }
}

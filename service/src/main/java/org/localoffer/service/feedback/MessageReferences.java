package org.localoffer.service.feedback;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Generates references of messages. They can be read out on the phone but not guessed: ten characters are about 50
 * bits.
 */
final class MessageReferences {

    /** Without characters that are easily confused. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HALF = 5;

    private MessageReferences() {}

    /** Such as {@code LO-7K3MW-9QXA4}. */
    static String next() {
        return "LO-" + half() + "-" + half();
    }

    /**
     * Normalises a reference as typed: lower case, spaces and missing hyphens are accepted, and so are a missing LO and one
     * that was read as L0, 1O or IO.
     */
    static String tidy(String typed) {
        String own = plain(typed).replaceFirst("^[LI1][O0](?=[A-Z0-9]{10}$)", "");
        return own.matches("[A-Z0-9]{10}") ? "LO-" + own.substring(0, HALF) + "-" + own.substring(HALF) : typed;
    }

    /** The letters and digits of what was typed, in capitals. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** Those of the characters that no reference has, each once and in their order. */
    static String neverUsed(String characters) {
        return characters
                .chars()
                .filter(character -> ALPHABET.indexOf(character) < 0)
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a text can be a reference; anything else is not looked up in the database. */
    static boolean canBe(String tidied) {
        return tidied.matches("LO-[A-Z0-9]{5}-[A-Z0-9]{5}");
    }

    private static String half() {
        return RANDOM.ints(HALF, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, at) -> text.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString();
    }
}

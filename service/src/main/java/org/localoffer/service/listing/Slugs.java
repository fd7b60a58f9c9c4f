package org.localoffer.service.listing;

import java.text.Normalizer;
import java.util.Locale;

/** Slugs: readable names in addresses. */
public final class Slugs {

    /** In characters. Longer slugs are cut at a word, because addresses are read out on the phone. */
    private static final int LONGEST = 60;

    private static final int LONGEST_KEY = 100;

    private Slugs() {}

    /** A slug for a name, in lower case with words joined by hyphens; {@code listing} for a name without letters. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.isEmpty()) {
            return "listing";
        }
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }

    /** Whether the text can be a slug or an id; anything else is not looked up in the database. */
    public static boolean canBe(String text) {
        return text.length() <= LONGEST_KEY
                && text.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'));
    }
}

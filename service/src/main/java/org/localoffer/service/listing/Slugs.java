package org.localoffer.service.listing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Readable names for addresses. */
public final class Slugs {

    /** Longer ones are cut at a word: addresses are read out on the phone. */
    private static final int LONGEST = 60;

    private static final int LONGEST_KEY = 100;

    private Slugs() {}

    /** Lower case, words joined by hyphens; {@code listing} for a name without a letter. */
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

    /** Whether a text of an address can be a slug or an id at all; nothing else is asked of the database. */
    public static boolean canBe(String text) {
        return text.length() <= LONGEST_KEY
                && text.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-'));
    }

    /** The slug of a name with the first number that makes it free. */
    public static String free(String name, Predicate<String> taken) {
        String slug = of(name);
        String candidate = slug;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = slug + "-" + number;
        }
        return candidate;
    }
}

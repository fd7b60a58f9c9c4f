package org.localoffer.benchmark.listings;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.localoffer.benchmark.listings.data.AreaWords;
import org.localoffer.benchmark.load.Question;

/**
 * Questions that are made up of the area's words: as families ask, with ages, places and ticked choices, and some of
 * them misspelt. None comes twice. The same seed gives the same questions in the same order. Threads may share it.
 */
final class Questions {

    private static final double SHARE_WITH_CHOICE = 0.2;
    private static final double SHARE_MISSPELT = 0.05;
    private static final int OLDEST = 25;

    /** Values that every local area has. */
    private static final List<Map<String, String>> CHOICES = List.of(
            Map.of("cost", "free"),
            Map.of("sector", "voluntary"),
            Map.of("sector", "health"),
            Map.of("level", "targeted"));

    private final AreaWords words;
    private final List<String> needs;
    private final List<String> help;
    private final Random random;
    private final Set<String> made = new HashSet<>();

    Questions(AreaWords words, long seed) {
        this.words = words;
        this.needs = words.needs().values().stream().sorted().toList();
        this.help = words.help().values().stream().sorted().toList();
        this.random = new Random(seed);
    }

    synchronized Question next() {
        String text = text();
        while (!made.add(text)) {
            // More and more of what was asked before is asked with a place or an age besides.
            text = random.nextBoolean() ? text + " in " + pick(words.towns()) : text + " age " + random.nextInt(OLDEST);
        }
        return new Question(text, random.nextDouble() < SHARE_WITH_CHOICE ? pick(CHOICES) : Map.of());
    }

    List<Question> next(int number) {
        return Stream.generate(this::next).limit(number).toList();
    }

    private String text() {
        String text = lowerCase(
                switch (random.nextInt(7)) {
                    case 0, 1 -> pick(words.asked());
                    case 2 -> pick(words.asked()) + ", he is " + random.nextInt(OLDEST);
                    case 3 -> pick(words.concepts()) + " for my " + (1 + random.nextInt(18)) + " year old";
                    case 4 -> pick(words.concepts()) + " in " + pick(words.towns());
                    case 5 -> pick(help) + " " + pick(needs);
                    default -> pick(help) + " near " + pick(words.towns()) + " age " + random.nextInt(OLDEST);
                });
        return random.nextDouble() < SHARE_MISSPELT ? misspelt(text) : text;
    }

    /** Without one of its letters. */
    private String misspelt(String text) {
        int at = 1 + random.nextInt(text.length() - 1);
        return (text.substring(0, at) + text.substring(at + 1)).strip();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.UK);
    }
}

package org.localoffer.service.privacy;

import java.util.List;
import java.util.stream.Stream;

/**
 * Training texts of the harm classifier, worded as people would write them.
 *
 * @param danger from people in danger, or from somebody who tells of a person who may be
 * @param harmless many of them use words that also occur in texts of danger
 */
public record ExamplesOfHarm(List<String> danger, List<String> harmless) {

    /** Files of a local area that replace the shipped examples. */
    public static final String DANGER_FILE = "examples-of-danger.txt";

    public static final String HARMLESS_FILE = "examples-of-harmless.txt";

    public ExamplesOfHarm {
        danger = List.copyOf(danger);
        harmless = List.copyOf(harmless);
    }

    /** The shipped examples, used if a local area has none of its own. */
    public static ExamplesOfHarm shipped() {
        return new ExamplesOfHarm(examples(HarmPhrases.lines(DANGER_FILE)), examples(HarmPhrases.lines(HARMLESS_FILE)));
    }

    /** The texts in a file: blank lines and lines that start with {@code #} are skipped. */
    public static List<String> examples(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .distinct()
                .toList();
    }

    /** These examples with additional texts of danger. */
    public ExamplesOfHarm withDanger(List<String> more) {
        return new ExamplesOfHarm(
                Stream.concat(danger.stream(), more.stream()).distinct().toList(), harmless);
    }

    /** All texts, without duplicates. */
    public List<String> all() {
        return Stream.concat(danger.stream(), harmless.stream()).distinct().toList();
    }
}

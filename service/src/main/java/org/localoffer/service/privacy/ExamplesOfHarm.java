package org.localoffer.service.privacy;

import java.util.List;
import java.util.stream.Stream;

/**
 * Texts by which others are judged, each as somebody would write it.
 *
 * @param danger of people in danger, or of somebody who tells of a person who may be
 * @param harmless many of them in words that also tell of danger
 */
public record ExamplesOfHarm(List<String> danger, List<String> harmless) {

    /** Files of a local area that stand instead of those that are shipped. */
    public static final String DANGER_FILE = "examples-of-danger.txt";

    public static final String HARMLESS_FILE = "examples-of-harmless.txt";

    public ExamplesOfHarm {
        danger = List.copyOf(danger);
        harmless = List.copyOf(harmless);
    }

    /** Those that hold where a local area has none of its own. */
    public static ExamplesOfHarm shipped() {
        return new ExamplesOfHarm(examples(HarmPhrases.lines(DANGER_FILE)), examples(HarmPhrases.lines(HARMLESS_FILE)));
    }

    /** The texts among a file's lines: blank lines and those that start with {@code #} are none. */
    public static List<String> examples(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .distinct()
                .toList();
    }

    /** The same, with further texts of danger. */
    public ExamplesOfHarm withDanger(List<String> more) {
        return new ExamplesOfHarm(
                Stream.concat(danger.stream(), more.stream()).distinct().toList(), harmless);
    }

    /** Each text once. */
    public List<String> all() {
        return Stream.concat(danger.stream(), harmless.stream()).distinct().toList();
    }
}

package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Texts by which others are judged for whether they tell of one particular person. Made up, as are all names in them.
 *
 * @param telling by a name, a number, a home, or what is true of one person only
 * @param harmless the same matters without anybody in particular, and what services and councils write
 */
public record ExamplesOfOnePerson(List<String> telling, List<String> harmless) {

    private static final String TELLING_FILE = "examples-of-one-person.txt";
    private static final String HARMLESS_FILE = "examples-of-nobody.txt";

    public ExamplesOfOnePerson {
        telling = List.copyOf(telling);
        harmless = List.copyOf(harmless);
    }

    /** Harmless ones count sentence by sentence as well: each of them is harmless. */
    public static ExamplesOfOnePerson shipped() {
        List<String> harmless = new ArrayList<>();
        for (String text : ExamplesOfHarm.examples(HarmPhrases.lines(HARMLESS_FILE))) {
            harmless.add(text);
            List<TextSegments.Window> sentences = TextSegments.of(text);
            if (sentences.size() > 1) {
                sentences.forEach(sentence -> harmless.add(sentence.of(text).strip()));
            }
        }
        return new ExamplesOfOnePerson(
                ExamplesOfHarm.examples(HarmPhrases.lines(TELLING_FILE)),
                harmless.stream().distinct().toList());
    }

    /** Each text once. */
    public List<String> all() {
        return Stream.concat(telling.stream(), harmless.stream()).distinct().toList();
    }
}

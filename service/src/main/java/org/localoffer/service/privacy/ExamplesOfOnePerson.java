package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Training texts of the one-person classifier. All texts and all names in them are made up.
 *
 * @param identifying by a name, a number, a home, or a fact that is true of one person only
 * @param harmless the same subjects without a particular person, and what services and councils write
 */
public record ExamplesOfOnePerson(List<String> identifying, List<String> harmless) {

    private static final String IDENTIFYING_FILE = "examples-of-one-person.txt";
    private static final String HARMLESS_FILE = "examples-of-nobody.txt";

    public ExamplesOfOnePerson {
        identifying = List.copyOf(identifying);
        harmless = List.copyOf(harmless);
    }

    /**
     * The shipped examples. A harmless text is also added sentence by sentence, since each of its sentences is
     * harmless.
     */
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
                ExamplesOfHarm.examples(HarmPhrases.lines(IDENTIFYING_FILE)),
                harmless.stream().distinct().toList());
    }

    /** All texts, without duplicates. */
    public List<String> all() {
        return Stream.concat(identifying.stream(), harmless.stream()).distinct().toList();
    }
}

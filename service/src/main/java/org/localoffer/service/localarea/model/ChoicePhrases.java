package org.localoffer.service.localarea.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The phrases of questions that ask for choices, of one edition. */
public final class ChoicePhrases {

    private final Map<String, List<ChoicePhrase>> byFirstWord;
    private final Set<String> words;

    public ChoicePhrases(List<ChoicePhrase> phrases) {
        byFirstWord = phrases.stream()
                .collect(Collectors.groupingBy(
                        phrase -> phrase.parts().getFirst().key()));
        words = phrases.stream()
                .flatMap(phrase -> phrase.parts().stream())
                .map(ChoicePhrase.Part::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Phrases that begin with the word.
     *
     * @param key the word in its normalised form, see {@link org.localoffer.directory.vocabulary.Word#key()}
     */
    public List<ChoicePhrase> beginningWith(String key) {
        return byFirstWord.getOrDefault(key, List.of());
    }

    /**
     * Whether the word is in some phrase.
     *
     * @param key as of {@link #beginningWith}
     */
    public boolean knows(String key) {
        return words.contains(key);
    }
}

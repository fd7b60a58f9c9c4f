package org.localoffer.service.search.understand;

import java.util.List;

import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.directory.vocabulary.Mention;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.search.ages.AskedAges;

/** The phrases of the vocabulary in a whole question, before ages and places are taken out of it. */
final class QuestionPhrases {

    private final List<Phrase> phrases;

    /** Offsets in UTF-16 units; the end is exclusive. */
    private record Phrase(int start, int end, boolean several, boolean need) {

        static Phrase of(Mention mention, List<Word> words) {
            return new Phrase(
                    words.get(mention.from()).start(),
                    words.get(mention.to() - 1).end(),
                    mention.to() - mention.from() > 1,
                    mention.concepts().stream().anyMatch(concept -> concept.role() == Role.NEED));
        }

        boolean contains(int from, int to) {
            return start <= from && end >= to;
        }
    }

    /** @param mentions the concepts in all words of the question */
    QuestionPhrases(List<Mention> mentions, List<Word> words) {
        this.phrases =
                mentions.stream().map(mention -> Phrase.of(mention, words)).toList();
    }

    /** Whether the words between two offsets belong to a longer phrase: "baby blues" names no age. */
    boolean hasLonger(int start, int end) {
        return phrases.stream()
                .anyMatch(phrase ->
                        phrase.several() && phrase.contains(start, end) && phrase.end() - phrase.start() > end - start);
    }

    /** Whether a phrase that starts at this offset names a need. */
    boolean namesNeedAt(int offset) {
        return phrases.stream().anyMatch(phrase -> phrase.need() && phrase.start() == offset);
    }

    /** Whether the word belongs to a phrase inside the words of an age: "post 16" is both. */
    boolean isPhraseOfAge(Word word, AskedAges ages) {
        return phrases.stream()
                .anyMatch(phrase -> phrase.several()
                        && phrase.contains(word.start(), word.end())
                        && ages.contain(phrase.start(), phrase.end()));
    }
}

package org.localoffer.service.search.understand;

import java.util.List;

import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.directory.vocabulary.Mention;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.search.ages.AskedAges;

/** The phrases of the vocabulary in a whole question, before ages and places are taken out of it. */
final class QuestionPhrases {

    private final List<Phrase> phrases;

    private record Phrase(Span span, boolean several, boolean need) {

        static Phrase of(Mention mention, List<Word> words) {
            return new Phrase(
                    Span.of(words.get(mention.from()), words.get(mention.to() - 1)),
                    mention.to() - mention.from() > 1,
                    mention.concepts().stream().anyMatch(concept -> concept.role() == Role.NEED));
        }
    }

    /** @param mentions the concepts in all words of the question */
    QuestionPhrases(List<Mention> mentions, List<Word> words) {
        this.phrases =
                mentions.stream().map(mention -> Phrase.of(mention, words)).toList();
    }

    /** Whether the words between two offsets belong to a longer phrase: "baby blues" names no age. */
    boolean hasLonger(int start, int end) {
        Span part = new Span(start, end);
        return phrases.stream()
                .anyMatch(phrase -> phrase.several()
                        && phrase.span().contains(part)
                        && phrase.span().length() > part.length());
    }

    /** Whether a phrase that starts at this offset names a need. */
    boolean namesNeedAt(int offset) {
        return phrases.stream()
                .anyMatch(phrase -> phrase.need() && phrase.span().start() == offset);
    }

    /** Whether the word belongs to a phrase inside the words of an age: "post 16" is both. */
    boolean isPhraseOfAge(Word word, AskedAges ages) {
        return phrases.stream()
                .anyMatch(phrase -> phrase.several()
                        && phrase.span().contains(word)
                        && ages.contain(phrase.span().start(), phrase.span().end()));
    }
}

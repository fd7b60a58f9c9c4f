package org.localoffer.service.search.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Mention;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.localarea.model.AskedChoice;
import org.localoffer.service.localarea.model.ChoicePhrase;
import org.localoffer.service.localarea.model.ChoicePhrases;

/**
 * Finds the choices in a question: "free", "at weekends", "without a diagnosis". The longest phrase wins, also against
 * the phrases of the vocabulary: "free childcare" asks for childcare, whatever it costs.
 */
final class ChoiceParser {

    private final ChoicePhrases phrases;
    private final List<Word> all;
    private final List<Mention> mentions;
    private final List<NamedConcept> named;

    /**
     * Prepares the search for choices in one question.
     *
     * @param all all words of the question
     * @param mentions the concepts in these words
     */
    ChoiceParser(ChoicePhrases phrases, List<Word> all, List<Mention> mentions) {
        this.phrases = phrases;
        this.all = all;
        this.mentions = mentions;
        this.named = mentions.stream()
                .map(mention -> new NamedConcept(
                        Span.of(all.get(mention.from()), all.get(mention.to() - 1)),
                        mention.concepts().stream().anyMatch(Concept::crisis)))
                .toList();
    }

    /**
     * A phrase of the vocabulary in the question.
     *
     * @param danger whether somebody who asks for it may be in danger
     */
    private record NamedConcept(Span span, boolean danger) {

        /** Whether it has some word of the match, and reaches beyond it or tells of danger. */
        boolean takes(Match match, List<Word> words) {
            return (danger || !match.span(words).contains(span))
                    && match.ownWords(words).anyMatch(word -> span.overlaps(Span.of(word, word)));
        }
    }

    /**
     * A choice and the words that ask for it.
     *
     * @param words the words that mean only the choice, in their order; at least one
     */
    record Found(AskedChoice choice, List<Word> words) {}

    /**
     * Finds the choices in the words, in their order; a choice that is asked for twice is there twice.
     *
     * @param words words of the question, without those of an age and a place
     * @param shortQuestion whether the question has a few words only
     */
    List<Found> find(List<Word> words, boolean shortQuestion) {
        List<Match> candidates = IntStream.range(0, words.size())
                .boxed()
                .flatMap(at -> matches(words, at, shortQuestion))
                .sorted(Comparator.comparingInt(Match::length)
                        .reversed()
                        .thenComparing(match -> match.phrase().choice() != null)
                        .thenComparing(match -> match.positions().getFirst()))
                .toList();
        Set<Integer> used = new HashSet<>();
        List<Match> longest = new ArrayList<>();
        for (Match match : candidates) {
            if (match.positions().stream().noneMatch(used::contains)) {
                used.addAll(match.positions());
                longest.add(match);
            }
        }
        return longest.stream()
                .sorted(Comparator.comparing(match -> match.positions().getFirst()))
                .flatMap(match -> match.found(words).stream())
                .toList();
    }

    /**
     * The words that mean nothing but choices, so that they are not looked for. A phrase of the vocabulary is looked for
     * as well if it is all that asks for the choice, such as "bsl", or has several words, such as "need a diagnosis" in
     * "do I need a diagnosis"; but a family that asks for help "without going to the GP" does not look for a GP.
     */
    Set<Word> wordsOfChoicesAlone(List<Found> choices) {
        Set<Word> alone = new HashSet<>();
        choices.forEach(found -> alone.addAll(found.words()));
        for (Mention mention : mentions) {
            List<Word> words = all.subList(mention.from(), mention.to());
            if (choices.stream()
                    .anyMatch(found -> found.words().containsAll(words)
                            && (words.size() > 1 || found.words().size() == 1))) {
                words.forEach(alone::remove);
            }
        }
        return alone;
    }

    private Stream<Match> matches(List<Word> words, int at, boolean shortQuestion) {
        return phrases.beginningWith(words.get(at).key()).stream()
                .filter(phrase -> shortQuestion || !phrase.onlyInShortQuestions())
                .flatMap(phrase -> match(phrase, words, at).stream())
                .filter(match -> match.phrase().choice() == null
                        || named.stream().noneMatch(concept -> concept.takes(match, words)));
    }

    /**
     * A phrase that was found.
     *
     * @param positions indexes of its words in the question, one for each part that is no gap, ascending
     */
    private record Match(ChoicePhrase phrase, List<Integer> positions) {

        int length() {
            return positions.size();
        }

        Span span(List<Word> words) {
            return Span.of(words.get(positions.getFirst()), words.get(positions.getLast()));
        }

        /** The words that are not to be looked for. */
        Stream<Word> ownWords(List<Word> words) {
            List<ChoicePhrase.Part> parts =
                    phrase.parts().stream().filter(part -> !part.isGap()).toList();
            return IntStream.range(0, parts.size())
                    .filter(at -> !parts.get(at).kept())
                    .mapToObj(at -> words.get(positions.get(at)));
        }

        /** Empty if the phrase asks for no choice. */
        Optional<Found> found(List<Word> words) {
            return Optional.ofNullable(phrase.choice())
                    .map(choice -> new Found(choice, ownWords(words).toList()));
        }
    }

    private static Optional<Match> match(ChoicePhrase phrase, List<Word> words, int from) {
        List<Integer> positions = new ArrayList<>();
        return continues(phrase.parts(), words, from, positions)
                ? Optional.of(new Match(phrase, List.copyOf(positions)))
                : Optional.empty();
    }

    /**
     * Whether the words from an index on continue with these parts. A gap takes as few words as possible.
     *
     * @param positions indexes of the words of earlier parts; those of the remaining parts are added
     */
    private static boolean continues(List<ChoicePhrase.Part> parts, List<Word> words, int at, List<Integer> positions) {
        if (parts.isEmpty()) {
            return true;
        }
        List<ChoicePhrase.Part> rest = parts.subList(1, parts.size());
        if (parts.getFirst().isGap()) {
            return IntStream.rangeClosed(1, ChoicePhrase.LONGEST_GAP)
                    .anyMatch(gap -> continues(rest, words, at + gap, positions));
        }
        if (at >= words.size() || !words.get(at).key().equals(parts.getFirst().key())) {
            return false;
        }
        positions.add(at);
        if (continues(rest, words, at + 1, positions)) {
            return true;
        }
        positions.removeLast();
        return false;
    }
}

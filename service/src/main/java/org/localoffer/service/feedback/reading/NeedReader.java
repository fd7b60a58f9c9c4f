package org.localoffer.service.feedback.reading;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.directory.vocabulary.Word;
import org.localoffer.service.localarea.model.Term;
import org.localoffer.service.localarea.model.Terms;
import org.localoffer.service.search.understand.QueryTerm;

/**
 * Finds the needs that a message tells of. A search takes needs from words only, because listings for another need would
 * be left out; here an officer looks at what is suggested, so a sentence that is similar to how families describe a need
 * tells it, too.
 */
final class NeedReader {

    private static final double NAMED = 1;

    /** Something asked for that goes with a need, such as speech therapy. */
    private static final double ASKED = 0.7;

    /** A similarity from here on tells a need; unrelated texts have about 0.6. */
    private static final double SIMILAR = 0.75;

    /** Scores of similar sentences, at {@link #SIMILAR} and at the similarity 1. */
    private static final double LEAST_SIMILAR = 0.2;

    private static final double MOST_SIMILAR = 0.8;

    /** Something asked for whose listings are all for one need. */
    private static final double USUAL = 0.3;

    /** "While we wait" may mean that there is no diagnosis. */
    private static final double SETTING = 0.1;

    /** The second and further needs of a concept. */
    private static final double FURTHER_NEED = 0.5;

    private static final double SUGGESTED = 0.45;
    private static final int MOST = 3;

    private final Vocabulary vocabulary;
    private final Terms needs;
    private final Function<String, Optional<String>> usualNeed;

    /** @param usualNeed the need that all listings of a kind of help are for; empty if there is none */
    NeedReader(Vocabulary vocabulary, Terms needs, Function<String, Optional<String>> usualNeed) {
        this.vocabulary = vocabulary;
        this.needs = needs;
        this.usualNeed = usualNeed;
    }

    /** Slugs of the needs, the most likely first; empty if none is told. */
    List<String> read(Sentences sentences) {
        Scores scores = new Scores();
        sentences.each().forEach(sentence -> addNamed(scores, sentence));
        sentences.all().forEach(sentence -> addSimilar(scores, sentence));
        return scores.highest(SUGGESTED, MOST);
    }

    private void addNamed(Scores scores, Sentence sentence) {
        for (QueryTerm term : sentence.parsed().terms()) {
            if (term.isNamed()) {
                term.concepts().forEach(concept -> addNamed(scores, concept, term, sentence.text()));
            }
        }
    }

    private void addNamed(Scores scores, Concept concept, QueryTerm term, String text) {
        double score =
                switch (concept.role()) {
                    case NEED -> NAMED;
                    case ASKED -> ASKED;
                    case SETTING, GROUP -> SETTING;
                };
        raise(scores, concept, score, text);
        if (concept.needs().isEmpty() && concept.role() == Role.ASKED && term.role() == QueryTerm.Role.REQUIRED) {
            concept.help().stream().findFirst().flatMap(usualNeed).ifPresent(need -> scores.raise(need, USUAL));
        }
    }

    private void addSimilar(Scores scores, Sentence sentence) {
        sentence.parsed().similarity().concepts().forEach((id, similarity) -> {
            if (similarity >= SIMILAR) {
                vocabulary
                        .concept(id)
                        .filter(concept -> concept.role() == Role.NEED || concept.role() == Role.ASKED)
                        .ifPresent(concept -> raise(scores, concept, score(similarity), sentence.text()));
            }
        });
    }

    private static double score(double similarity) {
        return LEAST_SIMILAR + (MOST_SIMILAR - LEAST_SIMILAR) * (similarity - SIMILAR) / (1 - SIMILAR);
    }

    private void raise(Scores scores, Concept concept, double score, String text) {
        List<String> told = nearestFirst(concept.needs(), text);
        for (int at = 0; at < told.size(); at++) {
            scores.raise(told.get(at), at == 0 ? score : FURTHER_NEED * score);
        }
    }

    /** Of several needs, the one whose name the text holds most of: "severe learning difficulties" is not moderate. */
    private List<String> nearestFirst(List<String> several, String text) {
        if (several.size() < 2) {
            return several;
        }
        Set<String> words = Word.of(text).stream().map(Word::key).collect(Collectors.toUnmodifiableSet());
        return several.stream()
                .sorted(Comparator.comparingInt((String need) -> longestName(need, words))
                        .reversed())
                .toList();
    }

    /** In words, of the names that the text holds all words of; 0 if it holds none. */
    private int longestName(String need, Set<String> words) {
        return needs.find(need).stream()
                .flatMap(NeedReader::names)
                .map(name -> Arrays.asList(Word.key(name).split(" ", -1)))
                .filter(words::containsAll)
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.label()), term.words().stream());
    }
}

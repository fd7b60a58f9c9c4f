package org.localoffer.service.search.scoring;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.search.understand.QueryTerm;

/**
 * A term of a question that a listing meets.
 *
 * @param value what it is that the listing has: by {@link Evidence}, a label, typed words, or a slug of the edition
 */
public record MetTerm(QueryTerm term, Evidence evidence, String value) {

    /** How a listing meets a term; the strongest evidence first. */
    public enum Evidence {
        /**
         * It says so itself: in its name, or in its summary where that is no mere mention. The value is the concept's
         * label, or the typed words.
         */
        NAMED,
        /** One of its kinds of help answers the term, which it does not name. The value is the slug of the kind. */
        HELP,
        /** It is for a need that the term includes. The value is the slug of the need. */
        NEED,
        /** It is for any need, and does not name this one. The value is empty. */
        ANY_NEED,
        /** It only mentions it in a text. The value is as for {@link #NAMED}. */
        MENTIONED
    }

    /**
     * The strongest evidence for a term; empty if the listing does not meet it, or the term is a very common word.
     *
     * @param at place of the term among the terms of the question
     */
    static Optional<MetTerm> of(QueryTerm term, int at, Candidate candidate) {
        if (term.concepts().isEmpty()) {
            return Optional.ofNullable(term.isVeryCommonWord() ? null : evidence(at, candidate))
                    .map(evidence -> new MetTerm(term, evidence, term.words()));
        }
        return term.concepts().stream()
                .flatMap(concept -> of(term, concept, candidate).stream())
                .min(Comparator.comparing(MetTerm::evidence));
    }

    private static @Nullable Evidence evidence(int at, Candidate candidate) {
        if (candidate.matches(Clauses.inName(at))) {
            return Evidence.NAMED;
        }
        return candidate.matches(Clauses.inText(at)) ? Evidence.MENTIONED : null;
    }

    private static Optional<MetTerm> of(QueryTerm term, Concept concept, Candidate candidate) {
        Evidence evidence =
                candidate.concepts().name().contains(concept.id()) ? Evidence.NAMED : byFacts(term, concept, candidate);
        return Optional.ofNullable(evidence).map(found -> new MetTerm(term, found, value(found, concept, candidate)));
    }

    /**
     * Evidence besides the name. A kind of help, or a need, may stand for several concepts: the listing has the concept
     * itself only if its summary names it, or if it is for all needs of the concept.
     */
    private static @Nullable Evidence byFacts(QueryTerm term, Concept concept, Candidate candidate) {
        boolean summarised = candidate.concepts().summary().contains(concept.id());
        if (share(candidate.help(), concept.help())) {
            return summarised ? Evidence.NAMED : Evidence.HELP;
        }
        if (term.asksForHelp()) {
            return summarised ? Evidence.MENTIONED : inText(concept, candidate);
        }
        if (share(candidate.needsNamed(), concept.needs())) {
            return summarised || isForEachOf(concept.needs(), candidate) ? Evidence.NAMED : Evidence.NEED;
        }
        if (summarised) {
            return Evidence.NAMED;
        }
        return term.namesNeed() && candidate.isForAnyNeed() ? Evidence.ANY_NEED : inText(concept, candidate);
    }

    private static boolean share(Set<String> stated, List<String> slugs) {
        return !Collections.disjoint(stated, slugs);
    }

    private static @Nullable Evidence inText(Concept concept, Candidate candidate) {
        return candidate.concepts().text().contains(concept.id()) ? Evidence.MENTIONED : null;
    }

    /** One need alone may be wider than the concept: medical needs are more than genetic conditions. */
    private static boolean isForEachOf(List<String> needs, Candidate candidate) {
        return needs.size() > 1 && candidate.needsNamed().containsAll(needs);
    }

    private static String value(Evidence evidence, Concept concept, Candidate candidate) {
        return switch (evidence) {
            case NAMED, MENTIONED -> concept.label();
            case HELP -> firstShared(concept.help(), candidate.help());
            case NEED -> firstShared(concept.needs(), candidate.needsNamed());
            case ANY_NEED -> "";
        };
    }

    private static String firstShared(List<String> slugs, Set<String> stated) {
        return slugs.stream().filter(stated::contains).findFirst().orElseThrow();
    }
}

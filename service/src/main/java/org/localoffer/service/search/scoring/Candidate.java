package org.localoffer.service.search.scoring;

import java.util.Set;
import java.util.UUID;

import org.localoffer.directory.search.Fields;
import org.localoffer.directory.search.ListingFacts;
import org.localoffer.directory.vocabulary.ConceptTags;

/**
 * A listing that the engine found for a question, with what it needs to be scored.
 *
 * @param concepts those of the edition that the question is answered with
 * @param score of the engine, above 0
 * @param clauses names of the clauses of the engine's request that it matches, by {@link Clauses}
 */
public record Candidate(ListingFacts facts, ConceptTags concepts, double score, Set<String> clauses) {

    UUID id() {
        return facts.id();
    }

    public boolean matches(String clause) {
        return clauses.contains(clause);
    }

    /** Slugs of the kinds of help it gives. */
    Set<String> help() {
        return facts.slugs(Fields.HELP);
    }

    /** Slugs of the needs that it names. */
    Set<String> needsNamed() {
        return facts.slugs(Fields.NEED_NAMED);
    }

    boolean isForAnyNeed() {
        return Boolean.TRUE.equals(facts.anyNeed());
    }

    boolean has(String field, String slug) {
        return facts.slugs(field).contains(slug);
    }

    /** Whether its name or its kinds of help contain the concept. */
    boolean isAbout(String concept) {
        return concepts.name().contains(concept) || concepts.help().contains(concept);
    }
}

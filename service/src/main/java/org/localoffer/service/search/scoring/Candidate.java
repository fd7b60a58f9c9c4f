package org.localoffer.service.search.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.localoffer.directory.search.Fields;
import org.localoffer.directory.vocabulary.ConceptTags;

/**
 * A listing that the engine found for a question, with what it needs to be scored.
 *
 * @param score of the engine, above 0
 * @param clauses names of the clauses of the engine's request that it matches, by {@link Clauses}
 * @param values values of the search document by field; a field without a value is absent
 */
public record Candidate(
        UUID id, double score, Set<String> clauses, ConceptTags concepts, Map<String, List<String>> values) {

    /** Fields of the search document that are read to score it. */
    public static final List<String> FIELDS = List.of(
            Fields.CONCEPT_NAME,
            Fields.CONCEPT_HELP,
            Fields.CONCEPT_NEED,
            Fields.CONCEPT_SUMMARY,
            Fields.CONCEPT_TEXT,
            Fields.GROUP,
            Fields.HELP,
            Fields.ANY_NEED,
            Fields.NEED_NAMED,
            Fields.AGE_MINIMUM,
            Fields.AGE_MAXIMUM,
            Fields.STATUS,
            Fields.LEVEL,
            Fields.COMES_TO_FAMILIES,
            Fields.NAME_SORT);

    public boolean matches(String clause) {
        return clauses.contains(clause);
    }

    /** Values of a field; empty if it has none. */
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    boolean has(String field, String value) {
        return values(field).contains(value);
    }

    double number(String field, double otherwise) {
        List<String> numbers = values(field);
        return numbers.isEmpty() ? otherwise : Double.parseDouble(numbers.getFirst());
    }

    /** Whether its name or its kinds of help contain the concept. */
    boolean isAbout(String concept) {
        return concepts.name().contains(concept) || concepts.help().contains(concept);
    }

    boolean shares(String field, List<String> slugs) {
        return !Collections.disjoint(values(field), slugs);
    }
}

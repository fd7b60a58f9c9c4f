package org.localoffer.service.feedback.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Concept.Role;
import org.localoffer.service.search.ages.AskedAge;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.QuestionSimilarity;

/** Parsed sentences and concepts, made by hand. */
final class Parsed {

    private Parsed() {}

    static ParsedQuery sentence(List<QueryTerm> terms, List<AskedAge> ages, QuestionSimilarity similarity) {
        return new ParsedQuery(
                "",
                null,
                true,
                terms,
                ages,
                null,
                null,
                false,
                null,
                false,
                Set.of(),
                false,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                similarity);
    }

    static QuestionSimilarity similar(Map<String, Double> concepts, Map<String, Double> help) {
        return new QuestionSimilarity(concepts, help, List.of());
    }

    /** A concept that words name and that is required. */
    static QueryTerm named(Concept concept) {
        return new QueryTerm(concept.label(), List.of(concept), QueryTerm.Role.REQUIRED, 1);
    }

    static Concept concept(String id, Role role, List<String> help, List<String> needs, List<String> also) {
        return new Concept(
                id, id, Set.of(id), Set.of(), Set.of(), Set.of(), Set.of(), role, help, needs, List.of(), also, false);
    }
}

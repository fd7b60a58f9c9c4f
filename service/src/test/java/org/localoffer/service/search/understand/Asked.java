package org.localoffer.service.search.understand;

import java.util.List;
import java.util.Set;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.search.ages.AskedAge;

/** Concepts and parsed questions for tests of what follows parsing. */
public final class Asked {

    private Asked() {}

    /** A concept without words. A need gives no help; any other gives the kind of help of its id. */
    public static Concept concept(String id, Concept.Role role, boolean crisis) {
        return new Concept(
                id,
                id,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                role,
                role == Concept.Role.NEED ? List.of() : List.of(id),
                List.of(),
                List.of(),
                List.of(),
                crisis);
    }

    /** A question of these terms and nothing else. */
    public static ParsedQuery question(boolean danger, QuestionSimilarity similarity, QueryTerm... terms) {
        return question(List.of(), danger, similarity, terms);
    }

    /** A question for children of these ages. */
    public static ParsedQuery question(List<AskedAge> ages, QueryTerm... terms) {
        return question(ages, false, QuestionSimilarity.UNKNOWN, terms);
    }

    private static ParsedQuery question(
            List<AskedAge> ages, boolean danger, QuestionSimilarity similarity, QueryTerm... terms) {
        return new ParsedQuery(
                "words",
                null,
                false,
                List.of(terms),
                ages,
                null,
                null,
                false,
                null,
                false,
                Set.of(),
                false,
                danger,
                danger,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                similarity);
    }
}

package org.localoffer.service.search.engine;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.TermBudget;

/**
 * Keeps a request within the engine's limit of 1,024 clauses ({@code indices.query.bool.max_clause_count}). Facets and
 * the rest of the request need about 400.
 */
@Singleton
public final class EngineLimits implements TermBudget {

    private static final int MOST_TERMS = 16;

    /** Maximum number of clauses for all terms. */
    private static final int MOST_CLAUSES = 600;

    /**
     * Clauses for a concept, and for each related one: one for each of the fields in {@code RankingWeights.CONCEPT}.
     */
    private static final int CLAUSES_OF_A_CONCEPT = 5;

    /** Clauses for the words of a term: one for each of the fields in {@code RankingWeights.WORD}. */
    private static final int CLAUSES_OF_WORDS = 6;

    @Override
    public int most() {
        return MOST_TERMS;
    }

    @Override
    public List<QueryTerm> affordable(List<QueryTerm> terms) {
        List<QueryTerm> affordable = new ArrayList<>();
        int clauses = 0;
        for (QueryTerm term : terms) {
            clauses += clauses(term);
            if (affordable.size() == MOST_TERMS || (clauses > MOST_CLAUSES && !affordable.isEmpty())) {
                break;
            }
            affordable.add(term);
        }
        return affordable;
    }

    private static int clauses(QueryTerm term) {
        return CLAUSES_OF_WORDS
                + term.concepts().stream()
                        .mapToInt(concept ->
                                CLAUSES_OF_A_CONCEPT * (1 + concept.also().size()))
                        .sum();
    }
}

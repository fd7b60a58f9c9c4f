package org.localoffer.service.search.engine;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.TermBudget;

/**
 * Keeps a request within the engine's bound of 1,024 clauses ({@code indices.query.bool.max_clause_count}); facets and
 * the rest of the request take some 400.
 */
@Singleton
public final class EngineLimits implements TermBudget {

    private static final int MOST_TERMS = 16;

    /** Of all terms together. */
    private static final int MOST_CLAUSES = 600;

    /** A concept is looked for in five fields ({@code RankingWeights.CONCEPT}), and so is each one near to it. */
    private static final int CLAUSES_OF_A_CONCEPT = 5;

    /** The words of a term are looked for in six fields ({@code RankingWeights.WORD}). */
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

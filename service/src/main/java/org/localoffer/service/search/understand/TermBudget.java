package org.localoffer.service.search.understand;

import java.util.List;

/** How many terms of a question can be searched for at once; the search engine knows. */
public interface TermBudget {

    /** Terms of the longest question that is read; what comes after them is left out. */
    int most();

    /** The first terms, as many as one request can hold; at least one of them where there is one. */
    List<QueryTerm> affordable(List<QueryTerm> terms);
}

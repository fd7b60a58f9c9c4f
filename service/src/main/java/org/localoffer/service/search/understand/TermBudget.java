package org.localoffer.service.search.understand;

import java.util.List;

/** Limits the number of query terms to what one request to the search engine can hold. */
public interface TermBudget {

    /** Maximum number of terms; the rest of a longer question is ignored. */
    int most();

    /** The first terms that fit into one request; at least one if there is any. */
    List<QueryTerm> affordable(List<QueryTerm> terms);
}

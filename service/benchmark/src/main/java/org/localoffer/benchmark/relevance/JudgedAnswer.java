package org.localoffer.benchmark.relevance;

/** One judged question, and what each side answered. */
record JudgedAnswer(JudgedQuery query, RankedAnswer portal, RankedAnswer plain) {

    /** Whether the portal got it wrong: another listing came first, or a gap was not recognised. */
    boolean missed() {
        return query.isGap() ? !portal.saysGap() : !Measures.success(query, portal.references(), 1);
    }

    /** Of the portal's first page; only for a question that is not a gap. */
    double ndcg() {
        return Measures.ndcg(query, portal.references());
    }
}

package org.localoffer.benchmark.relevance;

/** One graded question, and what each side answered. */
record GradedAnswer(GradedQuery question, RankedAnswer portal, RankedAnswer plain) {

    JudgedQuery query() {
        return question.query();
    }

    /** Of the portal's first page; only for a question that is not a gap. */
    double ndcg() {
        return question.ndcg(portal.references());
    }

    CalledStrong calledStrong() {
        return new CalledStrong(question, portal.strong());
    }

    /** How many listings of the portal's first page nobody has graded. */
    long ungraded() {
        return portal.references().stream()
                .filter(reference -> !question.isGraded(reference))
                .count();
    }
}

package org.localoffer.benchmark.relevance;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What came of one question: at most {@link #DEPTH} listings, best first.
 *
 * @param saysGap whether it says that nothing fits
 * @param limited whether the portal answered without its engine
 * @param refusal why the question was not answered; null where it was
 */
record RankedAnswer(
        List<Hit> hits,
        boolean saysGap,
        boolean limited,
        @Nullable String refusal) {

    /** The portal's first page. */
    static final int DEPTH = 10;

    /**
     * A listing that came.
     *
     * @param match "strong" or "partial" as the portal says it; empty from a side that does not tell them apart
     */
    record Hit(String reference, String name, String match) {

        private static final String STRONG = "strong";

        boolean isStrong() {
            return match.equals(STRONG);
        }
    }

    List<String> references() {
        return hits.stream().map(Hit::reference).toList();
    }

    /** Reference and name of the first listing, for a person; "nothing" where none came. */
    String first() {
        return hits.isEmpty()
                ? "nothing"
                : hits.getFirst().reference() + " " + hits.getFirst().name();
    }

    /** Listings that the portal calls a strong match, in their order. */
    List<String> strong() {
        return hits.stream().filter(Hit::isStrong).map(Hit::reference).toList();
    }
}

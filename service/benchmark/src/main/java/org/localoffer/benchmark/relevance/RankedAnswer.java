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

    /** A listing that came. */
    record Hit(String reference, String name) {}

    List<String> references() {
        return hits.stream().map(Hit::reference).toList();
    }
}

package org.localoffer.service.feedback;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Answers to the two questions that were given in one place.
 *
 * @param used who had used the Local Offer, of all who answered; null if they are too few to show
 * @param found who had found what they were looking for, of those who had used it and said so; null if they are too few
 */
public record SurveyFigures(
        SurveyPlace place, @Nullable Share used, @Nullable Share found) {

    /**
     * A part of a whole.
     *
     * @param of the whole, at least 1
     */
    public record Share(long part, long of) {

        /** Rounded to a whole per cent. */
        public long percent() {
            return Math.round(100.0 * part / of);
        }
    }

    /** The share of yes; null if fewer than five people gave one of the answers, or both together. */
    static @Nullable Share share(long yes, long no) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("yes", yes);
        counts.put("no", no);
        return SmallCounts.first(counts)
                .filter(figures -> figures.rest() == 0)
                .map(figures -> new Share(yes, yes + no))
                .orElse(null);
    }
}

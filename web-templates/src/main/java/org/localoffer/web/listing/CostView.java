package org.localoffer.web.listing;

import org.jspecify.annotations.Nullable;

/**
 * What families pay. Left out where both are null.
 *
 * @param words "Free" or "There is a charge"
 * @param details amounts and concessions
 */
public record CostView(@Nullable String words, @Nullable String details) {

    public static final CostView NOT_TOLD = new CostView(null, null);

    public boolean told() {
        return words != null || details != null;
    }
}

package org.localoffer.web.listing;

import org.jspecify.annotations.Nullable;

/**
 * A listing's numbers in public registers. Null ones are left out.
 */
public record IdentifiersView(
        @Nullable String ofstedUrn,
        @Nullable String cqcLocation,
        @Nullable String giasUrn,
        @Nullable String charityNumber) {

    public static final IdentifiersView NOT_TOLD = new IdentifiersView(null, null, null, null);

    public boolean told() {
        return ofstedUrn != null || cqcLocation != null || giasUrn != null || charityNumber != null;
    }
}

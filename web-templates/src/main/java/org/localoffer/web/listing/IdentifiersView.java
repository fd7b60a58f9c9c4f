package org.localoffer.web.listing;

import org.jspecify.annotations.Nullable;

/** Numbers that public registers know a listing by. Each null is left out; where all are, "Not told to us yet". */
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

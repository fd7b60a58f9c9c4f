package org.localoffer.directory.listing.content;

import org.jspecify.annotations.Nullable;

/**
 * Identifiers of a listing in public registers.
 *
 * @param ofstedUrn Ofsted's unique reference number
 * @param cqcLocation Care Quality Commission location id, such as {@code 1-123456789}
 * @param giasUrn unique reference number in Get Information About Schools
 * @param charityNumber registered charity number
 */
public record Identifiers(
        @Nullable String ofstedUrn,
        @Nullable String cqcLocation,
        @Nullable String giasUrn,
        @Nullable String charityNumber) {

    public static final Identifiers NOT_TOLD = new Identifiers(null, null, null, null);

    public Identifiers {
        ofstedUrn = Texts.orNull(ofstedUrn);
        cqcLocation = Texts.orNull(cqcLocation);
        giasUrn = Texts.orNull(giasUrn);
        charityNumber = Texts.orNull(charityNumber);
    }
}

package org.localoffer.directory.listing.content;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How families gain access to a listing.
 *
 * @param whoCanRefer slugs of the edition's referrers; {@code self} if families may apply themselves
 * @param diagnosis slug that says whether a diagnosis is needed: {@code not-needed}, {@code needed}
 * @param eligibility who may use it
 * @param howToGetIt the first step
 */
public record Access(
        Set<String> whoCanRefer,
        @Nullable String diagnosis,
        @Nullable String eligibility,
        @Nullable String howToGetIt) {

    public static final Access NOT_TOLD = new Access(Set.of(), null, null, null);

    public Access {
        whoCanRefer = Values.set(whoCanRefer);
        diagnosis = Texts.orNull(diagnosis);
        eligibility = Texts.orNull(eligibility);
        howToGetIt = Texts.orNull(howToGetIt);
    }
}

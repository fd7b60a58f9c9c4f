package org.localoffer.web.listing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who a listing is for. A null or an empty list is left out of its page.
 *
 * @param ages such as "3 to 16", or "From 11"
 * @param agesAssumed true where the ages were inferred from something else
 * @param agesAsStated the source's own words
 * @param needs such as "Any need", or one label a line
 * @param needsAsStated the source's own words
 * @param level such as "Specialist"
 * @param sector such as "Education"
 */
public record WhoItIsFor(
        @Nullable String ages,
        boolean agesAssumed,
        @Nullable String agesAsStated,
        List<String> needs,
        @Nullable String needsAsStated,
        @Nullable String level,
        @Nullable String sector) {

    public static final WhoItIsFor NOT_TOLD = new WhoItIsFor(null, false, null, List.of(), null, null, null);

    public WhoItIsFor {
        needs = List.copyOf(needs);
    }
}

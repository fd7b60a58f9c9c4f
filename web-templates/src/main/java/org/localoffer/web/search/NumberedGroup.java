package org.localoffer.web.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.listing.ListingCardView;

/**
 * A group of results with the number of each on the page, by which the map and the shortlist link to it.
 *
 * @param section see {@link CardGroup#section}
 * @param heading see {@link CardGroup#heading}
 */
public record NumberedGroup(
        @Nullable String section, @Nullable String heading, List<Numbered> cards) {

    /** Below the count, which is a heading of level 2. */
    private static final int BELOW_COUNT = 3;

    /** @param number from 1, through all groups of the page */
    public record Numbered(int number, ListingCardView card) {}

    /** Level of the headings that name the listings. */
    public int level() {
        return heading == null ? BELOW_COUNT : BELOW_COUNT + 1;
    }
}

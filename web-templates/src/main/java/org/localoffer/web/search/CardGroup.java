package org.localoffer.web.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.listing.ListingCardView;

/**
 * Results of one page that have the same reason to stand together.
 *
 * @param section heading of this group and the groups after it, such as "These come near"; null where it goes on with
 *     that of the group before it, or with the count
 * @param heading why they only come near, such as "Not for age 7"; null where they need no reason
 */
public record CardGroup(@Nullable String section, @Nullable String heading, List<ListingCardView> cards) {

    public CardGroup {
        cards = List.copyOf(cards);
    }
}

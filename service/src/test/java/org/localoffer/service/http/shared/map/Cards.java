package org.localoffer.service.http.shared.map;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.directory.search.ListingCard.Point;

/** Listing cards with only the names and places that a map needs. */
final class Cards {

    private Cards() {}

    static ListingCard at(String name, Point... points) {
        return new ListingCard(
                UUID.randomUUID(),
                "R",
                "slug",
                name,
                "Provider",
                "provider",
                "Summary.",
                null,
                null,
                AgeRange.NOT_TOLD,
                null,
                null,
                null,
                Set.of(),
                null,
                Set.of(),
                null,
                Set.of(),
                List.of(),
                Set.of(),
                Arrays.asList(points),
                List.of(),
                null,
                null,
                null);
    }
}

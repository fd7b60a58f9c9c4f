package org.localoffer.service.feedback.reading;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.listing.ListingRepository.HelpCounts;

/** What the published listings of a kind of help have in common. */
@ApplicationScoped
public class UsualProvision {

    private final ListingRepository listings;

    UsualProvision(ListingRepository listings) {
        this.listings = listings;
    }

    /**
     * The sector of more than half of the listings; empty if there is none.
     *
     * @param help slug of the kind
     */
    public Optional<String> sectorWithHelp(String help) {
        HelpCounts counts = listings.countsWithHelp(help);
        return counts.bySector().entrySet().stream()
                .filter(sector -> 2 * sector.getValue() > counts.all())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The one need that all listings are for; empty if there is none, or several.
     *
     * @param help slug of the kind
     */
    Optional<String> needWithHelp(String help) {
        HelpCounts counts = listings.countsWithHelp(help);
        return counts.byNeed().entrySet().stream()
                .filter(need -> need.getValue() == counts.all())
                .map(Map.Entry::getKey)
                .reduce((one, other) -> "")
                .filter(need -> !need.isEmpty());
    }
}

package org.localoffer.web.editing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Words;

/**
 * A provider's own listings.
 *
 * @param organisations names of the organisations that this sign-in manages; empty where it is tied to none
 * @param notice confirms what has just been done; null otherwise
 */
public record MyListingsView(
        List<String> organisations, @Nullable String notice, List<MyListing> listings, List<ToldView> told) {

    public MyListingsView {
        organisations = List.copyOf(organisations);
        listings = List.copyOf(listings);
        told = List.copyOf(told);
    }

    /** Such as "Example Health Trust and Example Clinic". */
    public String organisationWords() {
        return Words.and(organisations);
    }

    /** What to do first, such as "2 listings are overdue: check them first." */
    public String dueWords() {
        long overdue = listings.stream().filter(MyListing::overdue).count();
        return overdue == 0
                ? "None is overdue."
                : Words.count(
                        overdue, "listing is overdue: check it first.", "listings are overdue: check them first.");
    }
}

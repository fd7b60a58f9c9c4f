package org.localoffer.web.provider;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Words;
import org.localoffer.web.listing.ContactView;
import org.localoffer.web.listing.ListingCardView;

/**
 * An organisation and its listings.
 *
 * @param about paragraphs of plain text; may be empty
 * @param website null where unknown
 * @param listings may be empty
 */
public record ProviderView(
        String name,
        List<String> about,
        List<ContactView> contacts,
        @Nullable String website,
        List<ListingCardView> listings) {

    public ProviderView {
        about = List.copyOf(about);
        contacts = List.copyOf(contacts);
        website = Addresses.web(website);
        listings = List.copyOf(listings);
    }

    /** Such as "3 listings". */
    public String countWords() {
        return Words.count(listings.size(), "listing", "listings");
    }
}

package org.localoffer.web.commissioning;

import java.util.List;

import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/**
 * The listings that one number of a gap's supply counts.
 *
 * @param about the gap, in words
 * @param counted what is counted, such as "Open now"
 * @param day on which, such as "27 November 2026"
 * @param listings by name
 * @param back to the gap or its diagnosis
 */
public record GapListingsView(String about, String counted, String day, List<Row> listings, Link back) {

    public GapListingsView {
        listings = List.copyOf(listings);
    }

    /** Such as "3 listings". */
    public String countWords() {
        return Words.count(listings.size(), "listing", "listings");
    }

    /**
     * One listing as it was on that day.
     *
     * @param checked such as "Confirmed on 3 May 2027"
     */
    public record Row(Link listing, String ages, String waiting, String checked) {}
}

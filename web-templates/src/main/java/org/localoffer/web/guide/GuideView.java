package org.localoffer.web.guide;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.TrustedHtml;
import org.localoffer.web.layout.Words;
import org.localoffer.web.listing.ListingCardView;

/**
 * A page of information.
 *
 * @param summary one sentence; null where there is none
 * @param body sanitised HTML whose highest heading is h2
 * @param lastReviewed null where nobody has reviewed it yet
 * @param listings that help with the same thing; may be empty
 * @param guides to read next; may be empty
 */
public record GuideView(
        String title,
        @Nullable String summary,
        TrustedHtml body,
        @Nullable LocalDate lastReviewed,
        List<ListingCardView> listings,
        List<Link> guides) {

    public GuideView {
        listings = List.copyOf(listings);
        guides = List.copyOf(guides);
    }

    public String reviewedWords() {
        return lastReviewed == null ? "Not reviewed yet" : "Last reviewed on " + Words.date(lastReviewed);
    }
}

package org.localoffer.web.category;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.TrustedHtml;
import org.localoffer.web.layout.Words;
import org.localoffer.web.listing.ListingCardView;
import org.localoffer.web.search.SearchForm;

/**
 * A landing page: its own text and a saved search.
 *
 * @param intro sanitised HTML whose highest heading is h2; null where there is none
 * @param summary one sentence for search engines; null where there is none
 * @param form its {@code kept} fields hold the category, so that a search stays inside it
 * @param here searches for the kinds of help that its listings give, each with its number; empty where that is unknown
 * @param notYet kinds of help that belong to it and no listing gives
 * @param listings the first ones
 * @param total number of listings in the category, 0 or more
 * @param allAddress the search that lists them all
 */
public record CategoryView(
        String title,
        @Nullable TrustedHtml intro,
        @Nullable String summary,
        SearchForm form,
        List<Link> here,
        List<String> notYet,
        List<ListingCardView> listings,
        long total,
        @Nullable String allAddress,
        List<Link> guides) {

    public CategoryView {
        here = List.copyOf(here);
        notYet = List.copyOf(notYet);
        listings = List.copyOf(listings);
        allAddress = Addresses.web(allAddress);
        guides = List.copyOf(guides);
    }

    /** Such as "Mediation and Tuition". */
    public String notYetWords() {
        return Words.and(notYet);
    }

    /** Such as "See all 42 listings". */
    public String allWords() {
        return total == 1 ? "See this listing in search" : "See all " + Words.count(total, "listing", "listings");
    }
}

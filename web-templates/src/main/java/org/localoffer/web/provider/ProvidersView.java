package org.localoffer.web.provider;

import java.util.List;

import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.search.Paging;

/**
 * One page of the list of all providers that have something listed.
 *
 * @param all number of providers on all pages
 * @param letters in the order of the alphabet; empty where there is no provider
 */
public record ProvidersView(long all, List<Letter> letters, Paging paging) {

    public ProvidersView {
        letters = List.copyOf(letters);
    }

    /** Such as "42 providers". */
    public String countWords() {
        return Words.count(all, "provider", "providers");
    }

    /**
     * Providers whose names begin alike.
     *
     * @param heading such as "A" and "0 to 9"
     */
    public record Letter(String heading, List<Line> providers) {

        public Letter {
            providers = List.copyOf(providers);
        }
    }

    /** @param listings number of its published listings, 1 or more */
    public record Line(Link provider, long listings) {

        /** Such as "3 listings". */
        public String countWords() {
            return Words.count(listings, "listing", "listings");
        }
    }
}

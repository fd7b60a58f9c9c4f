package org.localoffer.web.shortlist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Words;

/**
 * The page of a shortlist, made for printing and sharing.
 *
 * @param entries in the family's order; may be empty
 * @param removed null where nothing has just been removed
 * @param notes plain lines, such as one that says an unknown listing was ignored
 * @param shareAddress absolute address of the page, to be copied; null where the shortlist is empty
 * @param searchAddress the search, with the shortlist added
 * @param most maximum number of listings on a shortlist
 */
public record ShortlistView(
        List<ShortlistEntry> entries,
        @Nullable RemovedEntry removed,
        List<String> notes,
        @Nullable String shareAddress,
        @Nullable String searchAddress,
        int most) {

    public ShortlistView {
        entries = List.copyOf(entries);
        notes = List.copyOf(notes);
        shareAddress = Addresses.web(shareAddress);
        searchAddress = Addresses.web(searchAddress);
    }

    /** Such as "3 listings". */
    public String countWords() {
        return Words.count(entries.size(), "listing", "listings");
    }

    /**
     * A {@code mailto:} link without recipient whose text holds the shared address; null where there is none.
     *
     * @param siteName such as "Southend Local Offer"
     */
    public @Nullable String mailLink(String siteName) {
        return shareAddress == null
                ? null
                : "mailto:?subject=" + encode("Shortlist from the " + siteName) + "&body=" + encode(shareAddress);
    }

    /** Percent-encodes the text, with %20 for a space: mail programs do not read a plus sign as a space (RFC 6068). */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package org.localoffer.web.shortlist;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.Words;

/**
 * A shortlist as a page to take along.
 *
 * @param entries in the family's order; may be empty
 * @param removed null where nothing was taken off just now
 * @param notes plain lines, such as one that says an unknown listing was left out
 * @param shareAddress full address of the page, to be copied; null where the shortlist is empty
 * @param searchAddress the search, with the shortlist carried along
 * @param most listings that a shortlist holds
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
     * Opens a mail of the family's own with the address in it; null where there is none.
     *
     * @param siteName such as "Southend Local Offer"
     */
    public @Nullable String mailLink(String siteName) {
        return shareAddress == null
                ? null
                : "mailto:?subject=" + encode("Shortlist from the " + siteName) + "&body=" + encode(shareAddress);
    }

    /** Mail programs take a plus sign as it stands (RFC 6068). */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

package org.localoffer.web.layout;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * What every page needs besides its own view.
 *
 * @param path of this page without its query, such as {@code /contact}; marks the current page in the navigation
 * @param canonicalAddress absolute address for search engines; null leaves the link out
 * @param noIndex true where search engines must not index the page (results, errors)
 * @param sampleNotice one line on every page that the data is a sample; null on a portal with real data
 * @param staff null on public pages
 * @param shortlist leads to what the family chose, with how many; null where it chose nothing
 * @param linkedData what the page says, for search engines; null where it has none
 */
public record Layout(
        CouncilView council,
        String path,
        @Nullable String canonicalAddress,
        boolean noIndex,
        @Nullable String sampleNotice,
        @Nullable StaffView staff,
        @Nullable Link shortlist,
        @Nullable LinkedData linkedData) {

    public Layout {
        canonicalAddress = Addresses.web(canonicalAddress);
    }

    /** The same with what the page says, for search engines. */
    public Layout saying(LinkedData data) {
        return new Layout(council, path, canonicalAddress, noIndex, sampleNotice, staff, shortlist, data);
    }

    /** The absolute address of the picture that stands for the site; null where the page has no canonical address. */
    public @Nullable String pictureAddress() {
        return canonicalAddress == null
                ? null
                : URI.create(canonicalAddress).resolve(assets().touchIcon()).toString();
    }

    /** Such as "Southend Local Offer". */
    public String siteName() {
        return council.name() + " Local Offer";
    }

    public Assets assets() {
        return Assets.BUNDLED;
    }

    /** The value of {@code aria-current} for a link to this path. */
    public boolean at(String other) {
        return path.equals(other);
    }

    /** Prefix of the ids of one form's fields, for a page with several forms that use the same field names. */
    public String formIds(int number) {
        return "form-" + number + "-";
    }
}

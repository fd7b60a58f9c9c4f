package org.localoffer.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * What every page needs beside its own view.
 *
 * @param path of this page without its query, such as {@code /contact}; marks the place in the navigation
 * @param canonicalAddress full address that search engines should keep; null leaves the link out
 * @param noIndex true where search engines should not keep the page (results, errors)
 * @param sampleNotice one line on every page that the data is a sample; null on a portal with real data
 * @param staff null on public pages
 */
public record Layout(
        CouncilView council,
        String path,
        @Nullable String canonicalAddress,
        boolean noIndex,
        @Nullable String sampleNotice,
        @Nullable StaffView staff) {

    public Layout {
        canonicalAddress = Addresses.web(canonicalAddress);
    }

    /** Such as "Southend Local Offer". */
    public String siteName() {
        return council.name() + " Local Offer";
    }

    public Assets assets() {
        return Assets.BUNDLED;
    }

    /** What {@code aria-current} says of a link to this path. */
    public boolean at(String other) {
        return path.equals(other);
    }

    /** Stands before the ids of one form's fields on a page of several forms, where the same name may come again. */
    public String formIds(int number) {
        return "form-" + number + "-";
    }
}

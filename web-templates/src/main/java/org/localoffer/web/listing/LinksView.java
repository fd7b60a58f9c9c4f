package org.localoffer.web.listing;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/** The provider's own pages. An invalid web address becomes null, and is left out. */
public record LinksView(@Nullable String website, @Nullable String senInformationReport) {

    public static final LinksView NOT_TOLD = new LinksView(null, null);

    public LinksView {
        website = Addresses.web(website);
        senInformationReport = Addresses.web(senInformationReport);
    }
}

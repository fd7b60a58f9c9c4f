package org.localoffer.service.listing;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.RoleContact;

/** Where the provider of a listing reads mail. */
public final class ProviderMailbox {

    private ProviderMailbox() {}

    /** The first e-mail address among the provider's contacts; null where there is none. */
    public static @Nullable String of(Listing listing) {
        List<RoleContact> contacts = listing.provider().contacts();
        return contacts.stream()
                .map(RoleContact::email)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

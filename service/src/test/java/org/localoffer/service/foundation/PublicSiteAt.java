package org.localoffer.service.foundation;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A site as it would be configured. */
public final class PublicSiteAt {

    private PublicSiteAt() {}

    /** @param address null for none */
    public static PublicSite address(@Nullable String address) {
        return new PublicSite(Optional.ofNullable(address).map(URI::create));
    }
}

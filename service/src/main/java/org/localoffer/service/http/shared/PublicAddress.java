package org.localoffer.service.http.shared;

import java.net.URI;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;

import org.localoffer.service.foundation.PublicSite;

/** Full addresses, for links that are given out: behind a proxy only configuration knows them. */
@RequestScoped
public class PublicAddress {

    private final PublicSite site;
    private final UriInfo uri;

    PublicAddress(PublicSite site, UriInfo uri) {
        this.site = site;
        this.uri = uri;
    }

    /** The full address of a path; under the request's own name on a portal of this machine alone. */
    public URI of(String path) {
        return site.of(path, uri.getBaseUri());
    }
}

package org.localoffer.service.http.shared;

import java.net.URI;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;

import org.localoffer.service.foundation.PublicSite;

/**
 * Builds absolute addresses for links that leave the portal. Behind a proxy, only the configuration knows the public
 * name.
 */
@RequestScoped
public class PublicAddress {

    private final PublicSite site;
    private final UriInfo uri;

    PublicAddress(PublicSite site, UriInfo uri) {
        this.site = site;
        this.uri = uri;
    }

    /**
     * The absolute address of a path. On a portal that serves only this machine, it is built from the name in the
     * request.
     */
    public URI of(String path) {
        return site.of(path, uri.getBaseUri());
    }
}

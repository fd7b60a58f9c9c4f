package org.localoffer.service;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds this service, for addresses that are given out: behind a proxy only configuration knows. */
@RequestScoped
public class PublicAddress {

    private final Optional<URI> configured;
    private final UriInfo uri;

    PublicAddress(@ConfigProperty(name = "localoffer.public-address") Optional<URI> configured, UriInfo uri) {
        this.configured = configured;
        this.uri = uri;
    }

    /** The full address of a path; of the request's own host where nothing is configured. */
    public URI of(String path) {
        return configured.orElseGet(uri::getBaseUri).resolve(path);
    }
}

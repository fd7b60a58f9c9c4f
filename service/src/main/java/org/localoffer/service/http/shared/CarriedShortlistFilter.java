package org.localoffer.service.http.shared;

import java.net.URI;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets a family's shortlist go along with each page, redirect and form of the public site. */
class CarriedShortlistFilter {

    /** Below the default, so that it runs after Quarkus has made a text of the page's template. */
    private static final int AFTER_THE_TEMPLATE = 1000;

    private final CarriedShortlist carried;

    CarriedShortlistFilter(CarriedShortlist carried) {
        this.carried = carried;
    }

    @ServerResponseFilter(priority = AFTER_THE_TEMPLATE)
    void carryOn(ContainerRequestContext request, ContainerResponseContext response) {
        Shortlist shortlist = carried.get();
        if (shortlist.slugs().isEmpty()) {
            return;
        }
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI location) {
            redirect(location, request.getUriInfo().getBaseUri(), shortlist, response);
        }
        if (response.getEntity() instanceof String page
                && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            response.setEntity(CarriedLinks.in(page, shortlist));
            boolean isOpen = !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)
                    && !StaffSignInFilter.bringsSession(request);
            if (isOpen) {
                // What a family chose is nobody else's, not even in a cache that takes no notice of the address.
                response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            }
        }
    }

    private static void redirect(URI location, URI base, Shortlist shortlist, ContainerResponseContext response) {
        String address = location.toString();
        String own = base.toString();
        String path = address.startsWith(own) ? "/" + address.substring(own.length()) : address;
        if (path.startsWith("/") && !path.startsWith("//") && CarriedLinks.isCarried(path)) {
            response.getHeaders()
                    .putSingle(HttpHeaders.LOCATION, URI.create(own).resolve(CarriedLinks.to(path, shortlist)));
        }
    }
}

package org.localoffer.service.http.shared;

import java.lang.annotation.Annotation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.Authenticated;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Forbids caches to store pages for staff, so that the next person at the same screen cannot read them. What counts is
 * whether the resource requires a sign-in or the request brings one, and not the address, which can be written in many
 * ways.
 */
class NoStoreFilter {

    static final String NO_STORE = "no-store";

    @ServerResponseFilter
    void keepNothing(
            ContainerRequestContext request, ContainerResponseContext response, @Nullable ResourceInfo resource) {
        boolean saysNothing = !response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL);
        if (isForStaff(resource) || (saysNothing && isSignedIn(request))) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, NO_STORE);
        }
    }

    /** Whether the request carries a session, valid or not. */
    private static boolean isSignedIn(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null || StaffSignInFilter.bringsSession(request);
    }

    /** Whether nobody reaches the resource without a sign-in. */
    static boolean isForStaff(@Nullable ResourceInfo resource) {
        return resource != null
                && resource.getResourceMethod() != null
                && (asks(resource, RolesAllowed.class) || asks(resource, Authenticated.class));
    }

    private static boolean asks(ResourceInfo resource, Class<? extends Annotation> annotation) {
        return resource.getResourceClass().isAnnotationPresent(annotation)
                || resource.getResourceMethod().isAnnotationPresent(annotation);
    }
}

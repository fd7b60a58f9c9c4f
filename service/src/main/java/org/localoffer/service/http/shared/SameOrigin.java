package org.localoffer.service.http.shared;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import org.localoffer.service.foundation.PublicSite;

/**
 * Protects against cross-site request forgery. Browsers say which site a request comes from. A request that does not
 * say it comes from a program, and is let through unless it carries a cookie.
 */
class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final PublicSite site;
    private final StaffAnswers answers;

    SameOrigin(PublicSite site, StaffAnswers answers) {
        this.site = site;
        this.answers = answers;
    }

    @ServerRequestFilter(preMatching = true, priority = 10)
    Optional<Response> refuseForeign(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || isOwn(request)) {
            return Optional.empty();
        }
        return Optional.of(answers.fromAnotherSite(request));
    }

    private boolean isOwn(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITES.contains(site);
        }
        String origin = request.getHeaderString("Origin");
        if (origin != null) {
            return isOurs(origin, request.getUriInfo().getRequestUri());
        }
        return request.getHeaderString(HttpHeaders.COOKIE) == null;
    }

    /** Behind a proxy, browsers see the configured address and not the one of the request. */
    private boolean isOurs(String origin, URI requestUri) {
        URI own = site.of("/", requestUri);
        return origin.equals(own.getScheme() + "://" + own.getAuthority());
    }
}

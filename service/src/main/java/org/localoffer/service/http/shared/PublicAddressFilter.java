package org.localoffer.service.http.shared;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.localoffer.service.foundation.PublicSite;

/**
 * Replaces the Host header with the public name before anything else reads the request, because sign-in, redirects and
 * absolute links are built from it.
 */
@Singleton
class PublicAddressFilter {

    /** Runs before the filters of Quarkus; CORS, the first of them, has priority 300. */
    private static final int FIRST = 1000;

    private static final int BAD_REQUEST = 400;

    private final PublicSite site;

    PublicAddressFilter(PublicSite site) {
        this.site = site;
    }

    void register(@Observes Filters filters) {
        filters.register(this::renamed, FIRST);
    }

    private void renamed(RoutingContext context) {
        HttpServerRequest request = context.request();
        // An absolute request target would take precedence over the Host header. Only forward proxies are asked with
        // one.
        if (!request.uri().startsWith("/")) {
            context.fail(BAD_REQUEST);
            return;
        }
        String authority = site.authority(
                request.getHeader(HttpHeaders.HOST), request.localAddress().port());
        request.headers().set(HttpHeaders.HOST, authority);
        if (site.isSecure()) {
            context.addHeadersEndHandler(
                    end -> secureLocation(context.response().headers(), authority));
        }
        context.next();
    }

    /**
     * The proxy speaks plain HTTP with the service, so redirects to ourselves begin with http and are corrected here.
     */
    private static void secureLocation(MultiMap headers, String authority) {
        String location = headers.get(HttpHeaders.LOCATION);
        String own = "http://" + authority + "/";
        if (location != null && location.startsWith(own)) {
            headers.set(HttpHeaders.LOCATION, "https://" + authority + "/" + location.substring(own.length()));
        }
    }
}

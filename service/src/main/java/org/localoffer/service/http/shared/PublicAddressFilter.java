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
 * Before anything else reads a request, its Host header becomes the name that the public knows: sign-in, redirects and
 * absolute links are built from it further on.
 */
@Singleton
class PublicAddressFilter {

    /** Before Quarkus' own: CORS is at 300. */
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
        // A whole address in the request line would be believed before the Host header; only proxies are asked so.
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

    /** The proxy speaks HTTP with us, so our own redirects begin with that. */
    private static void secureLocation(MultiMap headers, String authority) {
        String location = headers.get(HttpHeaders.LOCATION);
        String own = "http://" + authority + "/";
        if (location != null && location.startsWith(own)) {
            headers.set(HttpHeaders.LOCATION, "https://" + authority + "/" + location.substring(own.length()));
        }
    }
}

package org.localoffer.service.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.WebApplicationException;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Addresses of tests alone at which something breaks. They stand outside the packages that OpenAPI describes. */
@ApplicationScoped
@Path("/api/broken-on-purpose/{how}")
public class FaultsOnPurpose {

    public static final String FILTER = "/broken-on-purpose/in-a-filter";

    /** A page of a resource that breaks. */
    @Path("/broken-on-purpose/{how}")
    public static class Page {

        @GET
        public String page(@PathParam("how") String how) {
            return breaks(how);
        }
    }

    @GET
    public String program(@PathParam("how") String how) {
        return breaks(how);
    }

    void install(@Observes Filters filters) {
        filters.register(FaultsOnPurpose::filter, 50);
    }

    private static void filter(RoutingContext request) {
        if (request.normalizedPath().equals(FILTER)) {
            throw new StackOverflowError("in a filter");
        }
        request.next();
    }

    private static String breaks(String how) {
        return switch (how) {
            case "overflow" -> deeper(0);
            case "error" -> throw new NoClassDefFoundError("for this test");
            case "runtime" -> throw new IllegalStateException("for this test");
            case "gone" -> throw new WebApplicationException(410);
            default -> throw new WebApplicationException(502);
        };
    }

    private static String deeper(int depth) {
        return depth < 0 ? "" : deeper(depth + 1) + ".";
    }
}

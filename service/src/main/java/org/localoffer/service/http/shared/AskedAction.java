package org.localoffer.service.http.shared;

import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Request;

/** The kind of address that was requested, without the names and references in the actual path. */
@RequestScoped
class AskedAction {

    private static final Set<String> FIRST_PARTS =
            Set.of("provider", "editor", "commissioner", "admin", "sign-in", "sign-out", "feedback", "listings");

    private final Request request;
    private final ResourceInfo resource;

    AskedAction(Request request, ResourceInfo resource) {
        this.request = request;
        this.resource = resource;
    }

    /**
     * The path template of a request that was matched to a resource, such as {@code POST /editor/edits/{id}/approve}.
     */
    String template() {
        Path page = resource.getResourceClass().getAnnotation(Path.class);
        Path part = resource.getResourceMethod().getAnnotation(Path.class);
        return request.getMethod() + " " + joined(page == null ? "" : page.value(), part == null ? "" : part.value());
    }

    /**
     * For a request that was refused before matching: only its first path segment, and only where that is one of ours.
     */
    static String firstPart(ContainerRequestContext request) {
        String first = FirstPathSegment.of(request.getUriInfo().getPath());
        return request.getMethod() + " /" + (FIRST_PARTS.contains(first) ? first : "other");
    }

    private static String joined(String page, String part) {
        return ("/" + page + "/" + part).replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
    }
}

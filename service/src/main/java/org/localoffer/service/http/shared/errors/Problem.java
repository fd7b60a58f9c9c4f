package org.localoffer.service.http.shared.errors;

import java.util.List;

import jakarta.ws.rs.core.Response;

/**
 * A problem document (RFC 9457).
 *
 * @param errors each mistake in plain words; empty where {@code detail} says it all
 */
public record Problem(String type, String title, int status, String detail, List<String> errors) {

    /** The media type of a problem document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem without a page of its own. */
    public static Problem of(Response.Status status, String detail, List<String> errors) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, errors);
    }

    /** The response that carries this document. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}

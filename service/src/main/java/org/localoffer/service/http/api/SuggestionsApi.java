package org.localoffer.service.http.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Suggestions as JSON, for the script of the search box. */
@Path("/suggest")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsApi {

    /**
     * Cache lifetime in seconds. It is short, because a suggestion that is withdrawn must disappear everywhere within
     * it; it is long enough for letters that are deleted and typed again.
     */
    private static final int FRESH = 10;

    private final Suggestions suggestions;

    SuggestionsApi(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** There are no invalid values: text that matches nothing gets an empty list. */
    @GET
    @Operation(
            summary = "Suggest while somebody types",
            description = "At most eight, the best first: concepts, categories, guides and listings."
                    + " Nothing of what is typed is kept.")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "What was typed so far: two letters or more, of which the first 60 characters are looked at")
    @APIResponse(
            responseCode = "200",
            description = "None where nothing fits; no listings while the search engine is away",
            content = @Content(schema = @Schema(implementation = SuggestAnswer.class)))
    @APIResponse(
            responseCode = "503",
            description = "None, because too much is asked for at once; the header Retry-After says in how many seconds"
                    + " to try again",
            content = @Content(schema = @Schema(implementation = SuggestAnswer.class)))
    public Response suggest(@Context UriInfo uri) {
        return Response.ok(new SuggestAnswer(suggestions.of(TypedQuery.read(uri.getQueryParameters()))))
                .header("Cache-Control", "private, max-age=" + FRESH)
                .build();
    }
}

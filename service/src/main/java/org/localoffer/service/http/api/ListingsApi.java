package org.localoffer.service.http.api;

import static org.localoffer.service.search.query.Parameter.PLACE;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import org.localoffer.service.http.shared.PublicAddress;
import org.localoffer.service.http.shared.errors.Problem;
import org.localoffer.service.listing.FoundListing;
import org.localoffer.service.listing.ListingRepository;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.DirectorySearch;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.Facet;
import org.localoffer.service.search.query.Facets;
import org.localoffer.service.search.query.SearchParametersReader;

/** Search and listings as JSON. */
@Path("/api/v1/listings")
@Produces(MediaType.APPLICATION_JSON)
public class ListingsApi {

    /** Does not repeat the place, which may be a full postcode of a kind that is not recognised as one. */
    private static final String UNKNOWN_PLACE =
            PLACE + " has a place that we do not know; it takes a postcode, the first part of one, a town or an area";

    private final DirectorySearch search;
    private final ListingRepository listings;
    private final CurrentLocalArea localArea;
    private final PublicAddress address;

    ListingsApi(DirectorySearch search, ListingRepository listings, CurrentLocalArea localArea, PublicAddress address) {
        this.search = search;
        this.listings = listings;
        this.localArea = localArea;
        this.address = address;
    }

    /** Searches. An invalid value is answered with a 400 that names it. */
    @GET
    @Operation(
            summary = "Search the directory",
            description = "A repeated parameter means any of its values, different ones mean all of them.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "A question in plain words")
    @Parameter(
            name = "exact",
            in = ParameterIn.QUERY,
            description = "Looks for exactly these words: nothing is read into them, and no spelling is corrected",
            schema = @Schema(type = SchemaType.BOOLEAN))
    @Parameter(
            name = "without",
            in = ParameterIn.QUERY,
            description =
                    "Ids of concepts of the vocabulary that are not to be inferred from the question, where no word"
                            + " of it names them; at most 20 count, and unknown ids are ignored",
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "postcode",
            in = ParameterIn.QUERY,
            description =
                    "A town, an area, an outward code, or a postcode, of which only the outward code is looked at;"
                            + " a place that is not known is a wrong value")
    @Parameter(
            name = "within",
            in = ParameterIn.QUERY,
            description = "Miles from the place, up to 500; 20 where not said",
            schema = @Schema(type = SchemaType.NUMBER))
    @Parameter(
            name = "age",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "need",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "help",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "sector",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "category",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "level",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(name = "cost", in = ParameterIn.QUERY, schema = @Schema(enumeration = "free"))
    @Parameter(
            name = "refer",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "diagnosis",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "delivery",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "area",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.ARRAY, implementation = String.class))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema = @Schema(enumeration = {"relevance", "distance", "name", "recently-checked"}))
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "Counts from 1; pages end at the 10,000th result",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "per_page",
            in = ParameterIn.QUERY,
            description = "Results on a page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "50", defaultValue = "10"))
    @APIResponse(
            responseCode = "200",
            description = "One page of results",
            content = @Content(schema = @Schema(implementation = SearchAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter has a wrong value",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "Too much is asked for at once; the header Retry-After says in how many seconds to try again",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response search(@Context UriInfo uri) {
        LocalArea area = localArea.get();
        List<Facet> facets = Facets.of(area);
        SearchParametersReader.Read read = SearchParametersReader.of(area).read(uri.getQueryParameters());
        if (!read.problems().isEmpty()) {
            return wrong(read.problems());
        }
        SearchResults results = search.search(read.parameters(), area);
        // While the engine is down, outward codes of listings are not known, and the limited answer uses no place.
        if (results.parsed().unknownPlace() != null && !results.limited()) {
            return wrong(List.of(UNKNOWN_PLACE));
        }
        return Response.ok(SearchAnswer.of(results, facets, area, address)).build();
    }

    private static Response wrong(List<String> problems) {
        return Problem.of(Response.Status.BAD_REQUEST, "Some search parameters have a wrong value.", problems)
                .response();
    }

    /** One listing by its id or its slug. */
    @GET
    @Path("/{id}")
    @Operation(summary = "Read one listing")
    @APIResponse(
            responseCode = "200",
            description = "The listing as it is published now",
            content = @Content(schema = @Schema(implementation = ListingAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There never was such a listing, or it is not shown just now",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "410",
            description = "It is no longer listed; the detail says why",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "Too much is asked for at once; the header Retry-After says in how many seconds to try again",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response listing(@PathParam("id") String id) {
        return switch (listings.find(id)) {
            case FoundListing.Published found ->
                Response.ok(ListingAnswer.of(found.listing(), address)).build();
            case FoundListing.Retired retired ->
                Problem.of(
                                Response.Status.GONE,
                                "This listing is no longer in the directory: "
                                        + retired.listing().retiredReason(),
                                List.of())
                        .response();
            case FoundListing.TakenDown takenDown ->
                Problem.of(
                                Response.Status.NOT_FOUND,
                                "This listing is not shown just now, because it is being corrected.",
                                List.of())
                        .response();
            case FoundListing.Unknown unknown ->
                Problem.of(Response.Status.NOT_FOUND, "There is no such listing.", List.of())
                        .response();
        };
    }
}

package org.localoffer.service.http.api;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GazetteerPlace;

/**
 * The places that a search knows, as JSON. With it the script finds the place nearest to a browser in the browser
 * itself, so that nobody's position is ever sent.
 */
@Path("/places")
@Produces(MediaType.APPLICATION_JSON)
public class PlacesApi {

    /** Cache lifetime in seconds: places change with editions only, and a place that is gone is still found. */
    private static final int FRESH = 3600;

    private final CurrentLocalArea localArea;

    PlacesApi(CurrentLocalArea localArea) {
        this.localArea = localArea;
    }

    /** The response of {@code GET /places}. */
    public record PlacesAnswer(List<KnownPlace> places) {

        public PlacesAnswer {
            places = List.copyOf(places);
        }
    }

    /**
     * A town or an outward code.
     *
     * @param name as the search parameter {@code postcode} takes it
     * @param latitude WGS 84 degrees, to about a kilometre
     * @param longitude WGS 84 degrees, to about a kilometre
     */
    public record KnownPlace(String name, double latitude, double longitude) {

        static KnownPlace of(GazetteerPlace place) {
            return new KnownPlace(place.name(), place.latitude(), place.longitude());
        }
    }

    @GET
    @Operation(
            summary = "Towns and outward codes",
            description = "Where a search can look from, with coordinates to about a kilometre.")
    @APIResponse(
            responseCode = "200",
            description = "All that the local area knows",
            content = @Content(schema = @Schema(implementation = PlacesAnswer.class)))
    public Response places() {
        List<KnownPlace> places = localArea.get().gazetteer().places().stream()
                .map(KnownPlace::of)
                .toList();
        return Response.ok(new PlacesAnswer(places))
                .header("Cache-Control", "public, max-age=" + FRESH)
                .build();
    }
}

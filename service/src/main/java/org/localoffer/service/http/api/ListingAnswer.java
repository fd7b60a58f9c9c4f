package org.localoffer.service.http.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.ContentJson;
import org.localoffer.directory.listing.content.Place;
import org.localoffer.service.http.shared.PublicAddress;

/** The response of {@code GET /api/v1/listings/{id}}. */
public record ListingAnswer(
        UUID id,

        @Schema(description = "The id that the listing's source gave it")
        String reference,

        String slug,
        String provider,
        int revision,

        @Schema(
                type = SchemaType.OBJECT,
                description = "Everything the listing says; what was not told to us is left out")
        JsonNode content,

        @Schema(description = "When somebody last confirmed it") @Nullable
        Instant lastChecked,

        Source source,
        String url) {

    private static final ObjectMapper CONTENT = ContentJson.stored();

    /** Where the listing came from. */
    public record Source(
            String name,
            @Nullable String citation,
            Instant fetched,
            @Nullable String licence,

            @Schema(description = "Parts that are sample data")
            Set<String> madeUp) {}

    static ListingAnswer of(Listing listing, PublicAddress address) {
        return new ListingAnswer(
                listing.id(),
                listing.provenance().sourceId(),
                listing.slug(),
                listing.provider().name(),
                listing.revision(),
                asShown(listing),
                listing.lastCheckedAt(),
                new Source(
                        listing.provenance().source(),
                        listing.provenance().citation(),
                        listing.provenance().fetchedAt(),
                        listing.provenance().licence(),
                        listing.provenance().madeUp()),
                address.of("/listings/" + listing.slug()).toString());
    }

    /**
     * The content as the public may see it. A masked place has only its town, outward code, coarse position and access
     * features.
     */
    private static JsonNode asShown(Listing listing) {
        ObjectNode content = CONTENT.valueToTree(listing.content());
        if (content.has("places")) {
            ArrayNode places = content.putArray("places");
            listing.content().places().stream()
                    .map(Place::asShown)
                    .map(CONTENT::<JsonNode>valueToTree)
                    .forEach(places::add);
        }
        return content;
    }
}

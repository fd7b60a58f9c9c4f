package org.localoffer.service.localarea.files;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ContentJson;
import org.localoffer.service.localarea.model.Outline;
import org.localoffer.service.localarea.model.Outline.Position;

/**
 * The file of an edition that says where land is and where the council's area ends: GeoJSON (RFC 7946), whose features
 * have the property {@code kind}, {@code land} or {@code council}. Other members of the file are notes.
 */
final class OutlineFile {

    private static final String PATH = "outline.geojson";

    private static final ObjectMapper JSON = ContentJson.authored(new JsonFactory());

    /** Every map goes through all of them; a coast of a county that looks right has a thousand. */
    private static final int MOST_POSITIONS = 20_000;

    /** The first position is repeated at the end. */
    private static final int LEAST_OF_A_RING = 4;

    /** In miles. A map of lines that are farther off would be as large as a region. */
    private static final double WORST_ACCURACY = 3;

    private final List<List<Position>> land = new ArrayList<>();
    private final List<List<Position>> council = new ArrayList<>();
    private int positions;

    private OutlineFile() {}

    /**
     * Reads and checks the file. The maps of an area without the file have no ground.
     *
     * @throws InvalidLocalAreaException for the first mistake, with the place in the file
     */
    static Outline read(AreaFiles files) {
        return files.find(PATH).map(file -> new OutlineFile().read(file)).orElse(Outline.NONE);
    }

    private Outline read(AreaFile file) {
        JsonNode whole = json(file);
        if (!whole.path("type").asText().equals("FeatureCollection")) {
            throw mistake("must be a FeatureCollection");
        }
        double accuracy = whole.path("accuracy_miles").asDouble(0);
        if (!(accuracy >= 0 && accuracy <= WORST_ACCURACY)) {
            throw mistake("accuracy_miles must be 0 to " + WORST_ACCURACY);
        }
        JsonNode features = whole.path("features");
        for (int at = 0; at < features.size(); at++) {
            read("feature " + (at + 1), features.get(at));
        }
        return new Outline(land, council, accuracy);
    }

    private static JsonNode json(AreaFile file) {
        try {
            return JSON.readTree(file.text());
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new InvalidLocalAreaException(PATH, line, "is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private void read(String where, JsonNode feature) {
        List<List<Position>> rings =
                switch (feature.path("properties").path("kind").asText()) {
                    case "land" -> land;
                    case "council" -> council;
                    default -> throw mistake(where + " needs the property kind: land or council");
                };
        JsonNode geometry = feature.path("geometry");
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asText()) {
            case "Polygon" -> addPolygon(where, coordinates, rings);
            case "MultiPolygon" -> {
                for (int at = 0; at < coordinates.size(); at++) {
                    addPolygon(where + ", polygon " + (at + 1), coordinates.get(at), rings);
                }
            }
            default -> throw mistake(where + " must be a Polygon or a MultiPolygon");
        }
    }

    private void addPolygon(String where, JsonNode polygon, List<List<Position>> rings) {
        if (!polygon.isArray() || polygon.isEmpty()) {
            throw mistake(where + " has no ring");
        }
        for (int at = 0; at < polygon.size(); at++) {
            rings.add(ring(where + ", ring " + (at + 1), polygon.get(at)));
        }
    }

    private List<Position> ring(String where, JsonNode ring) {
        if (ring.size() < LEAST_OF_A_RING || !ring.get(0).equals(ring.get(ring.size() - 1))) {
            throw mistake(where + " needs " + LEAST_OF_A_RING + " positions or more, and ends where it begins");
        }
        positions += ring.size();
        if (positions > MOST_POSITIONS) {
            throw mistake(where + ": the file may have " + MOST_POSITIONS + " positions; simplify its lines");
        }
        List<Position> read = new ArrayList<>();
        for (int at = 0; at < ring.size(); at++) {
            read.add(position(where + ", position " + (at + 1), ring.get(at)));
        }
        return read;
    }

    private static Position position(String where, JsonNode position) {
        Double longitude = number(position.path(0));
        Double latitude = number(position.path(1));
        if (longitude == null || latitude == null || Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
            throw mistake(where + " must be [longitude, latitude] in degrees, but is " + position);
        }
        return new Position(latitude, longitude);
    }

    private static @Nullable Double number(JsonNode value) {
        return value.isNumber() ? value.doubleValue() : null;
    }

    private static InvalidLocalAreaException mistake(String problem) {
        return new InvalidLocalAreaException(PATH, 0, problem, null);
    }
}

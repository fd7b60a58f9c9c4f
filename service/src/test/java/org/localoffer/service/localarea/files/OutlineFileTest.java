package org.localoffer.service.localarea.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.localarea.model.Outline;
import org.localoffer.service.localarea.model.Outline.Position;

class OutlineFileTest {

    private static final String PATH = "outline.geojson";

    private static Outline read(String text) {
        return OutlineFile.read(SampleFiles.with(PATH, text));
    }

    private static String collection(String feature) {
        return "{\"type\": \"FeatureCollection\", \"features\": [\n" + feature + "\n]}";
    }

    private static String polygon(String kind, String rings) {
        return "{\"type\": \"Feature\", \"properties\": {\"kind\": \"" + kind
                + "\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [" + rings + "]}}";
    }

    @Test
    void theSampleHasACoast() {
        Outline outline = OutlineFile.read(SampleFiles.all());

        assertThat(outline.land()).hasSize(6);
        assertThat(outline.council()).isEmpty();
        assertThat(outline.accuracyMiles()).isEqualTo(0.4);
    }

    @Test
    void anAreaWithoutTheFileHasNone() {
        assertThat(OutlineFile.read(SampleFiles.without(PATH))).isEqualTo(Outline.NONE);
    }

    @Test
    void landAndTheCouncilsAreaAreToldApart() {
        Outline outline = read(collection(
                polygon("land", "[[0,50],[1,50],[1,51.5],[0,50]],[[0.5,50.1],[0.6,50.1],[0.6,50.2],[0.5,50.1]]") + ","
                        + polygon("council", "[[0,50,12],[1,50,12],[1,51,12],[0,50,12]]")));

        assertThat(outline.land()).hasSize(2);
        assertThat(outline.land().getFirst()).contains(new Position(51.5, 1));
        assertThat(outline.council()).hasSize(1);
        assertThat(outline.accuracyMiles()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    land   | [[0,50],[1,50],[1,51]]                | feature 1, ring 1 needs 4 positions
                    land   | [[0,50],[1,50],[1,51],[0,51]]         | ends where it begins
                    land   | [[0,50],[1,50],[1,91],[0,50]]         | feature 1, ring 1, position 3 must be
                    land   | [[0,50],[181,50],[1,51],[0,50]]       | feature 1, ring 1, position 2 must be
                    land   | [[0,50],[true,50],[1,51],[0,50]]      | but is [true,50]
                    land   | [[0,50],[1],[1,51],[0,50]]            | position 2 must be [longitude, latitude] in degrees
                    sea    | [[0,50],[1,50],[1,51],[0,50]]         | feature 1 needs the property kind: land or council
                    """)
    void aMistakeIsToldWithItsPlaceInTheFile(String kind, String ring, String problem) {
        assertThatThrownBy(() -> read(collection(polygon(kind, ring))))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessageStartingWith(PATH + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void whatIsNoGeoJsonIsRefused() {
        assertThatThrownBy(() -> read("{\"type\": \"FeatureCollection\",\n \"features\": [}"))
                .isInstanceOf(InvalidLocalAreaException.class)
                .hasMessageContaining("outline.geojson, line 2: is no JSON");
        assertThatThrownBy(() -> read("{\"type\": \"Feature\"}")).hasMessageContaining("must be a FeatureCollection");
        assertThatThrownBy(() -> read("")).hasMessageContaining("must be a FeatureCollection");
        assertThatThrownBy(() ->
                        read(collection("{\"properties\": {\"kind\": \"land\"}, \"geometry\": {\"type\": \"Point\"}}")))
                .hasMessageContaining("feature 1 must be a Polygon or a MultiPolygon");
        assertThatThrownBy(() -> read(collection(polygon("land", "")))).hasMessageContaining("feature 1 has no ring");
        assertThatThrownBy(() -> read("{\"type\": \"FeatureCollection\", \"accuracy_miles\": -1, \"features\": []}"))
                .hasMessageContaining("accuracy_miles must be 0 to");
    }

    @Test
    void aFileOfTooManyPositionsIsRefused() {
        String ring = "[[0,50]" + ",[1,50]".repeat(20_000) + ",[0,50]]";

        assertThatThrownBy(() -> read(collection(polygon("land", ring)))).hasMessageContaining("20000 positions");
    }
}

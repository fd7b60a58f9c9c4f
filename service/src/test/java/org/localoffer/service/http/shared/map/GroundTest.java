package org.localoffer.service.http.shared.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.search.ListingCard;
import org.localoffer.directory.search.ListingCard.Point;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Outline;
import org.localoffer.service.localarea.model.Outline.Position;
import org.localoffer.web.map.MapDrawing;
import org.localoffer.web.map.MapGround;
import org.localoffer.web.map.MapView;

/** The ground of maps, mostly of the sample's coast. */
class GroundTest {

    private static final LocalArea SAMPLE = LocalAreaReader.read(SampleFiles.all());
    private static final Outline COAST = SAMPLE.outline();

    private static MapView map(Outline outline, Point... points) {
        List<ListingCard> cards = new ArrayList<>();
        for (Point point : points) {
            cards.add(Cards.at("Club", point));
        }
        return Objects.requireNonNull(
                PlacesMap.of(cards, null, SAMPLE.gazetteer().towns(), outline));
    }

    private static @Nullable MapGround ground(Outline outline, Point... points) {
        return map(outline, points).drawing().ground();
    }

    private static List<Position> square(double south, double west, double north, double east) {
        return List.of(
                new Position(south, west),
                new Position(south, east),
                new Position(north, east),
                new Position(north, west),
                new Position(south, west));
    }

    @ParameterizedTest
    @CsvSource({
        "Southend-on-Sea, 51.54, 0.71",
        "Portsmouth, 50.80, -1.09",
        "Minehead, 51.20, -3.47",
    })
    void aMapOfATownByTheSeaHasACoastAndTheWordSea(String town, double latitude, double longitude) {
        MapDrawing drawing = map(COAST, new Point(latitude, longitude)).drawing();

        MapGround ground = Objects.requireNonNull(drawing.ground(), town);
        assertThat(Objects.requireNonNull(ground.land()))
                .matches("(M\\d+ \\d+l[-\\d ]+z)+")
                .hasSizeBetween(20, 3700);
        assertThat(Objects.requireNonNull(ground.sea()).x()).isBetween(0, drawing.width());
        assertThat(ground.sea().y()).isBetween(0, drawing.height());
    }

    @Test
    void aMapOfTheWholeAreaStaysSmall() {
        MapGround ground = Objects.requireNonNull(
                ground(COAST, new Point(51.54, 0.71), new Point(50.8, -1.09), new Point(51.2, -3.47)));

        assertThat(Objects.requireNonNull(ground.land())).hasSizeBetween(500, 3700);
    }

    /** The town itself is on land, and what lies seawards of it is not. */
    @Test
    void theSeaIsWhereItIs() {
        Projection projection = Projection.around(List.of(new Point(51.54, 0.71)), 20);
        List<List<Rings.Spot>> land = COAST.land().stream()
                .map(ring -> ring.stream()
                        .map(position -> new Rings.Spot(
                                projection.exactX(position.longitude()), projection.exactY(position.latitude())))
                        .toList())
                .toList();

        LandGrid grid = new LandGrid(land, Projection.WIDTH, projection.height());

        assertThat(grid.isLand(projection.x(0.71), projection.y(51.56))).isTrue();
        assertThat(grid.isLand(projection.x(0.80), projection.y(51.49))).isFalse();
    }

    @Test
    void aMapFarFromTheSeaHasNoGround() {
        assertThat(ground(COAST, new Point(51.2, -1.5))).isNull();
    }

    @Test
    void beyondWhatIsKnownNothingIsClaimedToBeSea() {
        assertThat(ground(COAST, new Point(53.48, -2.24))).isNull();
        assertThat(ground(COAST, new Point(52.39, 1.6))).isNull();
        assertThat(ground(Outline.NONE, new Point(51.54, 0.71))).isNull();
    }

    @Test
    void linesThatAreNotExactAreDrawnOnMapsThatReachFarEnough() {
        List<List<Position>> land = List.of(square(50, -2, 51.5, 2), square(51.9, -2, 52.5, 2));
        MapView rough = map(new Outline(land, List.of(), 0.4), new Point(51.49, 0.5));
        MapView exact = map(new Outline(land, List.of(), 0), new Point(51.49, 0.5));

        assertThat(rough.drawing().scale()).isEqualTo("2 miles");
        assertThat(exact.drawing().scale()).isEqualTo("half a mile");
    }

    @Test
    void theEdgeOfTheCouncilsAreaIsALineOfItsOwn() {
        Outline outline = new Outline(List.of(), List.of(square(51.52, 0.6, 51.56, 0.8)), 0);
        MapGround ground = Objects.requireNonNull(ground(outline, new Point(51.54, 0.61)));

        assertThat(ground.land()).isNull();
        assertThat(ground.sea()).isNull();
        assertThat(Objects.requireNonNull(ground.council())).startsWith("M").endsWith("z");
    }
}

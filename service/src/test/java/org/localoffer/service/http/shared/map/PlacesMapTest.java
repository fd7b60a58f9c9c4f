package org.localoffer.service.http.shared.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.search.ListingCard;
import org.localoffer.directory.search.ListingCard.Point;
import org.localoffer.service.localarea.model.GazetteerPlace;
import org.localoffer.service.localarea.model.Outline;
import org.localoffer.web.map.MapDrawing;
import org.localoffer.web.map.MapMark;
import org.localoffer.web.map.MapNumber;
import org.localoffer.web.map.MapView;
import org.localoffer.web.map.TownName;

class PlacesMapTest {

    private static final Point SOUTHEND = new Point(51.54, 0.71);
    private static final Point LEIGH = new Point(51.54, 0.65);
    private static final Point ROCHFORD = new Point(51.58, 0.71);

    private static MapView view(@Nullable GazetteerPlace from, ListingCard... cards) {
        return Objects.requireNonNull(PlacesMap.of(List.of(cards), from, List.of(), Outline.NONE));
    }

    private static MapDrawing map(@Nullable GazetteerPlace from, ListingCard... cards) {
        return view(from, cards).drawing();
    }

    private static List<List<Integer>> numbers(MapDrawing map) {
        return map.marks().stream()
                .map(mark -> mark.numbers().stream().map(MapNumber::number).toList())
                .toList();
    }

    private static Box box(MapMark mark) {
        return new Box(mark.x(), mark.y(), mark.width(), mark.height());
    }

    @Test
    void thereIsNoMapWhereNoListingHasAPlace() {
        assertThat(PlacesMap.of(
                        List.of(Cards.at("Online")),
                        new GazetteerPlace("SS1", "southend", 51.5, 0.7),
                        List.of(),
                        Outline.NONE))
                .isNull();
        assertThat(PlacesMap.of(List.of(), null, List.of(), Outline.NONE)).isNull();
    }

    @Test
    void numbersMatchTheCards() {
        MapView view = view(null, Cards.at("A", SOUTHEND), Cards.at("Online"), Cards.at("C", LEIGH), Cards.at("D"));
        MapDrawing map = view.drawing();

        assertThat(numbers(map)).containsExactly(List.of(1), List.of(3));
        assertThat(map.marks().getLast().numbers().getFirst().name()).isEqualTo("C");
        assertThat(view.withoutPlace()).isEqualTo("2 listings on this page have no place on the map: numbers 2 and 4.");
        assertThat(view(null, Cards.at("A", SOUTHEND)).withoutPlace()).isNull();
    }

    @Test
    void aListingIsAtEachOfItsPlaces() {
        assertThat(numbers(map(null, Cards.at("A", SOUTHEND, LEIGH, ROCHFORD))))
                .containsExactly(List.of(1), List.of(1), List.of(1));
    }

    @Test
    void placesAtTheSamePositionShareAMarkThatNamesEachListingOnce() {
        MapDrawing map = map(
                null,
                Cards.at("A", SOUTHEND, SOUTHEND),
                Cards.at("B", new Point(51.5401, 0.7101)),
                Cards.at("C", LEIGH));

        assertThat(numbers(map)).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void northIsUpEastIsRightAndMilesAreTheSameBothWays() {
        Projection projection = Projection.around(List.of(new Point(51.5, 0.5), new Point(51.6, 0.7)));
        double perMile = projection.unitsPerMile();

        assertThat(projection.y(51.6)).isLessThan(projection.y(51.5));
        assertThat(projection.x(0.7)).isGreaterThan(projection.x(0.5));
        // A tenth of a degree is 6.9 miles to the north and, at this latitude, 4.3 miles to the east.
        assertThat((projection.y(51.5) - projection.y(51.6)) / perMile).isCloseTo(6.9, within(0.1));
        assertThat((projection.x(0.6) - projection.x(0.5)) / perMile).isCloseTo(4.3, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void marksDoNotOverlapAndAreInsideTheDrawing(int seed) {
        List<ListingCard> cards = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            int at = number * seed;
            cards.add(Cards.at(
                    "Club " + number,
                    new Point(51.5 + at % 7 * 0.011, 0.6 + at % 5 * 0.013),
                    new Point(51.5 + at % 3 * 0.02, 0.6 + at % 11 * 0.01)));
        }
        MapDrawing map = Objects.requireNonNull(PlacesMap.of(cards, null, List.of(), Outline.NONE))
                .drawing();

        List<Box> boxes = map.marks().stream().map(PlacesMapTest::box).toList();
        assertThat(boxes).allMatch(box -> box.isWithin(map.width(), map.height()));
        for (Box box : boxes) {
            assertThat(boxes).filteredOn(box::meets).as("itself alone").hasSize(1);
        }
        assertThat(map.marks().stream().flatMap(mark -> mark.numbers().stream()).map(MapNumber::number))
                .contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(map.marks()).allSatisfy(mark -> assertThat(mark.numbers())
                .allMatch(number -> number.x() >= mark.x()
                        && number.y() >= mark.y()
                        && number.x() < mark.x() + mark.width()
                        && number.y() < mark.y() + mark.height()));
    }

    @Test
    void thePlaceThatTheFamilySearchedFromIsOnTheMap() {
        MapDrawing map = map(new GazetteerPlace("SS9", "southend", 51.56, 0.55), Cards.at("A", SOUTHEND));

        assertThat(Objects.requireNonNull(map.from()).name()).isEqualTo("SS9");
        assertThat(map.from().x()).isBetween(20, 60);
        assertThat(map(null, Cards.at("A", SOUTHEND)).from()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0.001, half a mile", "0.05, 1 mile", "0.1, 2 miles", "0.25, 5 miles", "1, 20 miles", "8, 100 miles"})
    void theScaleIsARoundNumberOfMiles(double degrees, String words) {
        MapDrawing map = map(null, Cards.at("A", new Point(51, 0)), Cards.at("B", new Point(51 + degrees, 0)));

        assertThat(map.scale()).isEqualTo(words);
        assertThat(map.scaleLength()).isBetween(44, 120);
        assertThat(map.grid()).hasSizeBetween(4, 20);
    }

    @Test
    void townNamesOverlapNeitherMarksNorEachOther() {
        List<GazetteerPlace> towns = List.of(
                new GazetteerPlace("Southend-on-Sea", "southend", 51.54, 0.71),
                new GazetteerPlace("Southend", "southend", 51.54, 0.71),
                new GazetteerPlace("Prittlewell", "southend", 51.56, 0.68),
                new GazetteerPlace("Bath", "outside", 51.38, -2.36));
        MapDrawing map = Objects.requireNonNull(
                        PlacesMap.of(List.of(Cards.at("A", ROCHFORD), Cards.at("B", LEIGH)), null, towns, Outline.NONE))
                .drawing();

        assertThat(map.towns()).extracting(TownName::name).containsExactly("Southend-on-Sea", "Prittlewell");
    }

    @Test
    void manyPlacesOfOneListingAreCutAndTheMapSaysSo() {
        Point[] points = IntStream.range(0, 30)
                .mapToObj(at -> new Point(51 + at * 0.01, 0))
                .toArray(Point[]::new);

        assertThat(view(null, Cards.at("A", points)).cut())
                .isEqualTo("Of a listing with more than 20 places, the first 20 are shown.");
        assertThat(view(null, Cards.at("A", SOUTHEND)).cut()).isNull();
    }

    @Test
    void placesAtExtremeCoordinatesAreDrawn() {
        MapDrawing map = map(null, Cards.at("A", new Point(90, 180)), Cards.at("B", new Point(-90, -180)));

        assertThat(map.marks()).hasSize(2).allMatch(mark -> box(mark).isWithin(map.width(), map.height()));
        assertThat(map.grid()).hasSizeLessThan(40);
    }

    @Test
    void placesThatShareAMarkComeApartOnACloserMap() {
        MapView view = view(
                null,
                Cards.at("A", SOUTHEND),
                Cards.at("B", LEIGH),
                Cards.at("C", new Point(50.8, -1.1)),
                Cards.at("D", ROCHFORD));

        assertThat(numbers(view.drawing())).containsExactlyInAnyOrder(List.of(1, 2, 4), List.of(3));
        assertThat(view.closer()).singleElement().satisfies(near -> {
            assertThat(near.title()).isEqualTo("A closer map of numbers 1, 2 and 4");
            assertThat(numbers(near.drawing())).containsExactlyInAnyOrder(List.of(1), List.of(2), List.of(4));
        });
    }

    @Test
    void placesAtOneSpotHaveNoCloserMap() {
        assertThat(view(null, Cards.at("A", SOUTHEND), Cards.at("B", SOUTHEND), Cards.at("C", LEIGH))
                        .closer())
                .isEmpty();
    }
}

package org.localoffer.service.http.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.listing.content.Place;

class WhereaboutsTest {

    private static Place in(@Nullable String name, @Nullable String town, @Nullable String postcode, boolean masked) {
        return new Place(name, "1 Example Road", town, postcode, null, null, masked, null, Set.of());
    }

    @Test
    void onePlaceIsNamed() {
        assertThat(Whereabouts.of(List.of(in("Advice Centre", "Southend-on-Sea", "SS1 6XX", false)), Set.of()))
                .isEqualTo("Advice Centre, Southend-on-Sea, SS1 6XX");
        assertThat(Whereabouts.of(List.of(in(null, null, null, false)), Set.of()))
                .isEqualTo("1 Example Road");
    }

    @Test
    void aMaskedPlaceShowsItsTownAlone() {
        assertThat(Whereabouts.of(List.of(in("Refuge", "Portsmouth", "PO1 6XX", true)), Set.of()))
                .isEqualTo("Portsmouth, PO1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cosham Fratton                        | Cosham and Fratton
            Cosham Cosham                         | Cosham
            Cosham Fratton Milton                 | Cosham, Fratton and Milton
            Cosham Fratton Milton Southsea Hilsea | Cosham, Fratton, Milton and 2 more
            """)
    void ofSeveralPlacesTheTownsAreNamed(String towns, String line) {
        List<Place> places = Stream.of(towns.split(" ", -1))
                .map(town -> in("A place", town, null, false))
                .toList();

        assertThat(Whereabouts.of(places, Set.of())).isEqualTo(line);
    }

    @Test
    void waysThatNeedNoPlaceAreSaid() {
        List<Place> one = List.of(in(null, "Cosham", null, false));

        assertThat(Whereabouts.of(one, Set.of("online"))).isEqualTo("Cosham, or online");
        assertThat(Whereabouts.of(List.of(), Set.of("at-home"))).isEqualTo("Comes to you");
        assertThat(Whereabouts.of(List.of(), Set.of("at-home", "online"))).isEqualTo("Comes to you or online");
        assertThat(Whereabouts.of(List.of(), Set.of())).isNull();
    }
}

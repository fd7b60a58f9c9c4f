package org.localoffer.service.http.shared.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.search.ListingCard.Point;
import org.localoffer.web.map.StreetMap;
import org.localoffer.web.map.StreetPlace;

class MapTilesTest {

    private static final String ADDRESS = "https://tiles.example.gov.uk/{z}/{x}/{y}.png";
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'";

    private static MapTiles tiles(String address) {
        return MapTiles.of(new Tiles(address, "© Example maps")).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://tiles.example.gov.uk/{z}/{x}/{y}.png          | tiles.example.gov.uk
            https://tiles.example.gov.uk:8443/a/{z}/{x}/{y}?key=1 | tiles.example.gov.uk:8443
            /tiles/{z}/{y}/{x}.jpg                                |
            """)
    void anHttpsServerAndAPathOfThisSiteAreAccepted(String address, String server) {
        assertThat(tiles(address)).isEqualTo(new MapTiles(address, server, "© Example maps"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tiles.example.gov.uk/{z}/{x}/{y}.png",
                "//tiles.example.gov.uk/{z}/{x}/{y}.png",
                "/\\tiles.example.gov.uk/{z}/{x}/{y}.png",
                "tiles/{z}/{x}/{y}.png",
                "https://{s}.example.gov.uk/{z}/{x}/{y}.png",
                "https://user@example.gov.uk/{z}/{x}/{y}.png",
                "https://example.gov.uk; script-src */{z}/{x}/{y}.png",
                "javascript:alert(1)//{z}/{x}/{y}"
            })
    void anyOtherAddressStopsTheStart(String address) {
        assertThatThrownBy(() -> tiles(address))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("localoffer.map.tiles must start with https:// and the name of a server, or be a path of"
                        + " this site, such as /tiles/{z}/{x}/{y}.png. It is: " + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tiles/{z}/{x}.png", "/{z}/{x}/{y}/{y}", "/{z}/{x}/{y}{r}.png", "/{z}/{x}/{y}}"})
    void aTemplateWithoutItsPlaceholdersStopsTheStart(String address) {
        assertThatThrownBy(() -> tiles(address))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("localoffer.map.tiles must hold {z}, {x} and {y}, each once, and no other braces. It is: "
                        + address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void tilesWithoutAttributionStopTheStart(String attribution) {
        assertThatThrownBy(() -> MapTiles.of(new Tiles(ADDRESS, attribution)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("localoffer.map.attribution must say who made the pictures");
    }

    @Test
    void thePolicyAllowsOnlyImagesOfTheServer() {
        assertThat(tiles(ADDRESS).widened(POLICY))
                .isEqualTo("default-src 'self'; img-src 'self' data: https://tiles.example.gov.uk; object-src 'none'");
        assertThat(tiles("/tiles/{z}/{x}/{y}.png").widened(POLICY)).isEqualTo(POLICY);
        assertThatThrownBy(() -> tiles(ADDRESS).widened("default-src 'self'"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("img-src");
    }

    @Test
    void withoutTilesThereIsNoStreetMap() {
        StreetMaps none = new StreetMaps(
                new MapConfig() {
                    @Override
                    public Optional<String> tiles() {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<String> attribution() {
                        return Optional.of("unused");
                    }
                },
                Optional.of(POLICY));

        assertThat(none.of(List.of(Cards.at("A", new Point(51.5, 0.7))))).isNull();
    }

    @Test
    void placesHaveTheNumbersOfTheirCards() {
        StreetMaps maps = new StreetMaps(new Tiles(ADDRESS, " © Example maps "), Optional.of(POLICY));

        assertThat(maps.of(List.of(
                        Cards.at("A", new Point(51.5, 0.7), new Point(51.5, 0.7), new Point(51.6, 0.7)),
                        Cards.at("Online"),
                        Cards.at("C", new Point(51.5, 0.6)))))
                .isEqualTo(new StreetMap(
                        ADDRESS,
                        "tiles.example.gov.uk",
                        "© Example maps",
                        List.of(
                                new StreetPlace(1, "A", 51.5, 0.7),
                                new StreetPlace(1, "A", 51.6, 0.7),
                                new StreetPlace(3, "C", 51.5, 0.6))));
    }
}

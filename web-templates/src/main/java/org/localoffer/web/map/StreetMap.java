package org.localoffer.web.map;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A map of pictures ("tiles") that a family may ask for in place of the drawing.
 *
 * @param tiles address of a picture, with {z}, {x} and {y}
 * @param server they come from, such as "tiles.example.gov.uk"; null where it is this site
 * @param attribution text that whoever made the pictures asks for
 * @param places the same that are drawn
 */
public record StreetMap(String tiles, @Nullable String server, String attribution, List<StreetPlace> places) {

    public StreetMap {
        places = List.copyOf(places);
    }
}

package org.localoffer.web.map;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A street map made of tiles, which a family may open in place of the drawing.
 *
 * @param tiles URL template of a tile, with {z}, {x} and {y}
 * @param server the host they come from, such as "tiles.example.gov.uk"; null where it is this site
 * @param attribution text that the source of the tiles requires
 * @param places the same as in the drawing
 */
public record StreetMap(String tiles, @Nullable String server, String attribution, List<StreetPlace> places) {

    public StreetMap {
        places = List.copyOf(places);
    }
}

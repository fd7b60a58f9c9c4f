package org.localoffer.web.map;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The places of the listings on one page of results. It shows nothing that the list does not.
 *
 * @param drawing of all of them
 * @param closer maps of places that share a mark in it; may be empty
 * @param withoutPlace says which listings are not on the map; null where all are
 * @param cut says that some places were left out; null where none was
 * @param street the same places on a street map; null where the council has configured none
 */
public record MapView(
        MapDrawing drawing,
        List<CloserMap> closer,
        @Nullable String withoutPlace,
        @Nullable String cut,
        @Nullable StreetMap street) {

    public MapView {
        closer = List.copyOf(closer);
    }

    public MapView with(@Nullable StreetMap shown) {
        return new MapView(drawing, closer, withoutPlace, cut, shown);
    }
}

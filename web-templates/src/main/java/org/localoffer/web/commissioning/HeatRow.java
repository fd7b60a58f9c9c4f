package org.localoffer.web.commissioning;

import java.util.List;

/**
 * One need on the heat map.
 *
 * @param cells one for each age
 */
public record HeatRow(String need, List<HeatCell> cells, HeatCell sum) {

    public HeatRow {
        cells = List.copyOf(cells);
    }
}

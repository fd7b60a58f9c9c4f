package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Field;
import org.localoffer.web.layout.Link;

/**
 * Gaps by need and age, with sums.
 *
 * @param summary the numbers of the whole table, and where most signals are
 * @param leftOut which choices of the address were not known; null where all were
 * @param filters the choices of kind of help and area
 * @param reset link to all gaps; null where nothing was chosen
 * @param table link to the same gaps as a list
 * @param caption what the table shows
 * @param steps what each shade means, the lightest first
 * @param ages headings of the columns, without that of the sums
 * @param rows one for each need
 * @param sums the last row
 */
public record HeatMapView(
        String title,
        String summary,
        @Nullable String leftOut,
        List<Field> filters,
        @Nullable Link reset,
        Link table,
        String caption,
        List<Step> steps,
        List<String> ages,
        List<HeatRow> rows,
        HeatRow sums) {

    public HeatMapView {
        filters = List.copyOf(filters);
        steps = List.copyOf(steps);
        ages = List.copyOf(ages);
        rows = List.copyOf(rows);
    }

    /**
     * What a shade means.
     *
     * @param shade 1 to 3
     * @param label such as "Some"
     * @param rule when it applies
     */
    public record Step(int shade, String label, String rule) {}
}

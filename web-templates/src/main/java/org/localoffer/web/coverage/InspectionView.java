package org.localoffer.web.coverage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * Figures for an inspection, for a period that is chosen.
 *
 * @param presets common periods; each leads to this page for it
 * @param form asks for the first and the last day; it is sent with GET
 * @param figures null where no sound period was chosen
 */
public record InspectionView(
        List<Link> presets, Form form, @Nullable Figures figures) {

    public InspectionView {
        presets = List.copyOf(presets);
    }

    /**
     * What the files hold.
     *
     * @param period such as "1 July 2026 to 30 September 2026"
     * @param download leads to the archive of the files
     * @param coverage headings by state at the end of the period
     * @param freshness listings by sector at the end of the period, all of them last
     * @param comments such as "12 comments in 9 answers"
     * @param gaps by what became of them
     */
    public record Figures(
            String period,
            Link download,
            List<StateLine> coverage,
            List<FreshnessRow> freshness,
            String comments,
            List<CountRow> gaps) {

        public Figures {
            coverage = List.copyOf(coverage);
            freshness = List.copyOf(freshness);
            gaps = List.copyOf(gaps);
        }
    }

    /**
     * Listings of one sector.
     *
     * @param confirmed in the period, such as "12 (30%)"
     * @param overdue at its end, such as "20 (50%)"
     * @param never confirmed by its end, such as "8 (20%)"
     */
    public record FreshnessRow(String sector, String listings, String confirmed, String overdue, String never) {}

    public record CountRow(String label, String count) {}
}

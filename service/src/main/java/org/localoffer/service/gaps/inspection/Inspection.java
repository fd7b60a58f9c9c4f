package org.localoffer.service.gaps.inspection;

import java.time.Instant;
import java.util.List;

import org.localoffer.service.gaps.coverage.CoverageOnDay;

/**
 * What is handed over for a period. Pages and files are made from it, so that they say the same.
 *
 * @param edition number of the edition of the local area whose headings and words it has
 * @param coverage at the end of the period
 * @param freshness by sector at the end of the period, all listings last
 * @param comments published in the period, the oldest first
 * @param gaps that got their state in the period, or were not ended by its last day
 */
public record Inspection(
        InspectionPeriod period,
        Instant madeAt,
        int edition,
        CoverageOnDay coverage,
        List<Freshness> freshness,
        List<InspectedComment> comments,
        List<InspectedGap> gaps) {

    public Inspection {
        freshness = List.copyOf(freshness);
        comments = List.copyOf(comments);
        gaps = List.copyOf(gaps);
    }

    /** How many comments are among them; an answer to a gap alone has none. */
    public long countComments() {
        return comments.stream().filter(row -> row.comment() != null).count();
    }

    public long countAnswers() {
        return comments.stream().map(InspectedComment::number).distinct().count();
    }
}

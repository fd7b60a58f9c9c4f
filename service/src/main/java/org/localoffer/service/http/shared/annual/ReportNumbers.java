package org.localoffer.service.http.shared.annual;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.annual.AnnualReportContent;
import org.localoffer.web.annual.FigureTable;
import org.localoffer.web.layout.Words;

/** Numbers of a report in words, with words in place of those that are not printed. */
final class ReportNumbers {

    /** The same for every number that is not printed, so that nobody can tell why it is not. */
    private static final String HIDDEN = "Fewer than 5, or hidden";

    private ReportNumbers() {}

    static String shown(@Nullable Long count) {
        return count == null ? HIDDEN : Words.number(count);
    }

    /** Such as "68%"; null where one of both is not printed, or nothing was counted. */
    static @Nullable String share(@Nullable Long part, @Nullable Long whole) {
        return part == null || whole == null || whole == 0 ? null : Math.round(100.0 * part / whole) + "%";
    }

    /** The sum; null where one of both is not printed. */
    static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        return one == null || other == null ? null : Long.valueOf(one + other);
    }

    static FigureTable table(String caption, String rowHead, String column, List<AnnualReportContent.Line> lines) {
        return new FigureTable(
                caption,
                rowHead,
                List.of(column),
                lines.stream()
                        .map(line -> new FigureTable.Row(line.label(), List.of(shown(line.count()))))
                        .toList());
    }
}

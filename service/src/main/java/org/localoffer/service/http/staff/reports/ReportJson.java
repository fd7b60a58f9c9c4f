package org.localoffer.service.http.staff.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.ContentJson;
import org.localoffer.service.gaps.reports.GapReportContent;
import org.localoffer.service.gaps.reports.Named;
import org.localoffer.service.gaps.reports.ReportFiles;
import org.localoffer.service.gaps.reports.ReportKind;
import org.localoffer.service.gaps.reports.ReportPeriod;
import org.localoffer.service.gaps.reports.ReportText;
import org.localoffer.service.gaps.reports.ReportedGap;

/**
 * A report for programs, as its JSON schema says. A list without entries and a value that is not there are left out.
 *
 * @param schema version of the schema, which changes where a program would have to change
 * @param before the period before
 * @param yearBefore the same period a year before
 * @param bodies none for all bodies
 * @param texts what {@code gaps} name by number
 */
record ReportJson(
        int schema,
        long number,
        int issue,
        @Nullable String correction,
        ReportKind kind,
        List<Named> bodies,
        ReportPeriod period,
        ReportPeriod before,
        ReportPeriod yearBefore,
        Instant madeAt,
        int edition,
        int method,
        List<String> inShort,
        List<String> sources,
        List<String> limits,
        List<ReportedGap> gaps,
        int notYetGaps,
        List<GapReportContent.Unmapped> unmapped,
        GapReportContent.@Nullable LastReport last,
        List<Text> texts) {

    private static final int SCHEMA = 1;

    /** With the same line ends on every machine. */
    private static final ObjectWriter WRITER =
            ContentJson.stored().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    /** @param text null once it is withdrawn */
    record Text(int number, @Nullable String text, @Nullable LocalDate withdrawnOn) {

        private static Text of(ReportText text) {
            return new Text(text.number(), text.text(), text.withdrawnOn());
        }
    }

    static byte[] of(ReportFiles.Written report) {
        GapReportContent content = report.content();
        ReportJson json = new ReportJson(
                SCHEMA,
                report.number(),
                report.issue(),
                report.correction(),
                content.kind(),
                content.bodies(),
                content.period(),
                content.period().before(),
                content.period().yearBefore(),
                content.madeAt(),
                content.edition(),
                content.method(),
                content.inShort(),
                content.sources(),
                content.limits(),
                content.gaps(),
                content.notYetGaps(),
                content.unmapped(),
                content.last(),
                report.texts().stream().map(Text::of).toList());
        try {
            return WRITER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report " + report.number() + " cannot be written as JSON", e);
        }
    }
}

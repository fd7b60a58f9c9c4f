package org.localoffer.service.http.staff.reports;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.SpreadsheetCells;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.gaps.SupplyNumber;
import org.localoffer.service.gaps.reports.GapReportContent;
import org.localoffer.service.gaps.reports.Named;
import org.localoffer.service.gaps.reports.ReportFiles;
import org.localoffer.service.gaps.reports.ReportedGap;

/** A report as a table for spreadsheets: one row for each gap, with what the report itself says in each row. */
final class ReportCsv {

    private static final List<String> ABOUT = List.of(
            "report",
            "issue",
            "kind",
            "bodies",
            "first day",
            "last day",
            "made at",
            "edition",
            "method",
            "gap",
            "what is missing",
            "kind of help",
            "need",
            "age",
            "area",
            "sector",
            "who answers",
            "who shares it",
            "since",
            "how sure",
            "independent signals",
            "trend",
            "trend on a year before",
            "why nothing is found",
            "why nothing is found, by rule",
            "reason",
            "note",
            "look at this first",
            "why first",
            "channels of messages",
            "number of channels",
            "documents",
            "state",
            "action",
            "owner",
            "due",
            "overdue",
            "line of the joint plan",
            "rating",
            "why declined",
            "answer",
            "number of the answer",
            "words of the answer",
            "what families said");

    private ReportCsv() {}

    static byte[] of(ReportFiles.Written report) {
        StringWriter text = new StringWriter();
        text.append(SpreadsheetCells.BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(Stream.of(ABOUT.stream(), signalHeads(), supplyHeads())
                .flatMap(heads -> heads)
                .toList());
        ReportBodies words = new ReportBodies(report);
        report.content()
                .gaps()
                .forEach(gap -> csv.writeRecord(
                        Stream.of(about(report).stream(), gap(gap, words).stream(), signals(gap), supply(gap))
                                .flatMap(cells -> cells)
                                .map(SpreadsheetCells::harmless)
                                .toList()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> signalHeads() {
        return Arrays.stream(SignalKind.values())
                .flatMap(kind -> Stream.of("this period", "period before", "a year before", "in the year")
                        .map(when -> kind.label() + ": " + when));
    }

    private static Stream<String> supplyHeads() {
        return Arrays.stream(SupplyNumber.values()).map(SupplyNumber::label);
    }

    private static List<String> about(ReportFiles.Written report) {
        GapReportContent content = report.content();
        return List.of(
                Long.toString(report.number()),
                Integer.toString(report.issue()),
                content.kind().label(),
                labels(content.bodies()),
                content.period().from().toString(),
                content.period().to().toString(),
                content.madeAt().toString(),
                Integer.toString(content.edition()),
                Integer.toString(content.method()));
    }

    private static List<String> gap(ReportedGap gap, ReportBodies words) {
        List<String> cells = new ArrayList<>(List.of(
                gap.key(),
                gap.about(),
                gap.help(),
                gap.need(),
                gap.age(),
                gap.area(),
                gap.sector(),
                gap.commissioner().label(),
                labels(gap.sharing()),
                cell(gap.since()),
                gap.sureness().label(),
                Long.toString(gap.independent()),
                gap.trend().label(),
                gap.yearTrend().label(),
                gap.diagnosis().label(),
                gap.ruled().label(),
                gap.reason(),
                cell(gap.note()),
                yes(gap.priority()),
                String.join("; ", gap.reasons()),
                String.join("; ", gap.channels()),
                Integer.toString(gap.channels().size()),
                String.join("; ", gap.documents()),
                gap.state().label()));
        cells.addAll(plan(gap.plan()));
        cells.add(cell(gap.declined()));
        cells.addAll(answer(gap.answer(), words));
        cells.add(gap.texts().stream().map(words::text).collect(Collectors.joining("\n\n")));
        return cells;
    }

    private static List<String> plan(ReportedGap.@Nullable Plan plan) {
        return plan == null
                ? List.of("", "", "", "", "", "")
                : List.of(
                        plan.action(),
                        plan.ownerRole(),
                        plan.due().toString(),
                        yes(plan.overdue()),
                        cell(plan.line()),
                        plan.rating());
    }

    private static List<String> answer(ReportedGap.@Nullable Answered answer, ReportBodies words) {
        return answer == null
                ? List.of("", "", "")
                : List.of(
                        answer.state(), cell(answer.number()), answer.text() == null ? "" : words.text(answer.text()));
    }

    /** Every kind has its columns in every report, so that reports can be put below one another. */
    private static Stream<String> signals(ReportedGap gap) {
        return Arrays.stream(SignalKind.values())
                .map(gap::counted)
                .flatMap(counted -> Stream.of(counted.now(), counted.before(), counted.yearBefore(), counted.year()))
                .map(times -> Long.toString(times));
    }

    /** Empty cells where the kind of help is not known, and nothing was counted. */
    private static Stream<String> supply(ReportedGap gap) {
        return Arrays.stream(SupplyNumber.values()).map(number -> gap.supply().stream()
                .filter(supplied -> supplied.number().slug().equals(number.slug()))
                .findFirst()
                .map(supplied -> Integer.toString(supplied.listings()))
                .orElse(""));
    }

    private static String labels(List<Named> named) {
        return named.stream().map(Named::label).collect(Collectors.joining("; "));
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static String cell(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}

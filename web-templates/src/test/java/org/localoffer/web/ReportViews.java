package org.localoffer.web;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.commissioning.FactLine;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;
import org.localoffer.web.report.ChartBar;
import org.localoffer.web.report.ChartView;
import org.localoffer.web.report.ReportBody;
import org.localoffer.web.report.ReportFormView;
import org.localoffer.web.report.ReportGap;
import org.localoffer.web.report.ReportListView;
import org.localoffer.web.report.ReportProgressView;
import org.localoffer.web.report.ReportRow;
import org.localoffer.web.report.ReportView;
import org.localoffer.web.search.Paging;

/** Views of reports of gaps. */
final class ReportViews {

    private static final String LONG_NAME = "Llanfairpwllgwyngyll".repeat(8);
    private static final Link ALL = new Link("All reports", "/commissioner/reports");

    private ReportViews() {}

    static ReportListView list() {
        return new ReportListView(
                "Reports of what families miss, for Example NHS Board. Once a report is made, it stays as it is.",
                List.of("What’s trending: every month", "Annual gap report: every year"),
                new Link("Make a report", "/commissioner/reports/new"),
                "3 reports, the newest first.",
                List.of(
                        row(3, "What’s trending: April 2027 (number 3)", "Being made", false),
                        row(2, "What’s trending: April 2027 (number 2)", "Could not be made", true),
                        row(1, "Performance report: January to March 2027 (number 1)", "Ready", false)),
                "There is no report yet.",
                Paging.ONE_PAGE);
    }

    private static ReportRow row(int number, String title, String state, boolean attention) {
        return new ReportRow(
                new Link(title, "/commissioner/reports/" + number),
                "Example NHS Board",
                state,
                "3 May 2027",
                attention);
    }

    static ReportListView empty() {
        return new ReportListView(
                "Your sign-in does not belong to a body that commissions help. So there is nothing to show.",
                List.of("What’s trending: every month"),
                null,
                "0 reports, the newest first.",
                List.of(),
                "There is no report yet.",
                Paging.ONE_PAGE);
    }

    static ReportListView longList() {
        return new ReportListView(
                LONG_NAME,
                List.of(LONG_NAME),
                new Link(LONG_NAME, "/a"),
                LONG_NAME,
                List.of(new ReportRow(new Link(LONG_NAME, "/b"), LONG_NAME, LONG_NAME, LONG_NAME, true)),
                LONG_NAME,
                Paging.at(2, 9, page -> "/commissioner/reports?page=" + page));
    }

    /** @param problem with the period; null where there is none */
    static ReportFormView form(@Nullable String problem) {
        return new ReportFormView(
                "Make a report",
                "Choose what it is about. It is counted at once, and stays as it is from then on.",
                Form.of(
                        "/commissioner/reports/new",
                        List.of(),
                        List.of(
                                Field.of(
                                        FieldKind.SELECT,
                                        "kind",
                                        "Kind of report",
                                        List.of(
                                                new Choice("", "Choose", false),
                                                new Choice("annual", "Annual gap report", true))),
                                Field.of(
                                        FieldKind.CHECKBOXES,
                                        "body",
                                        "Which bodies is it about?",
                                        List.of(
                                                new Choice("a", "Example NHS Board", true),
                                                new Choice("b", "Council: education", false))),
                                Field.of(
                                                FieldKind.SELECT,
                                                "period",
                                                "Period",
                                                List.of(new Choice("2027-04", "April 2027", false)))
                                        .withError(problem),
                                Field.of(FieldKind.SHORT, "from", "First day (optional)", "")),
                        Button.main("Make the report")),
                ALL);
    }

    static ReportProgressView beingMade() {
        return new ReportProgressView(
                "What’s trending: April 2027",
                "The report is being made. It takes a few seconds.",
                "This report is being made. It is about: Example NHS Board.",
                List.of("Wait for its turn: done", "Count the figures: now", "Write the files: not yet"),
                new Link("See how far it is", "/commissioner/reports/3"),
                null,
                ALL);
    }

    static ReportProgressView failed() {
        return new ReportProgressView(
                "What’s trending: April 2027",
                null,
                "This report could not be made. Nothing is lost.",
                List.of(),
                null,
                Form.of("/commissioner/reports/2/again", List.of(), List.of(), Button.main("Make it again")),
                ALL);
    }

    static ReportView report() {
        return new ReportView(
                null,
                body(IntStream.rangeClosed(1, 3).mapToObj(ReportViews::gap).toList()),
                List.of(
                        new Link("PDF, to read and print", "/commissioner/reports/1.pdf"),
                        new Link("CSV, for a spreadsheet", "/commissioner/reports/1.csv")),
                null,
                new Link("Correct this report", "/commissioner/reports/1/correct"),
                ALL,
                Paging.at(1, 3, page -> "/commissioner/reports/1?page=" + page));
    }

    static ReportView olderIssue() {
        return new ReportView(
                new Link("Read the newest issue", "/commissioner/reports/4"),
                new ReportBody(
                        "Annual gap report: January to December 2026",
                        List.of(new FactLine("Number", "1, issue 1")),
                        null,
                        List.of("No feedback is not evidence that there is no need."),
                        List.of("Nothing that we call a gap came up in the year to 31 December 2026."),
                        null,
                        "0 gaps.",
                        List.of(),
                        List.of(),
                        "There is no earlier report of this kind to compare with.",
                        List.of(),
                        List.of("Messages from families.")),
                List.of(),
                "A text was withdrawn. The files are being written without it. Look again in a few seconds.",
                null,
                ALL,
                Paging.ONE_PAGE);
    }

    static ReportView longReport() {
        return new ReportView(
                new Link(LONG_NAME, "/a"),
                body(List.of(new ReportGap(
                        LONG_NAME,
                        LONG_NAME,
                        LONG_NAME,
                        List.of(new FactLine(LONG_NAME, LONG_NAME)),
                        List.of(new ReportGap.SignalLine(LONG_NAME, "1,000,000", "1,000,000", "1,000,000", LONG_NAME)),
                        List.of(new FactLine(LONG_NAME, LONG_NAME)),
                        List.of(LONG_NAME),
                        LONG_NAME))),
                List.of(new Link(LONG_NAME, "/b")),
                null,
                new Link(LONG_NAME, "/c"),
                ALL,
                Paging.ONE_PAGE);
    }

    static ReportBody body(List<ReportGap> gaps) {
        return new ReportBody(
                "Performance report: January to March 2027",
                List.of(
                        new FactLine("Period", "1 January 2027 to 31 March 2027"),
                        new FactLine("Compared with", "October to December 2026, and January to March 2026"),
                        new FactLine("Made", "1 April 2027, 06:30"),
                        new FactLine("Way of counting", "Version 1")),
                "A comment was counted twice.",
                List.of("No feedback is not evidence that there is no need."),
                List.of("3 gaps are in this report.", "Look at this one first: Short breaks."),
                new ChartView(
                        "evidence",
                        "How often there was evidence of these gaps",
                        "Period",
                        "Times",
                        List.of(
                                ChartBar.of("January to March 2026", 0),
                                ChartBar.of("October to December 2026", 31),
                                ChartBar.of("January to March 2027", 1_204))),
                "60 gaps. This page shows 1 to 25. The files hold all.",
                gaps,
                List.of(new FactLine("Searches that found nothing that fits", "14")),
                "The last report of this kind is number 9. It went to 31 December 2026.",
                List.of(new ReportBody.ReportChange(
                        "Short breaks · Autism", List.of("State: Action planned. Before: New."))),
                List.of("Searches on this site, as numbers for each day. Nobody knows who searched."));
    }

    private static ReportGap gap(int number) {
        return new ReportGap(
                "Short breaks · Autism · Age 5 to 11 · Place " + number,
                "Clear: 6 independent signals. Trend: Rising. State: Action planned.",
                number == 1 ? "This is why: no open listing fits and the signals are rising." : null,
                List.of(
                        new FactLine("Who answers", "Example NHS Board"),
                        new FactLine("State", "Action planned"),
                        new FactLine("Why nothing is found", "Nothing listed. The directory holds no listing.")),
                number == 3
                        ? List.of()
                        : List.of(
                                new ReportGap.SignalLine("Messages from families", "3", "1", "0", "5"),
                                new ReportGap.SignalLine(
                                        "Searches that found nothing that fits", "12", "9", "2", "40")),
                number == 3 ? List.of() : List.of(new FactLine("Listings of this kind of help", "4")),
                number == 1
                        ? List.of("A text was withdrawn on 3 April 2027.", "There is no club.\n\n- not one")
                        : List.of(),
                number == 2 ? "We look for a room." : null);
    }
}

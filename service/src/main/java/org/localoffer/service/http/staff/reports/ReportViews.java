package org.localoffer.service.http.staff.reports;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.gaps.GapRoutes;
import org.localoffer.service.gaps.reports.GapReport;
import org.localoffer.service.gaps.reports.GapReportContent;
import org.localoffer.service.gaps.reports.GapReports;
import org.localoffer.service.gaps.reports.ReportFiles;
import org.localoffer.service.gaps.reports.ReportForm;
import org.localoffer.service.gaps.reports.ReportKind;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.localarea.model.Commissioner;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.report.ReportListView;
import org.localoffer.web.report.ReportProgressView;
import org.localoffer.web.report.ReportRow;
import org.localoffer.web.report.ReportView;

/** Builds the views of reports. */
@RequestScoped
class ReportViews {

    static final int PER_PAGE = 25;

    private static final Link ALL = new Link("All reports", ReportPages.ADDRESS);

    private final GapReports reports;
    private final GapRoutes routes;
    private final AnswerBodies bodies;
    private final ReportReaders readers;

    ReportViews(GapReports reports, GapRoutes routes, AnswerBodies bodies, ReportReaders readers) {
        this.reports = reports;
        this.routes = routes;
        this.bodies = bodies;
        this.readers = readers;
    }

    static String address(long number) {
        return ReportPages.ADDRESS + "/" + number;
    }

    ReportListView list(String asked) {
        GapReports.Readership readership = readers.readership();
        long all = reports.count(readership);
        PageOf page = PageOf.asked(asked, all, PER_PAGE);
        List<String> own =
                readers.ownBodies().stream().sorted().map(bodies::label).toList();
        return new ReportListView(
                lead(own),
                Arrays.stream(ReportKind.values())
                        .map(kind -> kind.label() + ": " + kind.often())
                        .toList(),
                readers.readsAll() || !own.isEmpty()
                        ? new Link("Make a report", ReportPages.ADDRESS + ReportPages.NEW)
                        : null,
                Words.count(all, "report", "reports") + ", the newest first.",
                reports.list(readership, page.offset(), PER_PAGE).stream()
                        .map(this::row)
                        .toList(),
                "There is no report yet.",
                page.paging(number -> ReportPages.ADDRESS + "?page=" + number));
    }

    private String lead(List<String> own) {
        if (readers.readsAll()) {
            return "Reports of what families miss, for every body. Once a report is made, it stays as it is.";
        }
        return own.isEmpty()
                ? "Your sign-in does not belong to a body that commissions help. So there is nothing to show."
                : "Reports of what families miss, for " + Words.and(own)
                        + ". Once a report is made, it stays as it is.";
    }

    private ReportRow row(GapReports.Line line) {
        return new ReportRow(
                new Link(
                        ReportBodies.title(line.kind(), line.period()) + " (number " + line.number()
                                + (line.issue() > 1 ? ", issue " + line.issue() : "") + ")",
                        address(line.number())),
                about(line.bodies()),
                state(line.state()),
                Words.date(line.askedOn()),
                line.state() == GapReport.State.FAILED);
    }

    private String about(List<String> slugs) {
        return ReportBodies.about(slugs.stream().map(bodies::label).toList());
    }

    private static String state(GapReport.State state) {
        return switch (state) {
            case WAITING, COUNTING, WRITING -> "Being made";
            case ISSUED -> "Ready";
            case FAILED -> "Could not be made";
        };
    }

    /** The bodies that the reader may choose for a report. */
    ReportOrderForm.Bodies choices() {
        List<Choice> offered = readers.readsAll()
                ? routes.answering().stream()
                        .map(Commissioner::slug)
                        .map(this::choice)
                        .toList()
                : readers.ownBodies().stream().sorted().map(this::choice).toList();
        return new ReportOrderForm.Bodies(readers.readsAll(), offered);
    }

    private Choice choice(String slug) {
        return new Choice(slug, bodies.label(slug), false);
    }

    /** A report that is not issued. */
    ReportProgressView progress(GapReport report, @Nullable String notice) {
        boolean failed = report.state() == GapReport.State.FAILED;
        return new ReportProgressView(
                ReportBodies.title(report.kind(), report.period()),
                notice,
                failed
                        ? "This report could not be made. Nothing is lost. Make it again and, if that does not help,"
                                + " tell whoever runs this site its number: " + report.number() + "."
                        : "This report is being made. It is about: " + about(report.bodies()) + ".",
                failed ? List.of() : steps(report.state()),
                failed ? null : new Link("See how far it is", address(report.number())),
                failed
                        ? StaffForms.button(
                                address(report.number()) + ReportPages.AGAIN,
                                report.version(),
                                Button.main("Make it again"))
                        : null,
                ALL);
    }

    private static List<String> steps(GapReport.State state) {
        return List.of(
                step("Wait for its turn", GapReport.State.WAITING, state),
                step("Count the figures", GapReport.State.COUNTING, state),
                step("Write the files", GapReport.State.WRITING, state));
    }

    private static String step(String what, GapReport.State of, GapReport.State now) {
        int order = of.compareTo(now);
        return what + (order < 0 ? ": done" : order == 0 ? ": now" : ": not yet");
    }

    /**
     * An issued report.
     *
     * @param asked the page of its gaps
     */
    ReportView issued(GapReport report, GapReportContent content, String asked) {
        PageOf page = PageOf.asked(asked, content.gaps().size(), PER_PAGE);
        ReportBodies body = new ReportBodies(new ReportFiles.Written(
                report.number(), report.issue(), report.correction(), content, reports.texts(report)));
        long newest = reports.newestIssue(report);
        boolean files = reports.hasFiles(report);
        return new ReportView(
                newest == report.number() ? null : new Link("Read the newest issue", address(newest)),
                body.of(
                        content.gaps().stream()
                                .skip(page.offset())
                                .limit(PER_PAGE)
                                .toList(),
                        counted(content.gaps().size(), page)),
                files
                        ? Arrays.stream(ReportForm.values())
                                .map(form -> new Link(form.label(), address(report.number()) + "." + form.slug()))
                                .toList()
                        : List.of(),
                files
                        ? null
                        : "A text was withdrawn. The files are being written without it. Look again in a few seconds.",
                newest == report.number()
                        ? new Link("Correct this report", address(report.number()) + ReportPages.CORRECT)
                        : null,
                ALL,
                page.paging(number -> address(report.number()) + "?page=" + number));
    }

    private static String counted(int all, PageOf page) {
        String counted = Words.count(all, "gap", "gaps");
        return page.pages() == 1
                ? counted + "."
                : counted + ". This page shows " + (page.offset() + 1) + " to "
                        + Math.min(all, page.offset() + PER_PAGE) + ". The files hold all.";
    }
}

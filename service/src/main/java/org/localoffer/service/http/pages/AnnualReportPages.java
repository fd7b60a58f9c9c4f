package org.localoffer.service.http.pages;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

import org.localoffer.service.gaps.annual.AnnualReport;
import org.localoffer.service.gaps.annual.AnnualReportFile;
import org.localoffer.service.gaps.annual.AnnualReports;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.annual.AnnualReportViews;
import org.localoffer.service.http.shared.annual.EasyRead;
import org.localoffer.service.http.shared.annual.ReportAddresses;
import org.localoffer.web.annual.AnnualReportsView;
import org.localoffer.web.annual.AnnualTemplates;
import org.localoffer.web.error.ErrorTemplates;
import org.localoffer.web.error.NotShownView;
import org.localoffer.web.layout.Link;

/** Published annual reports: as a page, as a file, and in a short version (SEND Regulations 2014, reg 56(3)). */
@Path(ReportAddresses.ALL)
@Produces(MediaType.TEXT_HTML)
public class AnnualReportPages {

    private static final Link ALL = new Link("All annual reports", ReportAddresses.ALL);

    /** Seconds in which a file is usually made. */
    private static final int SOON = 10;

    private final AnnualReports reports;
    private final Layouts layouts;

    AnnualReportPages(AnnualReports reports, Layouts layouts) {
        this.reports = reports;
        this.layouts = layouts;
    }

    @GET
    public TemplateInstance all() {
        return AnnualTemplates.reports(
                layouts.indexed(),
                new AnnualReportsView(
                        reports.issued().stream().map(AnnualReportPages::row).toList()));
    }

    private static AnnualReportsView.Row row(AnnualReport report) {
        String slug = report.slug();
        return new AnnualReportsView.Row(
                page(report), AnnualReportViews.years(report.year()), List.of(pdf(slug), easyRead(slug)));
    }

    @GET
    @Path("/{slug:" + ReportAddresses.SLUG + "}")
    public TemplateInstance report(@PathParam("slug") String slug) {
        AnnualReport report = issued(slug);
        return AnnualTemplates.report(
                layouts.indexed(),
                AnnualReportViews.of(report.content(), report.issuedAt(), List.of(easyRead(slug), pdf(slug), ALL)));
    }

    @GET
    @Path("/{slug:" + ReportAddresses.SLUG + "}/easy-read")
    public TemplateInstance shortVersion(@PathParam("slug") String slug) {
        AnnualReport report = issued(slug);
        return AnnualTemplates.easyRead(
                layouts.indexed(), EasyRead.of(report.content(), List.of(page(report), pdf(slug), ALL)));
    }

    /** The bytes that were made when the report was issued, or when a text was last withdrawn from it. */
    @GET
    @Path("/{slug:" + ReportAddresses.SLUG + "}.pdf")
    @Produces({"application/pdf", MediaType.TEXT_HTML})
    public Response file(@PathParam("slug") String slug) {
        AnnualReport report = issued(slug);
        return reports.file(report).map(file -> file(file, slug)).orElseGet(() -> beingMade(report));
    }

    private static Response file(AnnualReportFile file, String slug) {
        return Response.ok(file.bytes(), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"annual-report-" + slug + ".pdf\"")
                .tag(file.sha256())
                .build();
    }

    private Response beingMade(AnnualReport report) {
        NotShownView view = new NotShownView(
                "This file is being made",
                List.of("It is made anew because the report was published or changed just now. Try again in a minute."),
                List.of(page(report), ALL));
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .type(MediaType.TEXT_HTML)
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .entity(ErrorTemplates.notShown(layouts.unindexed(), view))
                .build();
    }

    private AnnualReport issued(String slug) {
        return reports.findIssued(slug).orElseThrow(NotFoundException::new);
    }

    private static Link page(AnnualReport report) {
        return new Link(AnnualReportViews.title(report.year()), ReportAddresses.page(report.slug()));
    }

    private static Link pdf(String slug) {
        return new Link("Annual report " + slug + " as a file to print (PDF)", ReportAddresses.pdf(slug));
    }

    private static Link easyRead(String slug) {
        return new Link("Annual report " + slug + " in easy read", ReportAddresses.easyRead(slug));
    }
}

package org.localoffer.service.http.staff.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.gaps.reports.GapReport;
import org.localoffer.service.gaps.reports.GapReportContent;
import org.localoffer.service.gaps.reports.GapReports;
import org.localoffer.service.gaps.reports.ReportForm;
import org.localoffer.service.gaps.reports.ReportOrder;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.signin.Role;
import org.localoffer.web.layout.Link;
import org.localoffer.web.report.ReportFormView;
import org.localoffer.web.report.ReportTemplates;

/** Reports of gaps: a commissioner's own, and all of them for officers. A report that is issued never changes. */
@Path(ReportPages.ADDRESS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.EDITOR, Role.COMMISSIONER})
public class ReportPages {

    static final String ADDRESS = "/commissioner/reports";
    static final String NEW = "/new";
    static final String AGAIN = "/again";
    static final String CORRECT = "/correct";

    private static final String SCHEMA = "gap-report.schema.json";

    private final GapReports reports;
    private final ReportReaders readers;
    private final ReportViews views;
    private final StaffLayouts layouts;
    private final Clock clock;

    ReportPages(GapReports reports, ReportReaders readers, ReportViews views, StaffLayouts layouts, Clock clock) {
        this.reports = reports;
        this.readers = readers;
        this.views = views;
        this.layouts = layouts;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(@QueryParam("page") @DefaultValue("1") String page) {
        return ReportTemplates.reports(layouts.signedIn(), views.list(page));
    }

    @GET
    @Path(NEW)
    public Response form() {
        return show(order(FormValues.empty()), Response.Status.OK);
    }

    @POST
    @Path(NEW)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        if (!readers.readsAll() && !readers.ownBodies().containsAll(values.all(ReportOrderForm.BODY))) {
            throw new ForbiddenException();
        }
        ReportOrderForm form = order(values);
        ReportOrder order = form.read(readers.actor());
        return order == null
                ? show(form, Response.Status.BAD_REQUEST)
                : ReportNotice.ASKED.shownOn(
                        ReportViews.address(reports.ask(order, readers.actor()).number()));
    }

    /** @throws ForbiddenException for a commissioner of no body, whose report would be about nothing */
    private ReportOrderForm order(FormValues values) {
        if (!readers.readsAll() && readers.ownBodies().isEmpty()) {
            throw new ForbiddenException();
        }
        return new ReportOrderForm(views.choices(), values, England.day(clock.instant()));
    }

    private Response show(ReportOrderForm form, Response.Status status) {
        return show(
                new ReportFormView(
                        "Make a report",
                        "Choose what it is about. It is counted at once, and stays as it is from then on.",
                        form.form(ADDRESS + NEW),
                        new Link("All reports", ADDRESS)),
                status);
    }

    private Response show(ReportFormView page, Response.Status status) {
        return Response.status(status)
                .entity(ReportTemplates.form(layouts.signedIn(), page))
                .build();
    }

    /**
     * The report or, before it is there, how far it is.
     *
     * @param done the slug of a {@link ReportNotice}, for a report that is being made; null where there is none
     */
    @GET
    @Path("/{number}")
    public TemplateInstance report(
            @PathParam("number") String number,
            @QueryParam("page") @DefaultValue("1") String page,
            @QueryParam(Notice.PARAMETER) @Nullable String done) {
        GapReport report = readers.open(number);
        GapReportContent content = report.content();
        return report.state() == GapReport.State.ISSUED && content != null
                ? ReportTemplates.report(layouts.signedIn(), views.issued(report, content, page))
                : ReportTemplates.progress(
                        layouts.signedIn(), views.progress(report, Notice.sentence(ReportNotice.class, done)));
    }

    @GET
    @Path("/{number}.pdf")
    @Produces(MediaType.WILDCARD)
    public Response pdf(@PathParam("number") String number) {
        return file(number, ReportForm.PDF);
    }

    @GET
    @Path("/{number}.csv")
    @Produces(MediaType.WILDCARD)
    public Response csv(@PathParam("number") String number) {
        return file(number, ReportForm.CSV);
    }

    @GET
    @Path("/{number}.json")
    @Produces(MediaType.WILDCARD)
    public Response json(@PathParam("number") String number) {
        return file(number, ReportForm.JSON);
    }

    /** The bytes as they were issued. Without files, the page of the report says why. */
    private Response file(String number, ReportForm form) {
        GapReport report = readers.open(number);
        return reports.file(report, form)
                .map(file -> Response.ok(file.bytes(), MediaType.valueOf(file.mediaType()))
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(report, form))
                        .tag(file.sha256())
                        .build())
                .orElseGet(() -> SeeOther.at(ReportViews.address(report.number())));
    }

    /** A browser shows a PDF; the others are of use in another program. */
    private static String disposition(GapReport report, ReportForm form) {
        return (form == ReportForm.PDF ? "inline" : "attachment") + "; filename=\"gap-report-" + report.number() + "."
                + form.slug() + "\"";
    }

    /** What the JSON of a report holds (JSON Schema 2020-12). */
    @GET
    @Path("/schema.json")
    @Produces("application/schema+json")
    public byte[] schema() {
        try (InputStream in = Objects.requireNonNull(ReportPages.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a report again that could not be made. */
    @POST
    @Path("/{number}" + AGAIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response again(@PathParam("number") String number, MultivaluedMap<String, String> request) {
        GapReport report = readers.open(number);
        reports.again(report.number(), FormValues.of(request).version(), readers.actor());
        return ReportNotice.AGAIN.shownOn(ReportViews.address(report.number()));
    }

    /** @throws NotFoundException if the report is not issued */
    @GET
    @Path("/{number}" + CORRECT)
    public Response correction(@PathParam("number") String number) {
        return show(toCorrect(number), new CorrectionForm(FormValues.empty()), Response.Status.OK);
    }

    @POST
    @Path("/{number}" + CORRECT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(@PathParam("number") String number, MultivaluedMap<String, String> request) {
        GapReport report = toCorrect(number);
        FormValues values = FormValues.of(request);
        CorrectionForm form = new CorrectionForm(values);
        String correction = form.read();
        if (correction == null) {
            return show(report, form, Response.Status.BAD_REQUEST);
        }
        GapReport next =
                reports.correct(report.number(), values.submission(), values.version(), correction, readers.actor());
        return ReportNotice.CORRECTED.shownOn(ReportViews.address(next.number()));
    }

    private GapReport toCorrect(String number) {
        GapReport report = readers.open(number);
        if (report.state() != GapReport.State.ISSUED) {
            throw new NotFoundException();
        }
        return report;
    }

    private Response show(GapReport report, CorrectionForm form, Response.Status status) {
        String address = ReportViews.address(report.number());
        return show(
                new ReportFormView(
                        "Correct report " + report.number(),
                        "The next issue is counted anew for the same days and bodies, and says what it corrects. This"
                                + " issue stays as it is.",
                        form.form(address + CORRECT, report.version()),
                        new Link("Go back to the report", address)),
                status);
    }
}

package org.localoffer.service.http.staff.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.gaps.annual.AnnualClock;
import org.localoffer.service.gaps.annual.AnnualReport;
import org.localoffer.service.gaps.annual.AnnualReports;
import org.localoffer.service.gaps.annual.ReceivedMessages;
import org.localoffer.service.gaps.annual.ReportYear;
import org.localoffer.service.gaps.annual.YearsMessage;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.shared.annual.AnnualReportViews;
import org.localoffer.service.http.shared.annual.ReportAddresses;
import org.localoffer.service.http.shared.annual.ReportReckoning;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.privacy.PublicationFindings;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.annual.AnnualDeskView;
import org.localoffer.web.annual.AnnualDraftView;
import org.localoffer.web.annual.AnnualTemplates;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;

/** Where officers begin the annual report, see what is missing in it, write in it and publish it. */
@Path(EditorDesk.ANNUAL_REPORT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class AnnualReportDesk {

    private static final int LONGEST_TITLE = 80;

    /** More are found in the table of messages. */
    private static final int MOST_UNDECIDED = 20;

    private final AnnualReports reports;
    private final StaffMember staff;
    private final StaffLayouts layouts;
    private final Clock clock;

    AnnualReportDesk(AnnualReports reports, StaffMember staff, StaffLayouts layouts, Clock clock) {
        this.reports = reports;
        this.staff = staff;
        this.layouts = layouts;
        this.clock = clock;
    }

    /** @param done the slug of an {@link AnnualNotice}; null where there is none */
    @GET
    public Response desk(@QueryParam(Notice.PARAMETER) @Nullable String done) {
        AnnualForms form = forms(AnnualForms.of(reports.suggestedYear(), new AnnualReport.Texts(null, null)));
        return desk(Notice.sentence(AnnualNotice.class, done), form.begin(), Response.Status.OK);
    }

    @POST
    @Path("/begin")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> request) {
        AnnualForms form = forms(FormValues.of(request));
        ReportYear year = form.year();
        if (year != null && reports.overlapsIssued(year)) {
            form.overlaps();
        }
        if (year == null || !form.errors().isEmpty()) {
            return desk(null, form.begin(), Response.Status.BAD_REQUEST);
        }
        reports.begin(year, staff.actor(Role.EDITOR));
        return AnnualNotice.BEGUN.shownOn(address(year.slug()));
    }

    private Response desk(@Nullable String notice, Form begin, Response.Status status) {
        List<AnnualReport> all = reports.all();
        AnnualReport open =
                all.stream().filter(report -> !report.isIssued()).findFirst().orElse(null);
        AnnualClock due = reports.due();
        AnnualClock.Alarm alarm = due.alarm();
        AnnualDeskView view = new AnnualDeskView(
                notice,
                clock(due),
                alarm.label(),
                alarm.isUrgent(),
                open == null ? null : new Link(AnnualReportViews.title(open.year()), address(open.slug())),
                open == null ? begin : null,
                all.stream()
                        .filter(AnnualReport::isIssued)
                        .map(report ->
                                new Link(AnnualReportViews.title(report.year()), ReportAddresses.page(report.slug())))
                        .toList(),
                all.stream()
                        .filter(AnnualReport::isIssued)
                        .map(TakeOutPages::link)
                        .toList());
        return Response.status(status)
                .entity(AnnualTemplates.desk(layouts.signedIn(), view))
                .build();
    }

    private static String clock(AnnualClock due) {
        return "The law asks for a report at least once a year. The last one, or the beginning, was "
                + Words.count(due.days(), "day", "days") + " ago, on " + Words.date(due.since())
                + ". The next one is in time until " + Words.date(due.lastDayInTime()) + ".";
    }

    /** @param done the slug of an {@link AnnualNotice}; null where there is none */
    @GET
    @Path("/{slug}")
    public Response draft(@PathParam("slug") String slug, @QueryParam(Notice.PARAMETER) @Nullable String done) {
        AnnualReport report = find(slug);
        if (report.isIssued()) {
            return SeeOther.at(ReportAddresses.page(slug));
        }
        AnnualForms form = forms(AnnualForms.of(report.year(), report.texts()));
        return show(
                report,
                Notice.sentence(AnnualNotice.class, done),
                form.write(slug, report.version(), PublicationFindings.NOTHING, null),
                Response.Status.OK);
    }

    /** Saves what was written, and publishes the report if that was asked for and nothing is missing. */
    @POST
    @Path("/{slug}/texts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("slug") String slug, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        AnnualForms form = forms(values);
        AnnualReport report = find(slug);
        ReportYear year = form.year();
        AnnualReport.Texts texts = form.texts();
        if (year != null && reports.overlapsIssued(year)) {
            form.overlaps();
        }
        if (year == null || !form.errors().isEmpty()) {
            return refused(report, form, values.version(), PublicationFindings.NOTHING, null);
        }
        AnnualReports.Target saved =
                reports.save(new AnnualReports.Target(slug, values.version(), staff.actor(Role.EDITOR)), year, texts);
        return values.text(AnnualForms.ACT).equals(AnnualForms.ISSUE)
                ? issue(saved, form, values)
                : AnnualNotice.SAVED.shownOn(address(saved.slug()));
    }

    /**
     * Publishes what was just saved, and nothing that somebody else wrote after it.
     *
     * @throws StaleVersionException if somebody did
     */
    private Response issue(AnnualReports.Target saved, AnnualForms form, FormValues values) {
        AnnualReport report = reports.find(saved.slug())
                .filter(found -> found.version() == saved.version())
                .orElseThrow(StaleVersionException::new);
        List<String> obstacles =
                obstacles(report, reports.received(report.year()).unanswered());
        if (!obstacles.isEmpty()) {
            return refused(
                    report,
                    form,
                    saved.version(),
                    PublicationFindings.NOTHING,
                    "It is saved, and cannot be published yet. " + String.join(" ", obstacles));
        }
        try {
            reports.issue(saved, ClearanceFields.read(values));
        } catch (IdentifyingTextException e) {
            return refused(report, form, saved.version(), e.findings(), null);
        }
        return AnnualNotice.ISSUED.shownOn(EditorDesk.ANNUAL_REPORT);
    }

    private Response refused(
            AnnualReport report, AnnualForms form, int version, PublicationFindings found, @Nullable String problem) {
        return show(report, null, form.write(report.slug(), version, found, problem), Response.Status.BAD_REQUEST);
    }

    /** The report as families will read it. */
    @GET
    @Path("/{slug}/preview")
    public TemplateInstance preview(@PathParam("slug") String slug) {
        AnnualReport report = find(slug);
        return AnnualTemplates.report(
                layouts.signedIn(),
                AnnualReportViews.of(
                        reports.preview(report), null, List.of(new Link("Go back to preparing it", address(slug)))));
    }

    private Response show(AnnualReport report, @Nullable String notice, Form form, Response.Status status) {
        ReceivedMessages received = reports.received(report.year());
        List<YearsMessage> unanswered = received.unanswered();
        ReportReckoning reckoning = new ReportReckoning(received.figures());
        AnnualDraftView view = new AnnualDraftView(
                AnnualReportViews.title(report.year()),
                AnnualReportViews.years(report.year()),
                notice,
                obstacles(report, unanswered),
                queue(unanswered),
                undecided(received.undecided()),
                reckoning.table(),
                reckoning.sum(),
                new Link("See it as families will read it", address(report.slug()) + "/preview"),
                form);
        return Response.status(status)
                .entity(AnnualTemplates.draft(layouts.signedIn(), view))
                .build();
    }

    private List<String> obstacles(AnnualReport report, List<YearsMessage> unanswered) {
        List<String> obstacles = new ArrayList<>();
        if (!report.year().isOver(today())) {
            obstacles.add("The year is not over: you can publish the report from "
                    + Words.date(report.year().next().firstDay()) + ".");
        }
        if (!unanswered.isEmpty()) {
            obstacles.add(Words.count(unanswered.size(), "comment of the year has", "comments of the year have")
                    + " no published answer.");
        }
        if (report.texts().nextActions() == null) {
            obstacles.add("Nothing is written about what you will do next year.");
        }
        return obstacles;
    }

    private Queue queue(List<YearsMessage> unanswered) {
        return new Queue(
                "unanswered",
                "Comments without an answer",
                Words.count(unanswered.size(), "comment waits", "comments wait") + ", the oldest first",
                "Every published comment of the year has an answer.",
                unanswered.stream().map(this::entry).toList(),
                null);
    }

    /** What is decided after the report is issued is in the next one. */
    private Queue undecided(List<YearsMessage> messages) {
        return new Queue(
                "undecided",
                "Messages without a decision",
                Words.count(messages.size(), "message waits", "messages wait")
                        + ", the oldest first. You can publish without them: what is answered later is in the next"
                        + " report.",
                "Every message of the year is decided on.",
                messages.stream().limit(MOST_UNDECIDED).map(this::entry).toList(),
                messages.size() > MOST_UNDECIDED ? new Link("See all messages", EditorDesk.MESSAGES) : null);
    }

    private QueueEntry entry(YearsMessage message) {
        String text = message.text();
        return new QueueEntry(
                Phrases.shortened(text == null ? message.reference() : text, LONGEST_TITLE),
                EditorDesk.MESSAGES + "/" + message.reference(),
                null,
                List.of(message.kind().label(), message.reference(), "Received on " + Words.date(message.receivedOn())),
                null);
    }

    private AnnualReport find(String slug) {
        return reports.find(slug).orElseThrow(NotFoundException::new);
    }

    private AnnualForms forms(FormValues values) {
        return new AnnualForms(values, today());
    }

    private LocalDate today() {
        return Phrases.day(clock.instant());
    }

    private static String address(String slug) {
        return EditorDesk.ANNUAL_REPORT + "/" + slug;
    }
}

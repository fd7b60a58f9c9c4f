package org.localoffer.service.http.staff.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.inspection.Freshness;
import org.localoffer.service.gaps.inspection.Inspection;
import org.localoffer.service.gaps.inspection.InspectionArchive;
import org.localoffer.service.gaps.inspection.InspectionPeriod;
import org.localoffer.service.gaps.inspection.Inspections;
import org.localoffer.service.http.shared.CoverageViews;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.coverage.CoverageTemplates;
import org.localoffer.web.coverage.InspectionView;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** What officers hand over for an inspection or a peer review: figures of a period on a page, and as files (L40). */
@Path(EditorDesk.INSPECTION)
@RolesAllowed(Role.EDITOR)
public class InspectionPages {

    private static final String ARCHIVE = "/files.zip";

    private final Inspections inspections;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;
    private final Clock clock;

    InspectionPages(
            Inspections inspections, CurrentLocalArea localArea, StaffMember staff, StaffLayouts layouts, Clock clock) {
        this.inspections = inspections;
        this.localArea = localArea;
        this.staff = staff;
        this.layouts = layouts;
        this.clock = clock;
    }

    /** The period is in the address as it was typed; without its days, it is the last whole quarter. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response page(@Context UriInfo uri) {
        PeriodForm form = form(uri);
        Inspection inspection = form.period()
                .flatMap(period -> inspections.of(period, localArea.opened()))
                .orElse(null);
        return show(form, inspection);
    }

    /** The files of the same period; a wrong period brings the page back. */
    @GET
    @Path(ARCHIVE)
    @Produces({"application/zip", MediaType.TEXT_HTML})
    public Response files(@Context UriInfo uri) {
        PeriodForm form = form(uri);
        CurrentLocalArea.Opened opened = localArea.opened();
        return form.period()
                .flatMap(period -> inspections.export(period, opened, staff.actor(Role.EDITOR)))
                .map(inspection -> download(new InspectionArchive(inspection, opened.area())))
                .orElseGet(() -> show(form, null));
    }

    private static Response download(InspectionArchive archive) {
        StreamingOutput body = archive::writeTo;
        return Response.ok(body, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + archive.fileName() + "\"")
                .build();
    }

    private PeriodForm form(UriInfo uri) {
        FormValues values = FormValues.of(uri.getQueryParameters());
        return PeriodForm.of(
                values.text(PeriodForm.FROM),
                values.text(PeriodForm.TO),
                inspections.firstDay().orElse(null),
                today());
    }

    private Response show(PeriodForm form, @Nullable Inspection inspection) {
        InspectionView view = new InspectionView(
                InspectionPeriod.presets(today()).stream()
                        .filter(preset -> form.knows(preset.period()))
                        .map(preset ->
                                new Link(preset.label() + ": " + words(preset.period()), address("", preset.period())))
                        .toList(),
                form.form(),
                inspection == null ? null : figures(inspection));
        return Response.status(inspection == null ? Response.Status.BAD_REQUEST : Response.Status.OK)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(CoverageTemplates.inspection(layouts.signedIn(), view))
                .build();
    }

    private static InspectionView.Figures figures(Inspection inspection) {
        return new InspectionView.Figures(
                words(inspection.period()),
                new Link("Download all of it as one file (ZIP)", address(ARCHIVE, inspection.period())),
                CoverageViews.states(inspection.coverage().figures()),
                inspection.freshness().stream().map(InspectionPages::row).toList(),
                comments(inspection),
                gaps(inspection));
    }

    private static InspectionView.FreshnessRow row(Freshness row) {
        return new InspectionView.FreshnessRow(
                row.label(),
                Words.number(row.listings()),
                share(row.confirmed(), row),
                share(row.overdue(), row),
                share(row.never(), row));
    }

    private static String share(long part, Freshness row) {
        return Words.number(part) + " (" + row.percent(part) + "%)";
    }

    private static String comments(Inspection inspection) {
        return "In this period " + Words.count(inspection.countAnswers(), "answer was", "answers were")
                + " published. " + Words.count(inspection.countComments(), "comment stands", "comments stand")
                + " beside them.";
    }

    private static List<InspectionView.CountRow> gaps(Inspection inspection) {
        return Arrays.stream(GapState.values())
                .map(state -> new InspectionView.CountRow(
                        state.label(),
                        Words.number(inspection.gaps().stream()
                                .filter(gap -> gap.state() == state)
                                .count())))
                .toList();
    }

    private static String words(InspectionPeriod period) {
        return Words.date(period.from()) + " to " + Words.date(period.to());
    }

    private static String address(String page, InspectionPeriod period) {
        return EditorDesk.INSPECTION + page + "?" + PeriodForm.FROM + "=" + period.from() + "&" + PeriodForm.TO + "="
                + period.to();
    }

    private LocalDate today() {
        return Phrases.day(clock.instant());
    }
}

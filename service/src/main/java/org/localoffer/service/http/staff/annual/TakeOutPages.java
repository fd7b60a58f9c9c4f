package org.localoffer.service.http.staff.annual;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.annual.AnnualReport;
import org.localoffer.service.gaps.annual.AnnualReportContent.Contact;
import org.localoffer.service.gaps.annual.AnnualReports;
import org.localoffer.service.gaps.annual.Passage;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.shared.annual.AnnualReportViews;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.privacy.TakenDownBecause;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.annual.AnnualTemplates;
import org.localoffer.web.annual.TakeOutView;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** Where officers take something that the council wrote out of a published annual report. */
@Path(EditorDesk.ANNUAL_REPORT + "/{slug}/" + TakeOutPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class TakeOutPages {

    static final String PATH = "take-out";

    private static final String PASSAGE = "passage";
    private static final String REASON = "reason";

    /** Characters of a passage by which an officer knows it. */
    private static final int LONGEST = 200;

    private final AnnualReports reports;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    TakeOutPages(AnnualReports reports, StaffMember staff, StaffLayouts layouts) {
        this.reports = reports;
        this.staff = staff;
        this.layouts = layouts;
    }

    /** From the desk of annual reports. */
    static Link link(AnnualReport report) {
        return new Link("Take something out of annual report " + report.slug(), address(report.slug()));
    }

    private static String address(String slug) {
        return EditorDesk.ANNUAL_REPORT + "/" + slug + "/" + PATH;
    }

    @GET
    public Response ask(@PathParam("slug") String slug) {
        return show(find(slug), FormValues.empty(), new Errors(), Response.Status.OK);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOut(@PathParam("slug") String slug, MultivaluedMap<String, String> request) {
        AnnualReport report = find(slug);
        FormValues values = FormValues.of(request);
        Errors errors = new Errors();
        String passage = values.text(PASSAGE);
        if (passage.isEmpty()) {
            errors.add(PASSAGE, "Choose what you are taking out");
        }
        TakenDownBecause because =
                SlugEnum.of(TakenDownBecause.class, values.text(REASON)).orElse(null);
        if (because == null) {
            errors.add(REASON, "Choose why you are taking it out");
        }
        if (because == null || !errors.isEmpty()) {
            return show(report, values, errors, Response.Status.BAD_REQUEST);
        }
        reports.takeOut(new AnnualReports.Target(slug, values.version(), staff.actor(Role.EDITOR)), passage, because);
        return AnnualNotice.TAKEN_OUT.shownOn(EditorDesk.ANNUAL_REPORT);
    }

    private AnnualReport find(String slug) {
        return reports.findIssued(slug).orElseThrow(NotFoundException::new);
    }

    private Response show(AnnualReport report, FormValues values, Errors errors, Response.Status status) {
        List<Passage> passages = Passage.of(report.content());
        TakeOutView view = new TakeOutView(
                "Take something out of annual report " + report.slug(),
                AnnualReportViews.years(report.year()),
                passages.isEmpty() ? null : form(report, passages, values, errors),
                new Link("Go back to annual reports", EditorDesk.ANNUAL_REPORT));
        return Response.status(status)
                .entity(AnnualTemplates.takeOut(layouts.signedIn(), view))
                .build();
    }

    private static Form form(AnnualReport report, List<Passage> passages, FormValues values, Errors errors) {
        return Form.of(
                address(report.slug()),
                List.of(StaffForms.version(report.version())),
                List.of(
                        radios(PASSAGE, "What", Choices.of(passages, Passage::slug, TakeOutPages::label), values)
                                .withError(errors.of(PASSAGE)),
                        radios(REASON, "Why", Choices.of(TakenDownBecause.values()), values)
                                .withHint("We keep this on the record. Families do not see it.")
                                .withError(errors.of(REASON))),
                Button.warning("Take it out"));
    }

    private static Field radios(String name, String label, List<Choice> choices, FormValues values) {
        return Field.of(FieldKind.RADIOS, name, label, Choices.selecting(values.text(name)::equals, choices));
    }

    private static String label(Passage passage) {
        return switch (passage) {
            case Passage.Entry entry -> entry.subject().label() + ": " + label(entry.said());
            case Passage.Inspections(String text) -> "What testers found: " + Phrases.shortened(text, LONGEST);
            case Passage.NextActions(String text) -> "What we will do next year: " + Phrases.shortened(text, LONGEST);
        };
    }

    private static String label(Contact said) {
        return Phrases.shortened(
                said.who() + ", " + Words.date(said.day()) + ", " + said.method() + changed(said.changed()), LONGEST);
    }

    private static String changed(@Nullable String changed) {
        return changed == null ? "" : ". What changed: " + changed;
    }
}

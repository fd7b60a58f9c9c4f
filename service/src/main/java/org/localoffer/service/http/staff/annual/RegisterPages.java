package org.localoffer.service.http.staff.annual;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.annual.RegisterEntry;
import org.localoffer.service.gaps.annual.RegisterSubject;
import org.localoffer.service.gaps.annual.Registers;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.privacy.PublicationFindings;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.annual.AnnualTemplates;
import org.localoffer.web.annual.RegisterEntryView;
import org.localoffer.web.annual.RegistersView;
import org.localoffer.web.annual.RemoveEntryView;
import org.localoffer.web.commissioning.FactLine;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** The registers of whom the council consulted and involved. */
@Path(EditorDesk.REGISTERS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class RegisterPages {

    private static final int PER_PAGE = 25;
    private static final String NEW = EditorDesk.REGISTERS + "/new";

    /** Enough of a name to tell one link from the next. */
    private static final int LONGEST_LABEL = 40;

    private static final Link BACK = new Link("Go back to the registers", EditorDesk.REGISTERS);

    private final Registers registers;
    private final StaffMember staff;
    private final StaffLayouts layouts;
    private final Clock clock;

    RegisterPages(Registers registers, StaffMember staff, StaffLayouts layouts, Clock clock) {
        this.registers = registers;
        this.staff = staff;
        this.layouts = layouts;
        this.clock = clock;
    }

    /**
     * @param done the slug of a {@link RegisterNotice}; null where there is none
     * @param chosen the slug of a subject whose entries are listed; anything else lists all
     */
    @GET
    public TemplateInstance list(
            @QueryParam(Notice.PARAMETER) @Nullable String done,
            @QueryParam(RegisterForm.SUBJECT) @DefaultValue("") String chosen,
            @QueryParam("page") @DefaultValue("1") String asked) {
        RegisterSubject subject = SlugEnum.of(RegisterSubject.class, chosen).orElse(null);
        long all = registers.count(subject);
        PageOf page = PageOf.asked(asked, all, PER_PAGE);
        List<Registers.Standing> standings = registers.standings();
        String address = subject == null ? EditorDesk.REGISTERS + "?page=" : address(subject) + "&page=";
        RegistersView view = new RegistersView(
                Notice.sentence(RegisterNotice.class, done),
                List.of(
                        table(
                                standings,
                                RegisterSubject.Register.CONSULTATION,
                                "Whom the council consulted (regulation 54)",
                                "Group"),
                        table(
                                standings,
                                RegisterSubject.Register.INVOLVEMENT,
                                "How families were involved (regulation 55)",
                                "Topic")),
                (all == 0 ? "No entry yet" : Words.count(all, "entry", "entries") + ", the newest first")
                        + (subject == null ? "." : ": " + subject.label() + "."),
                subject == null ? null : new Link("Show all entries", EditorDesk.REGISTERS),
                registers.newest(subject, page.offset(), PER_PAGE).stream()
                        .map(RegisterPages::row)
                        .toList(),
                page.paging(number -> address + number));
        return AnnualTemplates.registers(layouts.signedIn(), view);
    }

    private static RegistersView.Table table(
            List<Registers.Standing> standings, RegisterSubject.Register register, String caption, String rowHead) {
        return new RegistersView.Table(
                caption,
                rowHead,
                standings.stream()
                        .filter(standing -> standing.subject().register() == register)
                        .map(RegisterPages::subject)
                        .toList());
    }

    private static RegistersView.Subject subject(Registers.Standing standing) {
        RegisterSubject subject = standing.subject();
        LocalDate last = standing.last();
        return new RegistersView.Subject(
                new Link(subject.label(), standing.entries() == 0 ? null : address(subject) + "#entries"),
                subject.regulation(),
                last == null ? "Never" : Words.date(last),
                Words.number(standing.entries()));
    }

    private static String address(RegisterSubject subject) {
        return EditorDesk.REGISTERS + "?" + RegisterForm.SUBJECT + "=" + subject.slug();
    }

    private static RegistersView.Row row(RegisterEntry entry) {
        RegisterEntry.Said said = entry.said();
        String label = Phrases.shortened(said.who(), LONGEST_LABEL) + ", " + Words.date(said.day());
        return new RegistersView.Row(
                said.who(),
                RegisterForm.named(said.subject()),
                Words.date(said.day()),
                said.method(),
                said.changed(),
                new Link("Change: " + label, edit(entry.id())),
                new Link("Remove: " + label, remove(entry.id())));
    }

    @GET
    @Path("/new")
    public Response form() {
        FormValues values = RegisterForm.first(today());
        return adding(values, new RegisterForm(values, today()), PublicationFindings.NOTHING, Response.Status.OK);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        RegisterForm form = new RegisterForm(values, today());
        RegisterEntry.Said said = form.read();
        if (said == null) {
            return adding(values, form, PublicationFindings.NOTHING, Response.Status.BAD_REQUEST);
        }
        try {
            registers.add(values.submission(), said, ClearanceFields.read(values), staff.actor(Role.EDITOR));
        } catch (IdentifyingTextException e) {
            return adding(values, form, e.findings(), Response.Status.BAD_REQUEST);
        }
        return RegisterNotice.ADDED.shownOn(EditorDesk.REGISTERS);
    }

    private Response adding(FormValues values, RegisterForm form, PublicationFindings found, Response.Status status) {
        HiddenField submission =
                new HiddenField(FormValues.SUBMISSION, values.submission().toString());
        return show("Add an entry to the registers", form.form(NEW, submission, found), status);
    }

    @GET
    @Path("/{id}/edit")
    public Response change(@PathParam("id") UUID id) {
        RegisterEntry entry = find(id);
        RegisterForm form = new RegisterForm(RegisterForm.of(entry.said()), today());
        return changing(id, entry.version(), form, PublicationFindings.NOTHING, Response.Status.OK);
    }

    @POST
    @Path("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        find(id);
        FormValues values = FormValues.of(request);
        RegisterForm form = new RegisterForm(values, today());
        RegisterEntry.Said said = form.read();
        if (said == null) {
            return changing(id, values.version(), form, PublicationFindings.NOTHING, Response.Status.BAD_REQUEST);
        }
        try {
            registers.correct(id, values.version(), said, ClearanceFields.read(values), staff.actor(Role.EDITOR));
        } catch (IdentifyingTextException e) {
            return changing(id, values.version(), form, e.findings(), Response.Status.BAD_REQUEST);
        }
        return RegisterNotice.CORRECTED.shownOn(EditorDesk.REGISTERS);
    }

    private Response changing(
            UUID id, int version, RegisterForm form, PublicationFindings found, Response.Status status) {
        return show(
                "Change an entry of the registers", form.form(edit(id), StaffForms.version(version), found), status);
    }

    private Response show(String title, Form form, Response.Status status) {
        return Response.status(status)
                .entity(AnnualTemplates.entry(layouts.signedIn(), new RegisterEntryView(title, form, BACK)))
                .build();
    }

    @GET
    @Path("/{id}/remove")
    public TemplateInstance askToRemove(@PathParam("id") UUID id) {
        RegisterEntry entry = find(id);
        RegisterEntry.Said said = entry.said();
        List<FactLine> facts = List.of(
                new FactLine("Group or topic", said.subject().label()),
                new FactLine("Who", said.who()),
                new FactLine("When", Words.date(said.day())),
                new FactLine("How", said.method()));
        return AnnualTemplates.removeEntry(
                layouts.signedIn(),
                new RemoveEntryView(
                        facts, StaffForms.button(remove(id), entry.version(), Button.warning("Remove it")), BACK));
    }

    @POST
    @Path("/{id}/remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("id") UUID id, MultivaluedMap<String, String> request) {
        find(id);
        registers.remove(id, FormValues.of(request).version(), staff.actor(Role.EDITOR));
        return RegisterNotice.REMOVED.shownOn(EditorDesk.REGISTERS);
    }

    private RegisterEntry find(UUID id) {
        return registers.find(id).orElseThrow(NotFoundException::new);
    }

    private static String edit(UUID id) {
        return EditorDesk.REGISTERS + "/" + id + "/edit";
    }

    private static String remove(UUID id) {
        return EditorDesk.REGISTERS + "/" + id + "/remove";
    }

    private LocalDate today() {
        return Phrases.day(clock.instant());
    }
}

package org.localoffer.service.http.staff.signals;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.localoffer.service.gaps.RecordedSignals;
import org.localoffer.service.gaps.SignalReport;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.privacy.PublicationFindings;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.signals.SignalFormView;
import org.localoffer.web.signals.SignalTemplates;
import org.localoffer.web.signals.SignalsView;

/** Where officers record evidence from mystery shops, from what families talk about and from documents. */
@Path(EditorDesk.SIGNALS)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class SignalPages {

    private static final int PER_PAGE = 25;

    private final RecordedSignals signals;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;
    private final Clock clock;

    SignalPages(
            RecordedSignals signals, CurrentLocalArea localArea, StaffMember staff, StaffLayouts layouts, Clock clock) {
        this.signals = signals;
        this.localArea = localArea;
        this.staff = staff;
        this.layouts = layouts;
        this.clock = clock;
    }

    /** @param done the slug of a {@link SignalNotice}; null where there is none */
    @GET
    public TemplateInstance recorded(
            @QueryParam(Notice.PARAMETER) @Nullable String done, @QueryParam("page") @DefaultValue("1") String asked) {
        long all = signals.count();
        PageOf page = PageOf.asked(asked, all, PER_PAGE);
        SignalsView view = new SignalsView(
                Notice.sentence(SignalNotice.class, done),
                all == 0 ? "Nothing yet." : Words.count(all, "entry", "entries") + ", the newest first.",
                Arrays.stream(RecordedKind.values()).map(SignalPages::link).toList(),
                signals.newest(page.offset(), PER_PAGE).stream()
                        .map(signal -> SignalRows.row(signal, localArea.get()))
                        .toList(),
                page.paging(number -> EditorDesk.SIGNALS + "?page=" + number));
        return SignalTemplates.signals(layouts.signedIn(), view);
    }

    /** @param kind slug of a {@link RecordedKind}; anything else means a mystery shop */
    @GET
    @Path("/new")
    public Response form(@QueryParam(SignalForm.KIND) @DefaultValue("") String kind) {
        return show(form(kind, SignalForm.first(clock.instant())), PublicationFindings.NOTHING, Response.Status.OK);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        SignalForm form = form(values.text(SignalForm.KIND), values);
        SignalReport report = form.read();
        if (report == null) {
            return show(form, PublicationFindings.NOTHING, Response.Status.BAD_REQUEST);
        }
        try {
            signals.record(form.id(), report, ClearanceFields.read(values), staff.actor(Role.EDITOR));
        } catch (IdentifyingTextException e) {
            return show(form, e.findings(), Response.Status.BAD_REQUEST);
        }
        return SignalNotice.RECORDED.shownOn(EditorDesk.SIGNALS);
    }

    @POST
    @Path("/{id}/remove")
    public Response remove(@PathParam("id") UUID id) {
        signals.remove(id, staff.actor(Role.EDITOR));
        return SignalNotice.REMOVED.shownOn(EditorDesk.SIGNALS);
    }

    private SignalForm form(String kind, FormValues values) {
        return new SignalForm(
                SlugEnum.of(RecordedKind.class, kind).orElse(RecordedKind.MYSTERY_SHOP),
                localArea.get(),
                values,
                clock.instant());
    }

    private Response show(SignalForm form, PublicationFindings found, Response.Status status) {
        RecordedKind kind = form.kind();
        List<Link> others = Arrays.stream(RecordedKind.values())
                .filter(other -> other != kind)
                .map(SignalPages::link)
                .toList();
        SignalFormView view = new SignalFormView(kind.title(), kind.lead(), others, form.form(found));
        return Response.status(status)
                .entity(SignalTemplates.form(layouts.signedIn(), view))
                .build();
    }

    private static Link link(RecordedKind kind) {
        return new Link(kind.title(), EditorDesk.RECORD_SIGNAL + "?" + SignalForm.KIND + "=" + kind.slug());
    }
}

package org.localoffer.service.http.staff.signals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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

import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.Triage;
import org.localoffer.service.feedback.UnmappedMessages;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.gaps.Signals;
import org.localoffer.service.gaps.UnmappedSearches;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.signals.MapMessageView;
import org.localoffer.web.signals.SignalTemplates;
import org.localoffer.web.signals.UnmappedView;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;

/**
 * The work list of evidence that names neither a kind of help nor a need: how much it is, and the messages among it,
 * which an officer can map. A class of its own, because Jakarta REST matches the address with the longest literal path
 * first, before {@link SignalPages}.
 */
@Path(EditorDesk.UNMAPPED)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class UnmappedPages {

    private static final int PER_PAGE = 25;
    private static final int LONGEST_TITLE = 80;

    private final UnmappedMessages messages;
    private final UnmappedSearches searches;
    private final Signals signals;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;
    private final Clock clock;

    UnmappedPages(
            UnmappedMessages messages,
            UnmappedSearches searches,
            Signals signals,
            CurrentLocalArea localArea,
            StaffMember staff,
            StaffLayouts layouts,
            Clock clock) {
        this.messages = messages;
        this.searches = searches;
        this.signals = signals;
        this.localArea = localArea;
        this.staff = staff;
        this.layouts = layouts;
        this.clock = clock;
    }

    /** @param done the slug of a {@link SignalNotice}; null where there is none */
    @GET
    public TemplateInstance list(
            @QueryParam(Notice.PARAMETER) @Nullable String done, @QueryParam("page") @DefaultValue("1") String asked) {
        LocalDate since = signals.since();
        Instant from = since.atStartOfDay(England.ZONE).toInstant();
        long all = messages.count(from);
        PageOf page = PageOf.asked(asked, all, PER_PAGE);
        UnmappedView view = new UnmappedView(
                Notice.sentence(SignalNotice.class, done),
                Words.date(since),
                rows(since, from, all),
                queue(messages.oldest(from, page.offset(), PER_PAGE), all),
                page.paging(number -> EditorDesk.UNMAPPED + "?page=" + number));
        return SignalTemplates.unmapped(layouts.signedIn(), view);
    }

    private List<UnmappedView.Row> rows(LocalDate since, Instant from, long all) {
        List<UnmappedView.Row> rows = new ArrayList<>();
        messages.oldest(from, 0, 1).stream()
                .map(oldest -> row(SignalKind.COMMENT, all, Phrases.day(oldest.receivedAt())))
                .forEach(rows::add);
        searches.byKind(since).stream()
                .map(counted -> row(counted.kind(), counted.times(), counted.oldest()))
                .forEach(rows::add);
        return rows;
    }

    private static UnmappedView.Row row(SignalKind kind, long number, LocalDate oldest) {
        return new UnmappedView.Row(kind.label(), Words.number(number), Words.date(oldest));
    }

    private Queue queue(List<Feedback> shown, long all) {
        return new Queue(
                "messages",
                "Messages that you can map",
                Words.count(all, "message", "messages") + ", the oldest first",
                "No messages are waiting.",
                shown.stream().map(this::entry).toList(),
                null);
    }

    private QueueEntry entry(Feedback feedback) {
        return new QueueEntry(
                Phrases.shortened(feedback.shownText(), LONGEST_TITLE),
                address(feedback),
                Phrases.waited(feedback.receivedAt(), clock.instant()),
                List.of(feedback.reference()),
                null);
    }

    @GET
    @Path("/{reference}")
    public Response message(@PathParam("reference") String reference) {
        Feedback feedback = find(reference);
        FormValues values = GapKeyFields.set(FormValues.empty(), feedback.gapKey());
        return show(feedback, new GapKeyFields(localArea.get(), values, new Errors()), Response.Status.OK);
    }

    @POST
    @Path("/{reference}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response map(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = find(reference);
        Errors errors = new Errors();
        GapKeyFields fields = new GapKeyFields(localArea.get(), values, errors);
        GapKey gapKey = fields.read();
        if (!errors.isEmpty()) {
            return show(feedback, fields, Response.Status.BAD_REQUEST);
        }
        messages.map(new Triage.Target(feedback.reference(), values.version(), staff.actor(Role.EDITOR)), gapKey);
        return SignalNotice.MAPPED.shownOn(EditorDesk.UNMAPPED);
    }

    private Feedback find(String reference) {
        return messages.find(reference).orElseThrow(NotFoundException::new);
    }

    private Response show(Feedback feedback, GapKeyFields fields, Response.Status status) {
        MapMessageView view = new MapMessageView(
                feedback.reference(),
                Words.date(Phrases.day(feedback.receivedAt())),
                feedback.shownText(),
                new Link(feedback.reference(), EditorDesk.MESSAGES + "/" + feedback.reference()),
                Form.of(
                        address(feedback),
                        List.of(StaffForms.version(feedback.version())),
                        fields.fields(),
                        Button.main("Save")));
        return Response.status(status)
                .entity(SignalTemplates.map(layouts.signedIn(), view))
                .build();
    }

    private static String address(Feedback feedback) {
        return EditorDesk.UNMAPPED + "/" + feedback.reference();
    }
}

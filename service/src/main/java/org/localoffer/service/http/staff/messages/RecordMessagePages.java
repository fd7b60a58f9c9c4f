package org.localoffer.service.http.staff.messages;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

import io.quarkus.logging.Log;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackIntake;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.PublishedItems;
import org.localoffer.service.feedback.ReplyContacts;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.DatabaseOutage;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.layout.Link;
import org.localoffer.web.triage.RecordMessageView;
import org.localoffer.web.triage.RecordedView;
import org.localoffer.web.triage.TriageTemplates;

/**
 * Where an officer records a message that came by phone, on paper, at an event or in a forum. A class of its own,
 * because Jakarta REST matches the address with the longest literal path first, before {@link MessagePages}.
 */
@Path(EditorDesk.RECORD)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class RecordMessagePages {

    private static final String RECORDED = "recorded";

    private final FeedbackIntake intake;
    private final FeedbackReader feedbackReader;
    private final ReplyContacts replies;
    private final PublishedItems published;
    private final AuditTrail audit;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;
    private final Clock clock;

    RecordMessagePages(
            FeedbackIntake intake,
            FeedbackReader feedbackReader,
            ReplyContacts replies,
            PublishedItems published,
            AuditTrail audit,
            CurrentLocalArea localArea,
            StaffMember staff,
            StaffLayouts layouts,
            Clock clock) {
        this.intake = intake;
        this.feedbackReader = feedbackReader;
        this.replies = replies;
        this.published = published;
        this.audit = audit;
        this.localArea = localArea;
        this.staff = staff;
        this.layouts = layouts;
        this.clock = clock;
    }

    /**
     * The empty form.
     *
     * @param recorded reference of the message that was recorded before; null where there is none
     * @param channel slug to begin with; null for the phone
     * @param toldOn day to begin with; null for today
     */
    @GET
    public Response form(
            @QueryParam(RECORDED) @Nullable String recorded,
            @QueryParam(RecordMessageForm.CHANNEL) @Nullable String channel,
            @QueryParam(RecordMessageForm.TOLD_ON) @Nullable String toldOn) {
        FormValues values = RecordMessageForm.first(channel, toldOn, clock.instant());
        return show(
                new RecordMessageForm(localArea.get(), values, clock.instant()),
                recorded == null ? null : recorded(recorded),
                null,
                Response.Status.OK);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        RecordMessageForm form = new RecordMessageForm(localArea.get(), values, clock.instant());
        try {
            RecordMessageForm.Typed typed = form.read(this::listings);
            return typed == null ? show(form, null, null, Response.Status.BAD_REQUEST) : save(typed, values);
        } catch (RuntimeException e) {
            if (!DatabaseOutage.isIn(e)) {
                throw e;
            }
            Log.warnf("A message could not be recorded: %s", e.getMessage());
            return show(
                    new RecordMessageForm(localArea.get(), values, clock.instant()),
                    null,
                    "We could not keep this just now. What you typed is still here: save it again in a minute",
                    Response.Status.SERVICE_UNAVAILABLE);
        }
    }

    private Response save(RecordMessageForm.Typed typed, FormValues values) {
        Feedback feedback = intake.record(
                typed.message(),
                new FeedbackIntake.Recording(staff.actor(Role.EDITOR), typed.toldOn(), typed.replyTo()));
        return SeeOther.at(
                values.text("act").equals("another")
                        ? EditorDesk.RECORD + "?" + RECORDED + "=" + feedback.reference() + "&"
                                + RecordMessageForm.CHANNEL + "="
                                + typed.message().channel().slug() + "&" + RecordMessageForm.TOLD_ON + "="
                                + typed.toldOn()
                        : EditorDesk.RECORD + "/" + feedback.reference());
    }

    private List<Listing> listings(String typed) {
        return published.listings(typed).stream()
                .filter(listing -> !listing.isTakenDown())
                .toList();
    }

    /** The page after a message was recorded, with the reference to tell whoever told it. */
    @GET
    @Path("/{reference}")
    public Response saved(@PathParam("reference") String reference) {
        RecordedView view = recorded(reference);
        if (view == null) {
            throw new NotFoundException();
        }
        return Response.ok(TriageTemplates.recorded(layouts.signedIn(), view)).build();
    }

    /** Null unless this officer recorded the message: anybody else must not learn that it went to safeguarding. */
    private @Nullable RecordedView recorded(String reference) {
        return feedbackReader
                .find(reference)
                .filter(feedback -> audit.hasActed(
                        staff.actor(Role.EDITOR),
                        FeedbackReader.SUBJECT,
                        feedback.reference(),
                        Set.of(FeedbackIntake.RECORDED)))
                .map(this::view)
                .orElse(null);
    }

    private RecordedView view(Feedback feedback) {
        boolean forSafeguarding = MessageDecisions.isForSafeguarding(feedback);
        String reply = replies.confirmOnce(feedback)
                .map(to -> "When it is answered, "
                        + (to.email() == null ? "an officer rings " + to.phone() : "this site writes to " + to.email())
                        + ". Is that right? It is not shown a second time.")
                .orElse(null);
        return new RecordedView(
                feedback.reference(),
                forSafeguarding
                        ? "It may be about harm to somebody, so the safeguarding role has it and you can no longer"
                                + " read it. If somebody is in danger now, ring 999."
                        : null,
                reply,
                Stream.of(
                                forSafeguarding
                                        ? null
                                        : new Link("Read it and decide", MessageDecisions.page(feedback)),
                                new Link("Record another message", EditorDesk.RECORD),
                                new Link("Go to your desk", EditorDesk.ADDRESS))
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private Response show(
            RecordMessageForm form, @Nullable RecordedView before, @Nullable String problem, Response.Status status) {
        return Response.status(status)
                .entity(TriageTemplates.record(layouts.signedIn(), new RecordMessageView(form.form(problem), before)))
                .build();
    }
}

package org.localoffer.service.http.staff.messages;

import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.RefusalReason;
import org.localoffer.service.feedback.Signposting;
import org.localoffer.service.feedback.Triage;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.DeskNotice;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.http.staff.TakeDownPage;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.triage.MessageView;
import org.localoffer.web.triage.TriageTemplates;

/** Where an officer reads a message and decides on it. Messages in quarantine answer with 404. */
@Path(EditorDesk.MESSAGES + "/{reference}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class MessagePages {

    private final FeedbackReader feedbackReader;
    private final MessageDecisions decisions;
    private final TakeDownPage takeDownPage;
    private final Triage triage;
    private final MessageViews views;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    MessagePages(
            FeedbackReader feedbackReader,
            MessageDecisions decisions,
            TakeDownPage takeDownPage,
            Triage triage,
            MessageViews views,
            CurrentLocalArea localArea,
            StaffMember staff,
            StaffLayouts layouts) {
        this.feedbackReader = feedbackReader;
        this.decisions = decisions;
        this.takeDownPage = takeDownPage;
        this.triage = triage;
        this.views = views;
        this.localArea = localArea;
        this.staff = staff;
        this.layouts = layouts;
    }

    @GET
    public Response message(@PathParam("reference") String reference) {
        Feedback feedback = find(reference);
        feedbackReader.noteRead(feedback, staff.actor(Role.EDITOR));
        return show(feedback, null, new Errors(), Response.Status.OK);
    }

    /** Approves the public copy and routes the message, or saves the copy for later. */
    @POST
    @Path("/copy")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = find(reference);
        LocalArea area = localArea.get();
        if (values.text("act").equals("keep")) {
            PublicCopyForm form = new PublicCopyForm(feedback, area, values);
            if (form.isTooLong()) {
                return show(feedback, values, form.errors(), Response.Status.BAD_REQUEST);
            }
            triage.keepCopy(target(feedback, values), form.copy());
            return onDesk(DeskNotice.COPY_KEPT);
        }
        boolean sameCopy = values.text(PublicCopyForm.TEXT).equals(feedback.publicText());
        if (sameCopy && isDoneByMe(feedback, Set.of(FeedbackState.ROUTED))) {
            return onDesk(DeskNotice.SENT_ON);
        }
        PublicCopyForm form = new PublicCopyForm(feedback, area, values);
        if (!form.isComplete(MessageViews.bodies(area))) {
            return show(feedback, values, form.errors(), Response.Status.BAD_REQUEST);
        }
        try {
            triage.approve(target(feedback, values), form.copy(), ClearanceFields.read(values));
        } catch (IdentifyingTextException e) {
            return notCleared(feedback, values, form, e);
        }
        return onDesk(DeskNotice.SENT_ON);
    }

    private Response notCleared(Feedback feedback, FormValues values, PublicCopyForm form, IdentifyingTextException e) {
        new ClearanceFields(e.findings(), values).note(form.errors());
        return show(views.view(feedback, values, form.errors(), e.findings()), Response.Status.BAD_REQUEST);
    }

    @GET
    @Path("/" + TakeDownPage.PATH)
    public Response askToTakeDown(@PathParam("reference") String reference) {
        return takeDownPage.ask(views.takeDown(find(reference)));
    }

    @POST
    @Path("/" + TakeDownPage.PATH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeDown(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        Feedback feedback = find(reference);
        return takeDownPage.takeDown(
                views.takeDown(feedback),
                request,
                (version, because) -> triage.takeDown(
                        new Triage.Target(feedback.reference(), version, staff.actor(Role.EDITOR)), because));
    }

    /** Publishes a corrected copy in place of the one that was taken down. */
    @POST
    @Path("/" + StaffForms.PUBLISH_AGAIN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publishAgain(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = find(reference);
        LocalArea area = localArea.get();
        PublicCopyForm form = new PublicCopyForm(feedback, area, values);
        if (!form.isComplete(MessageViews.bodies(area))) {
            return show(feedback, values, form.errors(), Response.Status.BAD_REQUEST);
        }
        String corrected = values.text(PublicCopyForm.TEXT);
        if (!corrected.equals(feedback.publicText())) {
            try {
                triage.publishAgain(target(feedback, values), corrected, ClearanceFields.read(values));
            } catch (IdentifyingTextException e) {
                return notCleared(feedback, values, form, e);
            }
        }
        return onDesk(DeskNotice.PUBLISHED_AGAIN);
    }

    @POST
    @Path("/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = find(reference);
        RefusalReason reason =
                SlugEnum.of(RefusalReason.class, values.text("reason")).orElse(null);
        if (reason == null) {
            Errors errors = new Errors();
            errors.add("reason", "Choose why it is not published");
            return show(feedback, null, errors, Response.Status.BAD_REQUEST);
        }
        boolean sameReason = reason == feedback.reason();
        if (!sameReason || !isDoneByMe(feedback, Set.of(FeedbackState.REJECTED, FeedbackState.REJECTION_PROPOSED))) {
            triage.refuse(target(feedback, values), reason);
        }
        return onDesk(reason == RefusalReason.VEXATIOUS ? DeskNotice.REFUSAL_PROPOSED : DeskNotice.REFUSED);
    }

    /** A second officer agrees to refuse the message as vexatious, or does not agree. */
    @POST
    @Path("/second")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response second(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = find(reference);
        if (values.text("act").equals("agree")) {
            triage.agreeToRefuse(target(feedback, values));
            return onDesk(DeskNotice.REFUSED);
        }
        triage.disagreeToRefuse(target(feedback, values));
        return onDesk(DeskNotice.REFUSAL_NOT_AGREED);
    }

    @POST
    @Path("/redirect")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response redirect(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = find(reference);
        Signposting place = SlugEnum.of(Signposting.class, values.text("place")).orElse(null);
        if (place == null) {
            Errors errors = new Errors();
            errors.add("place", "Choose where the family can be helped");
            return show(feedback, null, errors, Response.Status.BAD_REQUEST);
        }
        triage.redirect(target(feedback, values), place);
        return onDesk(DeskNotice.REDIRECTED);
    }

    @POST
    @Path("/quarantine")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response quarantine(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        return decisions.decide(reference, Role.EDITOR, request, triage::quarantine, DeskNotice.QUARANTINED);
    }

    @POST
    @Path("/route")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response route(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = find(reference);
        String body = values.text("body");
        if (!MessageViews.bodies(localArea.get()).contains(body)
                || !feedback.kind().isAnswered()) {
            Errors errors = new Errors();
            errors.add("body", "Choose who answers");
            return show(feedback, null, errors, Response.Status.BAD_REQUEST);
        }
        triage.correctRoute(target(feedback, values), body);
        return onDesk(DeskNotice.REROUTED);
    }

    @POST
    @Path("/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        return decisions.decide(reference, Role.EDITOR, request, triage::close, DeskNotice.CLOSED);
    }

    /** Whether this officer made the same decision before, as when a form is sent twice. */
    private boolean isDoneByMe(Feedback feedback, Set<FeedbackState> states) {
        return states.contains(feedback.state()) && staff.actor(Role.EDITOR).equals(feedback.decidedBy());
    }

    private Triage.Target target(Feedback feedback, FormValues values) {
        return decisions.target(feedback, values, Role.EDITOR);
    }

    private Feedback find(String reference) {
        return decisions.find(reference, Role.EDITOR);
    }

    private Response show(Feedback feedback, @Nullable FormValues typed, Errors errors, Response.Status status) {
        return show(views.view(feedback, typed, errors, null), status);
    }

    private Response show(MessageView view, Response.Status status) {
        return Response.status(status)
                .entity(TriageTemplates.message(layouts.signedIn(), view))
                .build();
    }

    private static Response onDesk(DeskNotice notice) {
        return notice.shownOn(EditorDesk.ADDRESS);
    }
}

package org.localoffer.service.http.staff.messages;

import java.net.URI;
import java.util.Set;

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

import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.RefusalReason;
import org.localoffer.service.feedback.Signposting;
import org.localoffer.service.feedback.Triage;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.http.staff.TakeDownForm;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.privacy.TakenDownBecause;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.triage.MessageView;
import org.localoffer.web.triage.TriageTemplates;

/** Where an officer reads one message and decides on it. A message in quarantine is not there for an officer. */
@Path("/editor/messages/{reference}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EDITOR)
public class MessagePages {

    private final FeedbackReader feedbackReader;
    private final Triage triage;
    private final MessageViews views;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    MessagePages(
            FeedbackReader feedbackReader,
            Triage triage,
            MessageViews views,
            CurrentLocalArea localArea,
            StaffMember staff,
            StaffLayouts layouts) {
        this.feedbackReader = feedbackReader;
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

    /** Approves the public copy and sends it on, or keeps the copy for later. */
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
            triage.keepCopy(target(reference, values), form.copy());
            return done("copy-kept");
        }
        boolean sameCopy = values.text(PublicCopyForm.TEXT).equals(feedback.publicText());
        if (sameCopy && isDoneByMe(feedback, Set.of(FeedbackState.ROUTED))) {
            return done("sent-on");
        }
        PublicCopyForm form = new PublicCopyForm(feedback, area, values);
        if (!form.isComplete(MessageViews.bodies(area))) {
            return show(feedback, values, form.errors(), Response.Status.BAD_REQUEST);
        }
        try {
            triage.approve(target(reference, values), form.copy(), ClearanceFields.read(values));
        } catch (IdentifyingTextException e) {
            return look(feedback, values, form, e);
        }
        return done("sent-on");
    }

    private Response look(Feedback feedback, FormValues values, PublicCopyForm form, IdentifyingTextException e) {
        new ClearanceFields(e.findings(), values).note(form.errors());
        return show(views.view(feedback, values, form.errors(), e.findings()), Response.Status.BAD_REQUEST);
    }

    /** Asks before the approved copy is taken down. */
    @GET
    @Path("/take-down")
    public Response askToTakeDown(@PathParam("reference") String reference) {
        return askToTakeDown(find(reference), new Errors(), Response.Status.OK);
    }

    @POST
    @Path("/take-down")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeDown(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = find(reference);
        TakenDownBecause because =
                TakenDownBecause.of(values.text(TakeDownForm.REASON)).orElse(null);
        if (because == null) {
            return askToTakeDown(feedback, TakeDownForm.withoutReason(), Response.Status.BAD_REQUEST);
        }
        if (!feedback.isTakenDown()) {
            triage.takeDown(target(reference, values), because);
        }
        return to("/editor/messages/" + feedback.reference());
    }

    private Response askToTakeDown(Feedback feedback, Errors errors, Response.Status status) {
        if (!feedback.hasApprovedText()) {
            throw new NotFoundException();
        }
        return Response.status(status)
                .entity(TriageTemplates.takeDown(layouts.signedIn(), views.takeDown(feedback, errors)))
                .build();
    }

    /** Puts a corrected copy in the place of the one that was taken down. */
    @POST
    @Path("/publish-again")
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
                triage.publishAgain(target(reference, values), corrected, ClearanceFields.read(values));
            } catch (IdentifyingTextException e) {
                return look(feedback, values, form, e);
            }
        }
        return done("published-again");
    }

    @POST
    @Path("/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = find(reference);
        RefusalReason reason = RefusalReason.of(values.text("reason")).orElse(null);
        if (reason == null) {
            Errors errors = new Errors();
            errors.add("reason", "Choose why it is not published");
            return show(feedback, null, errors, Response.Status.BAD_REQUEST);
        }
        boolean sameReason = reason == feedback.reason();
        if (!sameReason || !isDoneByMe(feedback, Set.of(FeedbackState.REJECTED, FeedbackState.REJECTION_PROPOSED))) {
            triage.refuse(target(reference, values), reason);
        }
        return done(reason == RefusalReason.VEXATIOUS ? "refusal-proposed" : "refused");
    }

    /** A second officer agrees, or does not. */
    @POST
    @Path("/second")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response second(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        find(reference);
        if (values.text("act").equals("agree")) {
            triage.agreeToRefuse(target(reference, values));
            return done("refused");
        }
        triage.disagreeToRefuse(target(reference, values));
        return done("refusal-not-agreed");
    }

    @POST
    @Path("/redirect")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response redirect(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = find(reference);
        Signposting place = Signposting.of(values.text("place")).orElse(null);
        if (place == null) {
            Errors errors = new Errors();
            errors.add("place", "Choose where the family can be helped");
            return show(feedback, null, errors, Response.Status.BAD_REQUEST);
        }
        triage.redirect(target(reference, values), place);
        return done("redirected");
    }

    @POST
    @Path("/quarantine")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response quarantine(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        find(reference);
        triage.quarantine(target(reference, FormValues.of(request)));
        return done("quarantined");
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
        triage.correctRoute(target(reference, values), body);
        return done("rerouted");
    }

    @POST
    @Path("/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("reference") String reference, MultivaluedMap<String, String> request) {
        find(reference);
        triage.close(target(reference, FormValues.of(request)));
        return done("closed");
    }

    /** The same form sent twice is done once. */
    private boolean isDoneByMe(Feedback feedback, Set<FeedbackState> states) {
        return states.contains(feedback.state()) && staff.actor(Role.EDITOR).equals(feedback.decidedBy());
    }

    private Triage.Target target(String reference, FormValues values) {
        return new Triage.Target(find(reference).reference(), values.version(), staff.actor(Role.EDITOR));
    }

    private Feedback find(String reference) {
        return feedbackReader
                .find(reference)
                .filter(feedback ->
                        feedback.state() != FeedbackState.QUARANTINED && feedback.kind() != FeedbackKind.POSSIBLE_HARM)
                .orElseThrow(NotFoundException::new);
    }

    private Response show(Feedback feedback, @Nullable FormValues typed, Errors errors, Response.Status status) {
        return show(views.view(feedback, typed, errors, null), status);
    }

    private Response show(MessageView view, Response.Status status) {
        return Response.status(status)
                .entity(TriageTemplates.message(layouts.signedIn(), view))
                .build();
    }

    private static Response done(String what) {
        return to("/editor?done=" + what);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}

package org.localoffer.service.http.staff.messages;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.localoffer.service.feedback.ErasedBecause;
import org.localoffer.service.feedback.Erasure;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.SeeOther;
import org.localoffer.service.http.staff.DeskNotice;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.signin.Role;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;
import org.localoffer.web.triage.Decision;
import org.localoffer.web.triage.EraseView;
import org.localoffer.web.triage.TriageTemplates;

/** Says what is erased and what is kept, asks for a reason, and erases a message. */
@ApplicationScoped
class ErasePage {

    private static final String BECAUSE = "because";

    private final MessageDecisions decisions;
    private final Erasure erasure;
    private final StaffLayouts layouts;

    ErasePage(MessageDecisions decisions, Erasure erasure, StaffLayouts layouts) {
        this.decisions = decisions;
        this.erasure = erasure;
        this.layouts = layouts;
    }

    /** Adds the decision to erase the message at the end, unless it is erased already. */
    static List<Decision> withErasure(Feedback feedback, List<Decision> others) {
        if (feedback.state() == FeedbackState.ERASED) {
            return others;
        }
        Decision erase = new Decision(
                "Somebody has asked us to erase it",
                "You will see what is erased and what is kept before you decide.",
                Form.of(
                        MessageDecisions.page(feedback) + "/erase",
                        List.of(),
                        List.of(),
                        Button.secondary("Go on to erase it")));
        return Stream.concat(others.stream(), Stream.of(erase)).toList();
    }

    Response ask(String reference, String role) {
        return show(decisions.find(reference, role), new Errors(), Response.Status.OK);
    }

    /** A form without a version comes from the message's page and leads to this page; this page's own form has one. */
    Response erase(String reference, String role, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = decisions.find(reference, role);
        if (!request.containsKey(FormValues.VERSION)) {
            return SeeOther.at(MessageDecisions.page(feedback) + "/erase");
        }
        ErasedBecause because = SlugEnum.of(ErasedBecause.class, values.text(BECAUSE))
                .filter(ErasedBecause.reasons()::contains)
                .orElse(null);
        if (because == null) {
            Errors errors = new Errors();
            errors.add(BECAUSE, "Choose why you are erasing it");
            return show(feedback, errors, Response.Status.BAD_REQUEST);
        }
        if (feedback.state() != FeedbackState.ERASED) {
            erasure.erase(decisions.target(feedback, values, role), because);
        }
        Notice erased = role.equals(Role.SAFEGUARDING) ? SafeguardingNotice.ERASED : DeskNotice.ERASED;
        return erased.shownOn(MessageDecisions.desk(role));
    }

    private Response show(Feedback feedback, Errors errors, Response.Status status) {
        EraseView view = new EraseView(
                feedback.reference(),
                List.of(
                        "the words as they came, and what was searched for",
                        "the copy that everybody may read, here and on the page of answers",
                        "what it was about, who sent it and where it went",
                        MessageDecisions.isForSafeguarding(feedback)
                                ? "the email address or phone number for a reply"
                                : "the phone number for a reply, or the email address, which first gets a mail that"
                                        + " says so",
                        "the key that links the record of decisions to these words"),
                List.of(
                        "that there was a message, of what kind, and in which month",
                        "who decided what and when, without any of the words",
                        "numbers that were published",
                        "the answer to it: take that down if somebody could be identified from it"),
                Form.of(
                        MessageDecisions.page(feedback) + "/erase",
                        List.of(StaffForms.version(feedback.version())),
                        List.of(reasons(errors)),
                        Button.warning("Erase it for good")),
                new Link("Go back without erasing it", MessageDecisions.page(feedback)));
        return Response.status(status)
                .entity(TriageTemplates.erase(layouts.signedIn(), view))
                .build();
    }

    private static Field reasons(Errors errors) {
        return Field.of(FieldKind.RADIOS, BECAUSE, "Why", Choices.of(ErasedBecause.reasons()))
                .withError(errors.of(BECAUSE));
    }
}

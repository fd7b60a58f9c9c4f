package org.localoffer.service.http.staff.messages;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.localoffer.service.feedback.ErasedBecause;
import org.localoffer.service.feedback.Erasure;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.Triage;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.staff.StaffLayouts;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.layout.Link;
import org.localoffer.web.triage.Decision;
import org.localoffer.web.triage.EraseView;
import org.localoffer.web.triage.TriageTemplates;

/** Asks before a message is erased, says what goes and what stays, and does it. */
@ApplicationScoped
class ErasePage {

    private static final String BECAUSE = "because";

    private final FeedbackReader feedbackReader;
    private final Erasure erasure;
    private final StaffMember staff;
    private final StaffLayouts layouts;

    ErasePage(FeedbackReader feedbackReader, Erasure erasure, StaffMember staff, StaffLayouts layouts) {
        this.feedbackReader = feedbackReader;
        this.erasure = erasure;
        this.staff = staff;
        this.layouts = layouts;
    }

    /** The other decisions, with this one last; an erased message has none. */
    static List<Decision> withErasure(Feedback feedback, List<Decision> others) {
        if (feedback.state() == FeedbackState.ERASED) {
            return others;
        }
        Decision erase = new Decision(
                "Somebody asks to be forgotten",
                "You see first what goes and what stays.",
                Form.of(page(feedback) + "/erase", List.of(), List.of(), Button.secondary("Go on to erase it")));
        return Stream.concat(others.stream(), Stream.of(erase)).toList();
    }

    Response ask(String reference, String role) {
        return show(find(reference, role), new Errors(), Response.Status.OK);
    }

    /** The page of the message leads here without a reason; this page's own form brings one. */
    Response erase(String reference, String role, MultivaluedMap<String, String> request) {
        FormValues values = FormValues.of(request);
        Feedback feedback = find(reference, role);
        if (!request.containsKey(FormValues.VERSION)) {
            return Response.seeOther(URI.create(page(feedback) + "/erase")).build();
        }
        ErasedBecause because = ErasedBecause.of(values.text(BECAUSE)).orElse(null);
        if (because == null) {
            Errors errors = new Errors();
            errors.add(BECAUSE, "Choose why it is erased");
            return show(feedback, errors, Response.Status.BAD_REQUEST);
        }
        if (feedback.state() != FeedbackState.ERASED) {
            erasure.erase(new Triage.Target(feedback.reference(), values.version(), staff.actor(role)), because);
        }
        String desk = role.equals(Role.SAFEGUARDING) ? "/editor/safeguarding" : "/editor";
        return Response.seeOther(URI.create(desk + "?done=erased")).build();
    }

    /** What officers cannot read they cannot erase either. */
    private Feedback find(String reference, String role) {
        return feedbackReader
                .find(reference)
                .filter(feedback -> isForSafeguarding(feedback) == role.equals(Role.SAFEGUARDING))
                .orElseThrow(NotFoundException::new);
    }

    private static boolean isForSafeguarding(Feedback feedback) {
        return feedback.state() == FeedbackState.QUARANTINED || feedback.kind() == FeedbackKind.POSSIBLE_HARM;
    }

    private static String page(Feedback feedback) {
        return (isForSafeguarding(feedback) ? "/editor/safeguarding/" : "/editor/messages/") + feedback.reference();
    }

    private Response show(Feedback feedback, Errors errors, Response.Status status) {
        EraseView view = new EraseView(
                feedback.reference(),
                List.of(
                        "the words as they came, and what was searched for",
                        "the copy that everybody may read, here and on the page of answers",
                        "what it was about, who sent it and where it went",
                        "the key that ties the record of decisions to these words"),
                List.of(
                        "that there was a message, of what kind, and in which month",
                        "who decided what and when, without any of the words",
                        "numbers that were published",
                        "the answer to it. Take that down if it tells of somebody"),
                Form.of(
                        page(feedback) + "/erase",
                        List.of(new HiddenField(FormValues.VERSION, Integer.toString(feedback.version()))),
                        List.of(reasons(errors)),
                        Button.warning("Erase it for good")),
                new Link("Go back without erasing it", page(feedback)));
        return Response.status(status)
                .entity(TriageTemplates.erase(layouts.signedIn(), view))
                .build();
    }

    private static Field reasons(Errors errors) {
        return Field.of(
                        FieldKind.RADIOS,
                        BECAUSE,
                        "Why",
                        ErasedBecause.reasons().stream()
                                .map(because -> new Choice(because.slug(), because.label(), false))
                                .toList())
                .withError(errors.of(BECAUSE));
    }
}

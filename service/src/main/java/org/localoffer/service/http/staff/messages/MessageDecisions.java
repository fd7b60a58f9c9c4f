package org.localoffer.service.http.staff.messages;

import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.Triage;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.Notice;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;

/**
 * Which messages a role may read and decide on: those about possible harm are for the safeguarding role alone, requests
 * about personal data for information governance ({@link DataRequestPages}), and all others for officers.
 */
@ApplicationScoped
class MessageDecisions {

    private final FeedbackReader feedbackReader;
    private final StaffMember staff;

    MessageDecisions(FeedbackReader feedbackReader, StaffMember staff) {
        this.feedbackReader = feedbackReader;
        this.staff = staff;
    }

    /** @throws NotFoundException if there is no such message, or it is for another role */
    Feedback find(String reference, String role) {
        return feedbackReader
                .find(reference)
                .filter(feedback ->
                        role.equals(Role.SAFEGUARDING) ? isForSafeguarding(feedback) : isForOfficers(feedback))
                .orElseThrow(NotFoundException::new);
    }

    private static boolean isForOfficers(Feedback feedback) {
        return feedback.state() != FeedbackState.QUARANTINED && feedback.kind().isForOfficers();
    }

    static boolean isForSafeguarding(Feedback feedback) {
        return feedback.state() == FeedbackState.QUARANTINED || feedback.kind() == FeedbackKind.POSSIBLE_HARM;
    }

    /** Address of the page on which a role reads the message. */
    static String page(Feedback feedback) {
        return (isForSafeguarding(feedback) ? SafeguardingViews.ADDRESS : EditorDesk.MESSAGES) + "/"
                + feedback.reference();
    }

    static String desk(String role) {
        return role.equals(Role.SAFEGUARDING) ? SafeguardingViews.ADDRESS : EditorDesk.ADDRESS;
    }

    /** What a form decides on, in the version that its page showed. */
    Triage.Target target(Feedback feedback, FormValues values, String role) {
        return new Triage.Target(feedback.reference(), values.version(), staff.actor(role));
    }

    /** Does what a form of one button asks for, and leads back to the desk. */
    Response decide(
            String reference,
            String role,
            MultivaluedMap<String, String> request,
            Consumer<Triage.Target> decision,
            Notice notice) {
        decision.accept(target(find(reference, role), FormValues.of(request), role));
        return notice.shownOn(desk(role));
    }
}

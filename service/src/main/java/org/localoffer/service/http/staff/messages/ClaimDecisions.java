package org.localoffer.service.http.staff.messages;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.MessageClaim;
import org.localoffer.service.feedback.MessageGroup;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Words;
import org.localoffer.web.triage.Decision;

/** What an officer's page of a message says about who is on it, and the button that changes it. */
@ApplicationScoped
class ClaimDecisions {

    /** The field that tells which button was pressed. */
    static final String ACT = "act";

    static final String TAKE = "take";
    static final String TAKE_OVER = "take-over";
    static final String GIVE_BACK = "give-back";

    private final StaffMember staff;
    private final Clock clock;

    ClaimDecisions(StaffMember staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** A line about the claim that holds; none where nobody is on it. */
    List<String> facts(Feedback feedback) {
        MessageClaim claim = MessageClaim.of(feedback, clock.instant());
        if (claim == null) {
            return List.of();
        }
        return List.of((isMine(claim) ? "You are on it" : claim.by().shownName() + " is on it") + ", until the end of "
                + Words.date(claim.until()));
    }

    /** Puts what an officer can do about the claim before the other decisions, if the message waits for an officer. */
    List<Decision> before(List<Decision> others, Feedback feedback) {
        if (!MessageGroup.OPEN.states().contains(feedback.state())) {
            return others;
        }
        return Stream.concat(Stream.of(decision(feedback)), others.stream()).toList();
    }

    private Decision decision(Feedback feedback) {
        MessageClaim claim = MessageClaim.of(feedback, clock.instant());
        if (claim == null) {
            return new Decision(
                    "Say that you are on it",
                    "Other officers see it, and read something else. It ends by itself after the next working day.",
                    form(feedback, Button.main("I am on it", ACT, TAKE)),
                    true);
        }
        if (isMine(claim)) {
            return new Decision(
                    "Let somebody else read it",
                    "You are on it. Nobody is after you give it back.",
                    form(feedback, Button.secondary("Give it back", ACT, GIVE_BACK)));
        }
        return new Decision(
                "Take it over",
                claim.by().shownName() + " is on it. You can decide on it all the same.",
                form(feedback, Button.secondary("I am on it instead", ACT, TAKE_OVER)),
                true);
    }

    private static Form form(Feedback feedback, Button button) {
        return Form.of(
                EditorDesk.MESSAGES + "/" + feedback.reference() + MessageClaimPages.PATH,
                List.of(),
                List.of(),
                button);
    }

    private boolean isMine(MessageClaim claim) {
        return claim.by().equals(staff.actor(Role.EDITOR));
    }
}

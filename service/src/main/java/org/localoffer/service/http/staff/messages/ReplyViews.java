package org.localoffer.service.http.staff.messages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.ReplyContacts;
import org.localoffer.service.feedback.RingBacks;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Form;
import org.localoffer.web.triage.Decision;

/** What the page of a message says of whoever wants to be told of its answer. */
@ApplicationScoped
class ReplyViews {

    private final ReplyContacts replies;
    private final RingBacks ringBacks;

    ReplyViews(ReplyContacts replies, RingBacks ringBacks) {
        this.replies = replies;
        this.ringBacks = ringBacks;
    }

    /** Whether they want to be told, and how, without the contact. */
    Stream<String> wanted(Feedback feedback) {
        return replies
                .find(feedback)
                .map(to -> "Wants to be told when it is answered: " + (to.email() == null ? "by phone" : "by email"))
                .stream();
    }

    /** The contact itself, for the safeguarding role while the message is in quarantine: somebody may be at risk. */
    Stream<String> forSafeguarding(Feedback feedback) {
        return Optional.of(feedback)
                .filter(message -> message.state() == FeedbackState.QUARANTINED)
                .flatMap(replies::find)
                .map(to -> "Left for a reply: " + (to.email() == null ? to.phone() : to.email()))
                .stream();
    }

    /** Puts the call to make before the other decisions, where somebody is to be rung now. */
    List<Decision> withCall(Feedback feedback, List<Decision> others) {
        return Stream.concat(ringBacks.of(feedback).map(call -> decision(feedback, call)).stream(), others.stream())
                .toList();
    }

    private static Decision decision(Feedback feedback, RingBacks.Call call) {
        return new Decision(
                "Ring back: " + call.phone(),
                "They asked us to ring them. "
                        + (call.answer() == null
                                ? "Tell them that it is dealt with."
                                : "Tell them: “" + call.answer() + "”"),
                Form.of(
                        MessageDecisions.page(feedback) + "/" + RingBackPages.PATH,
                        List.of(),
                        List.of(),
                        Button.main("We told them")),
                true);
    }
}

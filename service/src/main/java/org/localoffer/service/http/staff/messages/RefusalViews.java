package org.localoffer.service.http.staff.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.BulkRefusal;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.QueuedMessage;
import org.localoffer.service.feedback.RefusalReason;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.staff.MessageSummary;
import org.localoffer.service.privacy.RetentionPeriods;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.triage.RefusalLine;
import org.localoffer.web.triage.RefusalsDoneView;
import org.localoffer.web.triage.RefusalsView;

/** Builds the page that asks before several messages are refused, and the one that says what became of them. */
@ApplicationScoped
class RefusalViews {

    RefusalsView ask(List<QueuedMessage> messages, QueueChoices choices, Errors errors) {
        List<QueuedMessage> refused = messages.stream()
                .filter(message -> message.feedback().isRefusable())
                .toList();
        return new RefusalsView(
                refused.isEmpty() ? "None of these can be refused here" : "Do not publish " + messages(refused.size()),
                refused.stream().map(message -> line(message, null)).toList(),
                messages.stream()
                        .filter(message -> !message.feedback().isRefusable())
                        .map(message -> line(message, notAllowed(message.feedback())))
                        .toList(),
                consequences(),
                refused.isEmpty() ? null : form(refused, choices, errors),
                back(choices));
    }

    private static List<String> consequences() {
        return List.of(
                "The page of each message says why it is not published.",
                "A public copy that was begun is deleted now.",
                "Officers can read the words as they came for " + RetentionPeriods.OWN_WORDS.howLong()
                        + ". Then they are deleted.",
                "That there was a message, of what kind and why it is not published, is kept for "
                        + RetentionPeriods.ENDED.howLong() + ".",
                "“" + RefusalReason.VEXATIOUS.label()
                        + "” is only proposed: a second officer has to agree to each message.");
    }

    private static Form form(List<QueuedMessage> refused, QueueChoices choices, Errors errors) {
        List<HiddenField> hidden = Stream.concat(
                        refused.stream()
                                .map(QueuedMessage::feedback)
                                .map(feedback -> new HiddenField(
                                        RefusalPages.MESSAGE,
                                        feedback.reference() + RefusalPages.SEEN + feedback.version())),
                        choices.parameters().stream())
                .toList();
        Field reason = Field.of(FieldKind.RADIOS, RefusalPages.REASON, "Why", Choices.of(RefusalReason.values()))
                .withError(errors.of(RefusalPages.REASON));
        return Form.of(
                RefusalPages.ADDRESS,
                hidden,
                List.of(reason),
                Button.warning("Do not publish " + messages(refused.size())));
    }

    /**
     * @param messages those among the results that officers may still read
     * @param reason for which all were refused
     */
    RefusalsDoneView done(
            List<BulkRefusal.Result> results,
            List<QueuedMessage> messages,
            RefusalReason reason,
            QueueChoices choices) {
        long done = results.stream()
                .filter(result -> result.outcome() == BulkRefusal.Outcome.DONE)
                .count();
        Map<String, QueuedMessage> byReference = messages.stream()
                .collect(Collectors.toMap(message -> message.feedback().reference(), Function.identity()));
        List<RefusalLine> others = new ArrayList<>();
        for (BulkRefusal.Result result : results) {
            if (result.outcome() != BulkRefusal.Outcome.DONE) {
                others.add(other(result, byReference.get(result.reference())));
            }
        }
        return new RefusalsDoneView(
                reason == RefusalReason.VEXATIOUS
                        ? "A second officer has to agree on " + messages(done)
                        : messages(done) + " will not be published",
                "Why: " + reason.label() + ".",
                others,
                back(choices));
    }

    private static RefusalLine other(BulkRefusal.Result result, @Nullable QueuedMessage message) {
        if (message == null) {
            return new RefusalLine(
                    "A message", null, result.reference(), "It is no longer among the messages that you can read.");
        }
        return line(
                message,
                result.outcome() == BulkRefusal.Outcome.CHANGED
                        ? "It changed after you saw it. It is now: "
                                + MessageLabels.of(message.feedback().state()) + ". Look at it again."
                        : notAllowed(message.feedback()));
    }

    private static String notAllowed(Feedback feedback) {
        return "It cannot be refused here. It is: " + MessageLabels.of(feedback.state()) + ".";
    }

    /** @param why it is not refused; null where it is */
    private static RefusalLine line(QueuedMessage message, @Nullable String why) {
        Feedback feedback = message.feedback();
        return new RefusalLine(
                MessageSummary.firstWords(message.words()),
                MessageDecisions.page(feedback),
                feedback.kind().label() + ", " + feedback.reference(),
                why);
    }

    private static String messages(long number) {
        return Words.count(number, "message", "messages");
    }

    private static Link back(QueueChoices choices) {
        return new Link("Go back to the messages", choices.address(1));
    }
}

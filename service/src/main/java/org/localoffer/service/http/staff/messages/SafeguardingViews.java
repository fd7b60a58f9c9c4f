package org.localoffer.service.http.staff.messages;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Channel;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.HandOver;
import org.localoffer.service.feedback.QuarantineCause;
import org.localoffer.service.feedback.Safeguarding;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.History;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.privacy.HarmJudgement.Way;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.QueueEntry;
import org.localoffer.web.triage.Decision;
import org.localoffer.web.triage.MessageView;

/** Builds the views of messages about possible harm. */
@ApplicationScoped
class SafeguardingViews {

    static final String ADDRESS = "/editor/safeguarding";

    /** The most people of whom the page says that they opened a message, the latest first. */
    private static final int MOST_READS = 5;

    private final MessageViews messages;
    private final ReplyViews replies;
    private final Safeguarding safeguarding;
    private final History history;
    private final Clock clock;

    SafeguardingViews(
            MessageViews messages, ReplyViews replies, Safeguarding safeguarding, History history, Clock clock) {
        this.messages = messages;
        this.replies = replies;
        this.safeguarding = safeguarding;
        this.history = history;
        this.clock = clock;
    }

    /** A message in the queue, without any of its words. */
    QueueEntry waiting(Feedback feedback) {
        List<String> facts = new ArrayList<>(facts(feedback));
        facts.add(
                feedback.claimedBy() == null
                        ? "Nobody has claimed it"
                        : "Claimed by " + feedback.claimedBy().shownName());
        return new QueueEntry(
                title(feedback),
                address(feedback),
                Phrases.waited(feedback.receivedAt(), clock.instant()),
                facts,
                gravity(feedback.quarantineCause()));
    }

    /** A message in the list of those that were handed over. */
    QueueEntry handedOver(Feedback feedback) {
        HandOver.Told handedOver = safeguarding.handedOver(feedback);
        return new QueueEntry(
                title(feedback),
                address(feedback),
                null,
                Stream.concat(
                                Stream.of(received(feedback)),
                                handedOver == null ? Stream.empty() : handOverFacts(handedOver).stream())
                        .toList(),
                null);
    }

    private static String title(Feedback feedback) {
        return feedback.reference() + ", "
                + (feedback.listing() == null
                        ? feedback.kind().label()
                        : "about " + feedback.listing().content().name());
    }

    private static String address(Feedback feedback) {
        return ADDRESS + "/" + feedback.reference();
    }

    private static String received(Feedback feedback) {
        // Of what an officer recorded, only the day is known.
        return "Received "
                + (feedback.channel() == Channel.WEB
                        ? Phrases.moment(feedback.receivedAt())
                        : Phrases.date(feedback.receivedAt()));
    }

    private static List<String> facts(Feedback feedback) {
        List<String> facts = new ArrayList<>();
        facts.add(received(feedback));
        facts.add(
                feedback.channel() == Channel.WEB
                        ? "On the web"
                        : "Noted by an officer: " + feedback.channel().slug());
        QuarantineCause cause = feedback.quarantineCause();
        if (cause != null) {
            facts.add("Why it is here: "
                    + cause.ways().stream()
                            .sorted(Comparator.naturalOrder())
                            .map(SafeguardingViews::way)
                            .collect(Collectors.joining(", and "))
                    + (Boolean.TRUE.equals(cause.inSearch())
                            ? Boolean.TRUE.equals(cause.inMessage())
                                    ? ", in the message and in what was searched for"
                                    : ", in what was searched for"
                            : ""));
        }
        return facts;
    }

    private static String way(Way way) {
        return switch (way) {
            case WORDS -> "words on the list";
            case LIKENESS -> "it is similar to messages from people in danger";
            case NOT_READ -> "the computer could not read it in time";
            case PERSON -> "an officer read it";
        };
    }

    private static @Nullable String gravity(@Nullable QuarantineCause cause) {
        if (cause == null || cause.gravity() == null) {
            return null;
        }
        return switch (cause.gravity()) {
            case 3 -> "Grave";
            case 2 -> "Serious";
            default -> "Perhaps a false alarm";
        };
    }

    private static List<String> handOverFacts(HandOver.Told handedOver) {
        List<String> facts = new ArrayList<>();
        facts.add("Handed over to: " + handedOver.to());
        facts.add("When: " + Words.date(handedOver.on()));
        facts.add("How: " + handedOver.how());
        facts.add(
                "Their reference: " + (handedOver.theirReference() == null ? "none yet" : handedOver.theirReference()));
        facts.add("Outcome: " + (handedOver.outcome() == null ? "not known yet" : handedOver.outcome()));
        return facts;
    }

    /** @param typed the form that was refused; null when the page is first shown */
    MessageView message(Feedback feedback, Actor me, @Nullable FormValues typed, Errors errors) {
        List<String> facts = new ArrayList<>();
        HandOver.Told handedOver = safeguarding.handedOver(feedback);
        if (handedOver != null) {
            facts.addAll(handOverFacts(handedOver));
        }
        facts.addAll(facts(feedback));
        replies.forSafeguarding(feedback).forEach(facts::add);
        if (feedback.claimedBy() != null && feedback.claimedAt() != null) {
            facts.add("Claimed by " + feedback.claimedBy().shownName() + ", " + Phrases.moment(feedback.claimedAt()));
        }
        history.of(FeedbackReader.READS, feedback.reference()).stream()
                .limit(MOST_READS)
                .map(act -> "Opened by " + act.actor().shownName() + ", " + Phrases.moment(act.at()))
                .forEach(facts::add);
        return messages.forSafeguarding(feedback, facts, decisions(feedback, handedOver, me, typed, errors));
    }

    private List<Decision> decisions(
            Feedback feedback,
            HandOver.@Nullable Told handedOver,
            Actor me,
            @Nullable FormValues typed,
            Errors errors) {
        if (feedback.state() != FeedbackState.QUARANTINED) {
            return handedOver == null ? List.of() : List.of(outcome(feedback, handedOver));
        }
        Actor claimed = feedback.claimedBy();
        List<Decision> decisions = new ArrayList<>();
        if (claimed == null) {
            decisions.add(new Decision(
                    "Say that you are dealing with it",
                    "Others in your role will see that you have claimed it.",
                    act(feedback, "claim", Button.main("Claim it")),
                    true));
        }
        decisions.add(handOver(feedback, typed, errors));
        decisions.add(giveBack(feedback));
        if (claimed != null) {
            decisions.add(new Decision(
                    "Let somebody else deal with it",
                    claimed.equals(me) ? "You have claimed it." : claimed.shownName() + " has claimed it.",
                    act(feedback, "release", Button.secondary("Release it"))));
        }
        return decisions;
    }

    private static Decision giveBack(Feedback feedback) {
        boolean ofData = feedback.kind() == FeedbackKind.DATA_RIGHT;
        return new Decision(
                "Nobody is at risk",
                ofData
                        ? "Information governance will read it and deal with it like any other request."
                        : "Officers will read it and deal with it like any other message.",
                act(
                        feedback,
                        "give-back",
                        Button.secondary(ofData ? "Give it to information governance" : "Give it to the officers")),
                true);
    }

    private static Form act(Feedback feedback, String act, Button button) {
        return StaffForms.button(address(feedback) + "/" + act, feedback.version(), button);
    }

    private Decision handOver(Feedback feedback, @Nullable FormValues typed, Errors errors) {
        FormValues values =
                typed == null ? FormValues.empty().set(HandOverForm.ON, HandOverForm.today(clock.instant())) : typed;
        return new Decision(
                "Record that you have handed it over",
                "Use this once you have handed it over under the safeguarding procedure. From then on only your role"
                        + " can read it, and it is never published.",
                Form.of(
                        address(feedback) + "/handed-over",
                        List.of(StaffForms.version(feedback.version())),
                        HandOverForm.fields(values, errors),
                        Button.main("Record it, and close the message")));
    }

    private static Decision outcome(Feedback feedback, HandOver.Told handedOver) {
        FormValues values = FormValues.empty()
                .set(HandOverForm.REFERENCE, handedOver.theirReference())
                .set(HandOverForm.OUTCOME, handedOver.outcome());
        return new Decision(
                "What happened next",
                "Record what they have told you since.",
                Form.of(
                        address(feedback) + "/outcome",
                        List.of(StaffForms.version(feedback.version())),
                        List.of(
                                Field.of(
                                                FieldKind.TEXT,
                                                HandOverForm.REFERENCE,
                                                "Their reference (optional)",
                                                values.text(HandOverForm.REFERENCE))
                                        .withLongest(HandOverForm.LONGEST_REFERENCE),
                                Field.of(
                                                FieldKind.TEXT_AREA,
                                                HandOverForm.OUTCOME,
                                                "Outcome (optional)",
                                                values.text(HandOverForm.OUTCOME))
                                        .withLongest(HandOverForm.LONGEST_OUTCOME)),
                        Button.main("Record it")));
    }
}

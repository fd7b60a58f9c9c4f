package org.localoffer.service.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.foundation.Wording;
import org.localoffer.service.foundation.mail.Mails;
import org.localoffer.service.listing.ProviderMailbox;
import org.localoffer.service.listing.ShownName;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.Routing;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.privacy.OfficerClearance;
import org.localoffer.service.privacy.PublicText;
import org.localoffer.service.privacy.PublicationCheck;
import org.localoffer.service.privacy.TakenDownBecause;
import org.localoffer.service.signin.SecondOfficerException;

/** Officers' decisions on messages. Each method is one transition and writes to the audit trail. */
@ApplicationScoped
public class Triage {

    private final FeedbackReader feedbackReader;
    private final AuditTrail audit;
    private final FeedbackRouting routing;
    private final MessageReadings readings;
    private final RouteCorrections corrections;
    private final Mails mails;
    private final HarmAlert alert;
    private final PublicationCheck check;
    private final ReplyContacts replies;
    private final Event<MessageQuarantined> quarantined;
    private final Event<PublicTextWithdrawn> withdrawn;
    private final Clock clock;

    Triage(
            FeedbackReader feedbackReader,
            AuditTrail audit,
            FeedbackRouting routing,
            MessageReadings readings,
            RouteCorrections corrections,
            Mails mails,
            HarmAlert alert,
            PublicationCheck check,
            ReplyContacts replies,
            Event<MessageQuarantined> quarantined,
            Event<PublicTextWithdrawn> withdrawn,
            Clock clock) {
        this.feedbackReader = feedbackReader;
        this.audit = audit;
        this.routing = routing;
        this.readings = readings;
        this.corrections = corrections;
        this.mails = mails;
        this.alert = alert;
        this.check = check;
        this.replies = replies;
        this.quarantined = quarantined;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    /**
     * The message to decide on.
     *
     * @param version the version that the officer saw
     * @param actor who decides
     */
    public record Target(String reference, int version, Actor actor) {}

    /**
     * The public copy of a message, and the details that an officer completes.
     *
     * @param body body that answers; null for the one determined by the remits
     */
    public record PublicCopy(
            String text,
            FeedbackKind kind,
            GapKey gapKey,
            @Nullable String body) {

        /** The texts that become public, by their form field {@link #FIELD}. */
        public List<PublicText> texts() {
            return List.of(publicText(text, kind));
        }
    }

    /** Name of the form field for a public copy. */
    public static final String FIELD = "public_text";

    /** A text that only the provider of a listing reads may contain the listing's own phone number. */
    private static PublicText publicText(String text, FeedbackKind kind) {
        return new PublicText(
                FIELD,
                "the public copy",
                text,
                kind == FeedbackKind.LISTING_WRONG ? PublicText.Rule.SAID_TO_PROVIDER : PublicText.Rule.SAID_IN_PUBLIC);
    }

    /** Saves an unfinished public copy. */
    @Transactional
    public void keepCopy(Target target, PublicCopy copy) {
        act(target, "feedback.copy-kept", feedback -> {
            if (feedback.state() != FeedbackState.FOR_REDACTION) {
                feedback.become(FeedbackState.FOR_REDACTION, clock.instant());
            }
            write(feedback, copy, target.actor());
        });
    }

    /**
     * Approves the public copy and routes the message to the body that answers.
     *
     * @throws IdentifyingTextException if the copy contains text that may identify somebody, and the officer has not
     *     said why it does not
     */
    public void approve(Target target, PublicCopy copy, OfficerClearance clearance) {
        approve(target, copy, check.pass(copy.texts(), clearance));
    }

    @Transactional
    void approve(Target target, PublicCopy copy, PublicationCheck.Passed passed) {
        passed.requireSame(copy.texts());
        if (asItWasSeen(target).state() == FeedbackState.RECEIVED) {
            step(
                    target,
                    "feedback.for-redaction",
                    feedback -> feedback.become(FeedbackState.FOR_REDACTION, clock.instant()));
        }
        step(target, "feedback.public-text-approved", feedback -> {
            feedback.become(FeedbackState.PUBLIC_TEXT_APPROVED, clock.instant());
            write(feedback, copy, target.actor());
        });
        clearance(target, passed);
        step(target, "feedback.routed", feedback -> {
            feedback.become(FeedbackState.ROUTED, clock.instant());
            route(feedback, copy.body());
        });
        tellProvider(feedbackReader.locked(target.reference()));
    }

    /** Refuses publication. For vexatious messages this is only a proposal, to which a second officer has to agree. */
    @Transactional
    public void refuse(Target target, RefusalReason reason) {
        act(target, "feedback.refused", feedback -> {
            feedback.become(
                    reason == RefusalReason.VEXATIOUS ? FeedbackState.REJECTION_PROPOSED : FeedbackState.REJECTED,
                    clock.instant());
            feedback.refuse(reason, target.actor());
        });
    }

    /**
     * Agrees that a message is vexatious.
     *
     * @throws SecondOfficerException if the same officer proposed it
     */
    @Transactional
    public void agreeToRefuse(Target target) {
        act(target, "feedback.refusal-agreed", feedback -> {
            if (target.actor().isSamePersonAs(feedback.decidedBy())) {
                throw new SecondOfficerException();
            }
            feedback.become(FeedbackState.REJECTED, clock.instant());
        });
    }

    /** Disagrees with a proposed refusal; the message goes back to triage. */
    @Transactional
    public void disagreeToRefuse(Target target) {
        act(target, "feedback.refusal-not-agreed", feedback -> {
            feedback.become(FeedbackState.RECEIVED, clock.instant());
            feedback.unrefuse();
        });
    }

    /** Refers the family to a place that can help; the message is not published. */
    @Transactional
    public void redirect(Target target, Signposting place) {
        act(target, "feedback.redirected", feedback -> {
            feedback.become(FeedbackState.REDIRECTED, clock.instant());
            feedback.redirect(place, target.actor());
        });
    }

    /** Gives a message to the safeguarding role; officers can no longer read it. */
    @Transactional
    public void quarantine(Target target) {
        act(target, "feedback.quarantined", feedback -> feedback.become(FeedbackState.QUARANTINED, clock.instant()));
        quarantined.fire(new MessageQuarantined(feedbackReader.locked(target.reference()), target.actor()));
        alert.send();
    }

    /** Takes the approved copy down, so that only officers can read it. The state of the message does not change. */
    @Transactional
    public void takeDown(Target target, TakenDownBecause because) {
        Feedback feedback = asItWasSeen(target);
        feedback.takeDown(because, clock.instant());
        audit.note(
                target.actor(),
                "feedback.taken-down",
                FeedbackReader.SUBJECT,
                target.reference(),
                null,
                because.slug());
        withdrawn.fire(new PublicTextWithdrawn(feedback.id()));
    }

    /**
     * Publishes a corrected copy in place of the one that was taken down.
     *
     * @throws IdentifyingTextException as {@link #approve} does
     */
    public void publishAgain(Target target, String corrected, OfficerClearance clearance) {
        FeedbackKind kind =
                feedbackReader.find(target.reference()).map(Feedback::kind).orElseThrow(StaleVersionException::new);
        publishAgain(target, corrected, check.pass(List.of(publicText(corrected, kind)), clearance));
    }

    @Transactional
    void publishAgain(Target target, String corrected, PublicationCheck.Passed passed) {
        Feedback feedback = asItWasSeen(target);
        passed.requireSame(List.of(publicText(corrected, feedback.kind())));
        feedback.publishAgain(corrected, target.actor());
        audit.note(
                target.actor(),
                "feedback.published-again",
                FeedbackReader.SUBJECT,
                target.reference(),
                null,
                passed.reasons());
    }

    /** Records what the check found in the copy and why it was passed, if it found anything. */
    private void clearance(Target target, PublicationCheck.Passed passed) {
        if (!passed.reasons().isEmpty()) {
            audit.note(
                    target.actor(),
                    "feedback.copy-vouched-for",
                    FeedbackReader.SUBJECT,
                    target.reference(),
                    null,
                    passed.reasons());
        }
    }

    /** Routes the message to another body, if the remits were wrong. */
    @Transactional
    public void correctRoute(Target target, String body) {
        act(target, "feedback.rerouted", feedback -> {
            feedback.become(FeedbackState.ROUTED, clock.instant());
            route(feedback, body);
        });
    }

    /** Closes a message that needs nothing further, such as a report on a listing that has been corrected. */
    @Transactional
    public void close(Target target) {
        act(target, "feedback.closed", feedback -> {
            if (feedback.kind().isAnswered()) {
                throw new IllegalTransitionException(feedback.state(), FeedbackState.CLOSED);
            }
            feedback.become(FeedbackState.CLOSED, clock.instant());
        });
    }

    private static void write(Feedback feedback, PublicCopy copy, Actor actor) {
        feedback.complete(copy.kind(), copy.gapKey());
        feedback.approve(copy.text(), actor);
    }

    private void route(Feedback feedback, @Nullable String body) {
        if (body != null && feedback.kind().isAnswered()) {
            routing.route(feedback, feedback.gapKey(), readings.of(feedback))
                    .ifPresent(reasoned -> corrections.note(
                            feedback.gapKey().subject().help(), reasoned.route().commissioner(), body));
            feedback.route(new Routing.Route(body, List.of(), null), "an officer chose it");
        } else {
            routing.route(feedback, feedback.gapKey(), readings.of(feedback))
                    .ifPresent(reasoned -> feedback.route(reasoned.route(), reasoned.because()));
        }
    }

    /** Informs the provider by mail that there is a message to read; the mail contains nothing of it. */
    private void tellProvider(Feedback feedback) {
        Listing listing = feedback.listing();
        if (listing == null || !feedback.kind().isAboutListing()) {
            return;
        }
        mails.messageForProvider(ProviderMailbox.of(listing), ShownName.of(listing));
    }

    private void act(Target target, String action, Consumer<Feedback> change) {
        asItWasSeen(target);
        step(target, action, change);
    }

    private Feedback asItWasSeen(Target target) {
        Feedback feedback = feedbackReader.locked(target.reference());
        if (feedback.version() != target.version()) {
            throw new StaleVersionException();
        }
        return feedback;
    }

    private void step(Target target, String action, Consumer<Feedback> change) {
        Feedback feedback = feedbackReader.locked(target.reference());
        Map<String, Object> before = said(feedback);
        change.accept(feedback);
        audit.note(target.actor(), action, FeedbackReader.SUBJECT, feedback.reference(), before, said(feedback));
        replies.follow(feedback);
    }

    /** The message as the audit trail records it: fingerprints of its texts, and nothing of the original words. */
    private static Map<String, Object> said(Feedback feedback) {
        Map<String, Object> said = new TreeMap<>();
        said.put("state", feedback.state());
        said.put("kind", feedback.kind());
        said.put("cell", feedback.gapKey().key());
        String publicText = feedback.hasApprovedText() ? feedback.publicText() : null;
        put(said, "public_text", publicText == null ? null : new Wording(publicText));
        put(said, "reason", feedback.reason());
        put(said, "redirected_to", feedback.redirectedTo());
        put(said, "routed_to", feedback.routedTo());
        return said;
    }

    private static void put(Map<String, Object> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value);
        }
    }
}

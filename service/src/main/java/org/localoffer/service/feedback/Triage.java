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
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.foundation.Persons;
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

/** What officers decide on a message: one method a transition, each with its entry on the audit trail. */
@ApplicationScoped
public class Triage {

    private final FeedbackReader feedbackReader;
    private final AuditTrail audit;
    private final FeedbackRouting routing;
    private final Mails mails;
    private final HarmAlert alert;
    private final PublicationCheck check;
    private final Event<MessageQuarantined> quarantined;
    private final Clock clock;

    Triage(
            FeedbackReader feedbackReader,
            AuditTrail audit,
            FeedbackRouting routing,
            Mails mails,
            HarmAlert alert,
            PublicationCheck check,
            Event<MessageQuarantined> quarantined,
            Clock clock) {
        this.feedbackReader = feedbackReader;
        this.audit = audit;
        this.routing = routing;
        this.mails = mails;
        this.alert = alert;
        this.check = check;
        this.quarantined = quarantined;
        this.clock = clock;
    }

    /**
     * The message that a decision is about.
     *
     * @param version as it was on the page that the officer decided on
     * @param actor who decides
     */
    public record Target(String reference, int version, String actor) {}

    /**
     * The public copy, and what completes the message.
     *
     * @param body who answers; null for whoever the remits say
     */
    public record PublicCopy(
            String text,
            FeedbackKind kind,
            GapKey gapKey,
            @Nullable String body) {

        /** As it becomes public, in the field {@link #FIELD} of a form. */
        public List<PublicText> texts() {
            return List.of(publicText(text, kind));
        }
    }

    /** The field of forms that holds a public copy. */
    public static final String FIELD = "public_text";

    /** What only the provider of a listing reads may hold the listing's own number. */
    private static PublicText publicText(String text, FeedbackKind kind) {
        return new PublicText(
                FIELD,
                "the public copy",
                text,
                kind == FeedbackKind.LISTING_WRONG ? PublicText.Rule.SAID_TO_PROVIDER : PublicText.Rule.SAID_IN_PUBLIC);
    }

    /** Keeps a public copy that is not finished. */
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
     * Approves the public copy and sends it to whoever answers.
     *
     * @throws IdentifyingTextException if the copy holds what may identify somebody and the officer has not said why it
     *     does not
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

    /** Refuses to publish it. Calling it vexatious only proposes that: a second officer has to agree. */
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
     * Agrees that it is vexatious.
     *
     * @throws SecondOfficerException if it is the officer who proposed it
     */
    @Transactional
    public void agreeToRefuse(Target target) {
        act(target, "feedback.refusal-agreed", feedback -> {
            if (Persons.areSame(target.actor(), feedback.decidedBy())) {
                throw new SecondOfficerException();
            }
            feedback.become(FeedbackState.REJECTED, clock.instant());
        });
    }

    /** Does not agree: it waits for triage again. */
    @Transactional
    public void disagreeToRefuse(Target target) {
        act(target, "feedback.refusal-not-agreed", feedback -> {
            feedback.become(FeedbackState.RECEIVED, clock.instant());
            feedback.unrefuse();
        });
    }

    /** Says where the family can be helped with it; it is not published. */
    @Transactional
    public void redirect(Target target, Signposting place) {
        act(target, "feedback.redirected", feedback -> {
            feedback.become(FeedbackState.REDIRECTED, clock.instant());
            feedback.redirect(place, target.actor());
        });
    }

    /** Gives it to the safeguarding role; the officer cannot read it any more. */
    @Transactional
    public void quarantine(Target target) {
        act(target, "feedback.quarantined", feedback -> feedback.become(FeedbackState.QUARANTINED, clock.instant()));
        quarantined.fire(new MessageQuarantined(feedbackReader.locked(target.reference()), target.actor()));
        alert.send();
    }

    /** Takes the approved copy down: nobody but officers reads it any more. The message stays where it is. */
    @Transactional
    public void takeDown(Target target, TakenDownBecause because) {
        asItWasSeen(target).takeDown(because, clock.instant());
        audit.note(
                target.actor(),
                "feedback.taken-down",
                FeedbackReader.SUBJECT,
                target.reference(),
                null,
                because.slug());
    }

    /**
     * Puts a corrected copy in the place of the one that was taken down.
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

    /** What was seen in it and why it passed, where anything was. */
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

    /** Sends it to another body, because the remits did not fit. */
    @Transactional
    public void correctRoute(Target target, String body) {
        act(target, "feedback.rerouted", feedback -> {
            feedback.become(FeedbackState.ROUTED, clock.instant());
            route(feedback, body);
        });
    }

    /** Nothing more is to be done, such as after a listing was put right. */
    @Transactional
    public void close(Target target) {
        act(target, "feedback.closed", feedback -> {
            if (feedback.kind().isAnswered()) {
                throw new IllegalTransitionException(feedback.state(), FeedbackState.CLOSED);
            }
            feedback.become(FeedbackState.CLOSED, clock.instant());
        });
    }

    private static void write(Feedback feedback, PublicCopy copy, String actor) {
        feedback.complete(copy.kind(), copy.gapKey());
        feedback.approve(copy.text(), actor);
    }

    private void route(Feedback feedback, @Nullable String body) {
        if (body != null && feedback.kind().isAnswered()) {
            feedback.route(new Routing.Route(body, List.of(), null), "an officer chose it");
        } else {
            routing.route(feedback).ifPresent(reasoned -> feedback.route(reasoned.route(), reasoned.because()));
        }
    }

    /** The provider reads of it by mail only that there is something to read. */
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
    }

    /** What the audit trail keeps: of texts a fingerprint, of the original words nothing. */
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

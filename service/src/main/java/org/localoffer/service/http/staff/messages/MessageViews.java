package org.localoffer.service.http.staff.messages;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.FeedbackRouting;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.MessageReadings;
import org.localoffer.service.feedback.OriginalMessage;
import org.localoffer.service.feedback.RefusalReason;
import org.localoffer.service.feedback.Sender;
import org.localoffer.service.feedback.Signposting;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.History;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.ClearanceFields;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.http.staff.TakeDownPage;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Commissioner;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Remit;
import org.localoffer.service.privacy.Flag;
import org.localoffer.service.privacy.PublicationCheck;
import org.localoffer.service.privacy.PublicationFindings;
import org.localoffer.service.privacy.TakenDownBecause;
import org.localoffer.web.editing.Piece;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.Section;
import org.localoffer.web.layout.Link;
import org.localoffer.web.triage.Decision;
import org.localoffer.web.triage.HistoryLine;
import org.localoffer.web.triage.MessageView;

/** Builds the views of a message for officers and for the safeguarding role. */
@ApplicationScoped
class MessageViews {

    private static final Set<FeedbackState> OPEN = Set.of(FeedbackState.RECEIVED, FeedbackState.FOR_REDACTION);
    private static final Set<FeedbackState> ROUTED = Set.of(FeedbackState.ROUTED, FeedbackState.ACKNOWLEDGED);

    private final FeedbackReader feedbackReader;
    private final MessageReadings readings;
    private final FeedbackRouting routing;
    private final AnswerBodies answerBodies;
    private final ReplyViews replies;
    private final History history;
    private final CurrentLocalArea localArea;
    private final PublicationCheck check;
    private final ClaimDecisions claims;
    private final Clock clock;

    MessageViews(
            FeedbackReader feedbackReader,
            MessageReadings readings,
            FeedbackRouting routing,
            AnswerBodies answerBodies,
            ReplyViews replies,
            History history,
            CurrentLocalArea localArea,
            PublicationCheck check,
            ClaimDecisions claims,
            Clock clock) {
        this.feedbackReader = feedbackReader;
        this.readings = readings;
        this.routing = routing;
        this.answerBodies = answerBodies;
        this.replies = replies;
        this.history = history;
        this.localArea = localArea;
        this.check = check;
        this.claims = claims;
        this.clock = clock;
    }

    /** Slugs of the bodies that can answer a message. */
    static Set<String> bodies(LocalArea area) {
        return Stream.concat(
                        area.remits().stream().map(Remit::commissioner), Stream.of(FeedbackRouting.LOCAL_OFFER_TEAM))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The view for an officer.
     *
     * @param typed the form that was refused; null when the page is first shown
     * @param seen what the publication check found in its copy; null where it was not checked
     */
    MessageView view(Feedback feedback, @Nullable FormValues typed, Errors errors, @Nullable PublicationFindings seen) {
        LocalArea area = localArea.get();
        String words = words(feedback);
        return view(
                feedback,
                words,
                claims.facts(feedback),
                copyForm(feedback, words, typed, errors, seen, area),
                claims.before(replies.withCall(feedback, decisions(feedback, errors, area)), feedback),
                area);
    }

    private @Nullable Form copyForm(
            Feedback feedback,
            String words,
            @Nullable FormValues typed,
            Errors errors,
            @Nullable PublicationFindings seen,
            LocalArea area) {
        if (feedback.isTakenDown()) {
            return publishAgain(feedback, typed, errors, seen, area);
        }
        return OPEN.contains(feedback.state()) ? approve(feedback, words, typed, errors, seen, area) : null;
    }

    /** The approved copy, as the page that takes it down shows it. */
    TakeDownPage.Subject takeDown(Feedback feedback) {
        return new TakeDownPage.Subject(
                "this public copy",
                MessageDecisions.page(feedback),
                feedback.version(),
                feedback.hasApprovedText(),
                feedback.isTakenDown(),
                List.of(feedback.shownText()),
                List.of(
                        "Within ten seconds only officers can read it: not families, and not whoever answers it.",
                        "An answer to it stays, and says that a comment is not shown.",
                        "The message stays where it is. You can correct the copy and publish it again."));
    }

    /**
     * The view for the safeguarding role.
     *
     * @param more facts that only this role sees; they come first
     */
    MessageView forSafeguarding(Feedback feedback, List<String> more, List<Decision> decisions) {
        return view(feedback, words(feedback), more, null, decisions, localArea.get());
    }

    private MessageView view(
            Feedback feedback,
            String words,
            List<String> more,
            @Nullable Form approve,
            List<Decision> others,
            LocalArea area) {
        return new MessageView(
                feedback.reference(),
                feedback.kind().label(),
                state(feedback),
                Phrases.since(feedback.receivedAt(), clock.instant()),
                Stream.concat(more.stream(), facts(feedback, area).stream()).toList(),
                feedback.listing() == null
                        ? null
                        : new Link(
                                feedback.listing().content().name(),
                                "/listings/" + feedback.listing().slug()),
                feedback.flags().stream()
                        .map(flag -> flag.kind().label())
                        .distinct()
                        .toList(),
                pieces(words, feedback.flags()),
                feedback.publicText(),
                takenDown(feedback),
                feedback.hasApprovedText() ? TakeDownPage.link(MessageDecisions.page(feedback)) : null,
                route(feedback),
                approve,
                ErasePage.withErasure(feedback, others),
                history.of(FeedbackReader.SUBJECT, feedback.reference()).stream()
                        .map(act -> new HistoryLine(
                                Phrases.moment(act.at()), act.actor().shownName(), act.said()))
                        .toList());
    }

    private static @Nullable String takenDown(Feedback feedback) {
        TakenDownBecause because = feedback.takenDownBecause();
        return because == null
                ? null
                : "Only officers can read this copy now. Why: " + because.label()
                        + ". Correct it, and publish it again.";
    }

    private String words(Feedback feedback) {
        return feedbackReader
                .original(feedback)
                .map(OriginalMessage::words)
                .orElse("The original words have been deleted.");
    }

    private static String state(Feedback feedback) {
        return switch (feedback.state()) {
            case RECEIVED -> "Waiting to be read";
            case QUARANTINED -> "Only the safeguarding role can read it";
            case REDIRECTED ->
                "Sent elsewhere: "
                        + (feedback.redirectedTo() == null
                                ? ""
                                : feedback.redirectedTo().label());
            case REJECTION_PROPOSED -> "One officer called it abusive or spam; a second officer has to agree";
            case REJECTED ->
                "Not published: "
                        + (feedback.reason() == null ? "" : feedback.reason().label());
            case FOR_REDACTION -> "A public copy has been started";
            case PUBLIC_TEXT_APPROVED -> "The public copy is approved";
            case ROUTED -> "With whoever will answer it";
            case ACKNOWLEDGED -> "Whoever answers has read it";
            case RESPONSE_DRAFTED -> "An answer is written and is waiting for an officer";
            case RESPONSE_APPROVED -> "The answer is approved";
            case PUBLISHED -> "The answer is published";
            case ACTION_TRACKED -> "The answer is published, and we are following up what it promised";
            case CLOSED -> "It is closed";
            case ERASED ->
                "It is erased: "
                        + (feedback.erasedBecause() == null
                                ? ""
                                : feedback.erasedBecause().label());
        };
    }

    private List<String> facts(Feedback feedback, LocalArea area) {
        List<String> facts = new ArrayList<>();
        Sender sender = feedback.sender();
        facts.add("From: " + (sender == null ? "not said" : sender.label().toLowerCase(Locale.UK)));
        facts.add("How it came: " + feedback.channel().slug());
        feedbackReader
                .original(feedback)
                .map(OriginalMessage::searchedFor)
                .ifPresent(searched -> facts.add("Searched for: " + searched));
        if (!feedback.gapKey().equals(GapKey.UNKNOWN)) {
            facts.add("About: " + new GapKeyLabels(area, feedback.gapKey()).line());
        }
        replies.wanted(feedback).forEach(facts::add);
        return facts;
    }

    /** The whole text, with everything marked that the automatic check flagged. */
    private static List<Piece> pieces(String words, List<Flag> flags) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        List<Flag> inOrder =
                flags.stream().sorted(Comparator.comparingInt(Flag::start)).toList();
        for (Flag flag : inOrder) {
            if (flag.start() < at || flag.end() > words.length()) {
                continue;
            }
            if (flag.start() > at) {
                pieces.add(new Piece(words.substring(at, flag.start()), false));
            }
            pieces.add(new Piece(words.substring(flag.start(), flag.end()), true));
            at = flag.end();
        }
        if (at < words.length()) {
            pieces.add(new Piece(words.substring(at), false));
        }
        return pieces;
    }

    private @Nullable String route(Feedback feedback) {
        String routedTo = feedback.routedTo();
        if (routedTo == null) {
            return null;
        }
        String also = feedback.alsoRoutedTo().isEmpty()
                ? ""
                : ". Also sent to: "
                        + feedback.alsoRoutedTo().stream()
                                .map(answerBodies::label)
                                .collect(Collectors.joining(", "));
        return answerBodies.label(routedTo) + ". Why: " + feedback.routedBecause() + also;
    }

    private Form publishAgain(
            Feedback feedback,
            @Nullable FormValues typed,
            Errors errors,
            @Nullable PublicationFindings seen,
            LocalArea area) {
        FormValues values =
                typed == null ? FormValues.empty().set(PublicCopyForm.TEXT, feedback.takenDownText()) : typed;
        PublicCopyForm form = new PublicCopyForm(feedback, area, values);
        ClearanceFields clearance = clearance(form, values, seen);
        return StaffForms.publishAgain(
                MessageDecisions.page(feedback),
                feedback.version(),
                clearance,
                PublicCopyForm.text(values, clearance, errors));
    }

    private Form approve(
            Feedback feedback,
            String words,
            @Nullable FormValues typed,
            Errors errors,
            @Nullable PublicationFindings seen,
            LocalArea area) {
        ReadFromText read = new ReadFromText(feedback, readings.of(feedback), area);
        FormValues values = typed == null ? PublicCopyForm.first(feedback, words, read) : typed;
        PublicCopyForm form = new PublicCopyForm(feedback, area, values);
        ClearanceFields clearance = clearance(form, values, seen);
        return new Form(
                address(feedback, "copy"),
                List.of(StaffForms.version(feedback.version())),
                List.of(new Section(
                        "copy",
                        null,
                        clearance.intro(),
                        form.fields(clearance, errors, read, bodyChoices(area), answers(read, form)),
                        null)),
                List.of(
                        Button.main("Approve and send on", "act", "approve"),
                        Button.secondary("Keep this copy for later", "act", "keep")),
                null);
    }

    /** Who answers by the remits if the form is sent as it is; null if nobody does. */
    private @Nullable String answers(ReadFromText read, PublicCopyForm form) {
        return routing.route(read.feedback(), form.copy().gapKey(), read.reading())
                .map(reasoned -> answerBodies.label(reasoned.route().commissioner()))
                .orElse(null);
    }

    /**
     * A copy that is too long for the automatic check is not refused for that when it is sent, so its page warns
     * beforehand.
     */
    private ClearanceFields clearance(PublicCopyForm form, FormValues values, @Nullable PublicationFindings seen) {
        return new ClearanceFields(seen == null ? check.beforeCheck(form.copy().texts()) : seen, values);
    }

    private List<Choice> bodyChoices(LocalArea area) {
        Set<String> able = bodies(area);
        return Stream.concat(
                        area.commissioners().stream().map(Commissioner::slug).filter(able::contains),
                        Stream.of(FeedbackRouting.LOCAL_OFFER_TEAM))
                .map(body -> new Choice(body, answerBodies.label(body), false))
                .toList();
    }

    private List<Decision> decisions(Feedback feedback, Errors errors, LocalArea area) {
        if (OPEN.contains(feedback.state())) {
            return List.of(refuse(feedback, errors), elsewhere(feedback, errors), quarantine(feedback));
        }
        if (feedback.state() == FeedbackState.REJECTION_PROPOSED) {
            return List.of(second(feedback), quarantine(feedback));
        }
        if (!ROUTED.contains(feedback.state())) {
            return feedback.state() == FeedbackState.ERASED ? List.of() : List.of(quarantine(feedback));
        }
        Decision next = feedback.kind().isAnswered()
                ? reroute(feedback, errors, area)
                : new Decision(
                        "It is dealt with",
                        "The listing has been corrected, or was right already.",
                        StaffForms.button(address(feedback, "close"), feedback.version(), Button.main("Close it")));
        return List.of(next, quarantine(feedback));
    }

    private static Decision refuse(Feedback feedback, Errors errors) {
        return new Decision(
                "Do not publish it",
                "The page of the message will say why. We publish how often each reason is used.",
                Form.of(
                        address(feedback, "refuse"),
                        List.of(StaffForms.version(feedback.version())),
                        List.of(radios("reason", "Why", Choices.of(RefusalReason.values()), errors)),
                        Button.warning("Do not publish it")));
    }

    private static Decision elsewhere(Feedback feedback, Errors errors) {
        return new Decision(
                "Send it elsewhere",
                "It is one child's own case, or about personal data. The page of the message will say where to get"
                        + " help.",
                Form.of(
                        address(feedback, "redirect"),
                        List.of(StaffForms.version(feedback.version())),
                        List.of(radios("place", "Where", Choices.of(Signposting.values()), errors)),
                        Button.secondary("Say where to get help")));
    }

    private static Decision quarantine(Feedback feedback) {
        return new Decision(
                "Somebody may be at risk",
                "It goes to the safeguarding role, and you can no longer read it. Its public copy is removed, and an"
                        + " answer to this message alone is taken down. If somebody is in danger now, ring 999.",
                StaffForms.button(
                        address(feedback, "quarantine"),
                        feedback.version(),
                        Button.warning("Give it to safeguarding")));
    }

    private static Decision second(Feedback feedback) {
        return new Decision(
                "Agree, or not",
                "Another officer proposed not to publish it because it is abusive or spam.",
                new Form(
                        address(feedback, "second"),
                        List.of(StaffForms.version(feedback.version())),
                        List.of(),
                        List.of(
                                Button.main("Agree: do not publish it", "act", "agree"),
                                Button.secondary("Do not agree", "act", "disagree")),
                        null));
    }

    private Decision reroute(Feedback feedback, Errors errors, LocalArea area) {
        return new Decision(
                "Somebody else answers",
                "Use this if the remits did not fit. The message goes to the body you choose.",
                Form.of(
                        address(feedback, "route"),
                        List.of(StaffForms.version(feedback.version())),
                        List.of(radios("body", "Who answers", bodyChoices(area), errors)),
                        Button.secondary("Send it there")));
    }

    private static Field radios(String name, String label, List<Choice> choices, Errors errors) {
        return Field.of(FieldKind.RADIOS, name, label, choices).withError(errors.of(name));
    }

    private static String address(Feedback feedback, String act) {
        return MessageDecisions.page(feedback) + "/" + act;
    }
}

package org.localoffer.service.app;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.ContentJson;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.app.HistoryFiles.PastAnswer;
import org.localoffer.service.app.HistoryFiles.PastCheck;
import org.localoffer.service.app.HistoryFiles.PastEdit;
import org.localoffer.service.app.HistoryFiles.PastMessage;
import org.localoffer.service.app.HistoryFiles.PastSignal;
import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.Channel;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackIntake;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.Message;
import org.localoffer.service.feedback.RefusalReason;
import org.localoffer.service.feedback.Sender;
import org.localoffer.service.feedback.Signposting;
import org.localoffer.service.feedback.Triage;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ActorRole;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.ServiceClock;
import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.RecordedSignals;
import org.localoffer.service.gaps.SignalReport;
import org.localoffer.service.listing.ListingPublisher;
import org.localoffer.service.listing.editing.Edits;
import org.localoffer.service.listing.editing.ListingEdit;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.privacy.Finding;
import org.localoffer.service.privacy.ImpersonalWords;
import org.localoffer.service.privacy.OfficerClearance;
import org.localoffer.service.privacy.PublicText;
import org.localoffer.service.privacy.PublicationCheck;

/** Replays the history of a sample area through the use cases that people use, as of the days on which it happened. */
@ApplicationScoped
class StartingHistory {

    private static final Actor OFFICER = new Actor(ActorRole.EDITOR, "sample-officer");
    private static final Actor SECOND_OFFICER = new Actor(ActorRole.EDITOR, "sample-second-officer");
    private static final Actor COMMISSIONER = new Actor(ActorRole.COMMISSIONER, "sample-commissioner");
    private static final Actor PROVIDER = new Actor(ActorRole.PROVIDER, "sample-provider");
    private static final ObjectMapper JSON = ContentJson.stored();

    private final EntityManager entities;
    private final FeedbackIntake intake;
    private final Triage triage;
    private final FeedbackReader feedbackReader;
    private final Answers answers;
    private final Edits edits;
    private final ListingPublisher publisher;
    private final PastSignals signals;
    private final RecordedSignals recorded;
    private final PastReports reports;
    private final ImpersonalWords impersonalWords;
    private final PublicationCheck check;
    private final Clock clock;

    StartingHistory(
            EntityManager entities,
            FeedbackIntake intake,
            Triage triage,
            FeedbackReader feedbackReader,
            Answers answers,
            Edits edits,
            ListingPublisher publisher,
            PastSignals signals,
            RecordedSignals recorded,
            PastReports reports,
            ImpersonalWords impersonalWords,
            PublicationCheck check,
            Clock clock) {
        this.entities = entities;
        this.intake = intake;
        this.triage = triage;
        this.feedbackReader = feedbackReader;
        this.answers = answers;
        this.edits = edits;
        this.publisher = publisher;
        this.signals = signals;
        this.recorded = recorded;
        this.reports = reports;
        this.impersonalWords = impersonalWords;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Replays everything, in the caller's transaction.
     *
     * @param documents titles of source documents, by key
     */
    @Transactional(TxType.MANDATORY)
    void load(HistoryFiles files, Map<String, String> documents) {
        impersonalWords.refresh();
        files.checks().forEach(this::check);
        Map<String, String> references = new HashMap<>();
        files.messages().forEach(message -> references.put(message.key(), receive(message)));
        files.answers().forEach(answer -> answer(answer, messagesOf(answer, files.messages()), references));
        files.searches().forEach(signals::count);
        files.surveyAnswers().forEach(signals::count);
        files.documents()
                .forEach(document -> signals.note(
                        document,
                        documents.getOrDefault(document.document(), document.document()) + ", line "
                                + document.line()));
        files.signals().forEach(this::record);
        files.edits().forEach(this::edit);
        files.contacts().forEach(contact -> reports.add(contact, this::clearance, OFFICER));
        // A report is counted in SQL.
        entities.flush();
        files.reports().forEach(report -> reports.issue(report, this::clearance, OFFICER));
    }

    /** Creates no index job, since the index is built afterwards. */
    private void check(PastCheck check) {
        String by = check.by().equals("provider") ? "the provider" : "the Local Offer team";
        asOfDaysAgo(
                check.daysAgo(),
                () -> publisher.confirm(
                        listing(check.listing()), by, new Actor(ActorRole.of(check.by()), "sample-" + check.by())));
    }

    private void record(PastSignal past) {
        LocalDate day = England.day(clock.instant()).minusDays(past.daysAgo());
        SignalReport report = new SignalReport(day, past.gapKey(), past.words(), past.details());
        recorded.record(UUID.randomUUID(), report, clearance(report.texts()), OFFICER);
    }

    private String receive(PastMessage past) {
        UUID submission = UUID.nameUUIDFromBytes(("sample-message:" + past.key()).getBytes(StandardCharsets.UTF_8));
        Message message = new Message(
                submission,
                kind(past),
                past.channel() == null ? Channel.WEB : past.channel(),
                past.words().strip(),
                past.listing() == null ? null : listing(past.listing()).slug(),
                past.sender() == null
                        ? null
                        : SlugEnum.of(Sender.class, past.sender()).orElse(null),
                past.gapKey() == null ? GapKey.UNKNOWN : past.gapKey(),
                past.searchedFor());
        asOfDaysAgo(past.daysAgo(), () -> intake.receiveOwn(message));
        String reference = entities.createQuery(
                        "select reference from Feedback where submission = :submission", String.class)
                .setParameter("submission", submission)
                .getSingleResult();
        asOfDaysAgo(Math.max(0, past.daysAgo() - 1), () -> decide(past, reference));
        return reference;
    }

    private void decide(PastMessage past, String reference) {
        switch (past.state()) {
            case "received", "quarantined" -> {}
            case "for-redaction" -> triage.keepCopy(target(reference, OFFICER), copy(past));
            case "redirected" ->
                triage.redirect(
                        target(reference, OFFICER),
                        SlugEnum.of(Signposting.class, required(past.elsewhere(), past.key(), "elsewhere"))
                                .orElseThrow());
            case "rejected" -> refuse(past, reference);
            default -> approve(past, reference);
        }
        if (past.state().equals("acknowledged")) {
            answers.acknowledge(reference, COMMISSIONER);
        }
        if (past.state().equals("closed") && !kind(past).isAnswered()) {
            triage.close(target(reference, OFFICER));
        }
    }

    private void approve(PastMessage past, String reference) {
        Triage.PublicCopy copy = copy(past);
        triage.approve(target(reference, OFFICER), copy, clearance(copy.texts()));
    }

    /** Clears all findings, since every person and school in the sample is made up. */
    private OfficerClearance clearance(List<PublicText> texts) {
        Set<String> tokens =
                check.findings(texts).findings().stream().map(Finding::token).collect(Collectors.toSet());
        return field -> new OfficerClearance.Statement(tokens, "sample data: everybody in it is made up");
    }

    private void refuse(PastMessage past, String reference) {
        RefusalReason reason = SlugEnum.of(RefusalReason.class, required(past.reason(), past.key(), "reason"))
                .orElseThrow();
        triage.refuse(target(reference, OFFICER), reason);
        if (reason == RefusalReason.VEXATIOUS) {
            triage.agreeToRefuse(target(reference, SECOND_OFFICER));
        }
    }

    private void answer(PastAnswer past, List<PastMessage> messages, Map<String, String> references) {
        UUID submission = UUID.nameUUIDFromBytes(("sample-answer:" + past.key()).getBytes(StandardCharsets.UTF_8));
        Set<String> answered = messages.stream()
                .map(message -> Objects.requireNonNull(references.get(message.key())))
                .collect(Collectors.toSet());
        Answers.Draft draft = new Answers.Draft(
                submission,
                past.body(),
                past.gap(),
                answered,
                new Answer.Words(past.words().strip(), past.action(), due(past)));
        asOfDaysAgo(past.daysAgo() + 1, () -> answers.draft(draft, COMMISSIONER));
        asOfDaysAgo(past.daysAgo(), () -> decide(past, submission));
    }

    private void decide(PastAnswer past, UUID id) {
        switch (past.state()) {
            case "drafted" -> {}
            case "returned" ->
                answers.sendBack(id, version(id), required(past.reason(), past.key(), "reason"), OFFICER);
            default ->
                answers.publish(
                        id,
                        version(id),
                        clearance(answers.find(id).orElseThrow().words().texts()),
                        OFFICER);
        }
        if (past.state().equals("action-done")) {
            answers.actionDone(id, version(id), COMMISSIONER);
        }
    }

    private void edit(PastEdit past) {
        Listing listing = listing(past.listing());
        asOfDaysAgo(past.daysAgo(), () -> {
            ListingEdit edit = edits.keep(
                    new Edits.Writing(
                            listing.id(), listing.revision(), null, changed(listing.content(), past.change())),
                    PROVIDER);
            entities.flush();
            if (past.state().equals("draft")) {
                return;
            }
            edits.send(edit.id(), edit.version(), null, PROVIDER);
            entities.flush();
            if (past.state().equals("returned")) {
                edits.sendBack(edit.id(), edit.version(), required(past.reason(), past.listing(), "reason"), OFFICER);
            }
        });
    }

    private static ListingContent changed(ListingContent content, Map<String, JsonNode> change) {
        ObjectNode json = JSON.valueToTree(content);
        change.forEach(json::set);
        try {
            return JSON.treeToValue(json, ListingContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change of the sample history is no valid content: " + change, e);
        }
    }

    private static List<PastMessage> messagesOf(PastAnswer answer, List<PastMessage> messages) {
        return messages.stream()
                .filter(message -> answer.key().equals(message.answer()))
                .toList();
    }

    private @Nullable LocalDate due(PastAnswer past) {
        return past.dueInDays() == null ? null : England.day(clock.instant().plus(Duration.ofDays(past.dueInDays())));
    }

    private static FeedbackKind kind(PastMessage past) {
        return SlugEnum.of(FeedbackKind.class, past.kind()).orElseThrow();
    }

    private static Triage.PublicCopy copy(PastMessage past) {
        return new Triage.PublicCopy(
                required(past.publicText(), past.key(), "public_text").strip(),
                kind(past),
                past.gapKey() == null ? GapKey.UNKNOWN : past.gapKey(),
                null);
    }

    /** @throws IllegalStateException if an entry lacks a field that its state requires */
    private static String required(@Nullable String value, String entry, String field) {
        if (value == null) {
            throw new IllegalStateException("The sample history's entry " + entry + " needs " + field);
        }
        return value;
    }

    private Triage.Target target(String reference, Actor actor) {
        entities.flush();
        Feedback feedback = feedbackReader.find(reference).orElseThrow();
        return new Triage.Target(reference, feedback.version(), actor);
    }

    private int version(UUID answer) {
        entities.flush();
        return answers.find(answer).orElseThrow().version();
    }

    private Listing listing(String reference) {
        return entities.createQuery("from Listing where provenance.sourceId = :reference", Listing.class)
                .setParameter("reference", reference)
                .getSingleResult();
    }

    private static void asOfDaysAgo(int days, Runnable act) {
        ServiceClock.asOf(Duration.ofDays(days), act);
    }
}

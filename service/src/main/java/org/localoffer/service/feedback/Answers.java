package org.localoffer.service.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AdvisoryLocks;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.foundation.Wording;
import org.localoffer.service.foundation.mail.Mails;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.privacy.IdentifyingTextException;
import org.localoffer.service.privacy.OfficerClearance;
import org.localoffer.service.privacy.PublicationCheck;
import org.localoffer.service.privacy.TakenDownBecause;
import org.localoffer.service.signin.SecondOfficerException;

/**
 * The use cases of an answer, from draft to publication. Each method is one step and also changes the state of the
 * answered messages.
 */
@ApplicationScoped
public class Answers {

    static final String SUBJECT = "answer";

    /** Which answers are to one gap. */
    static final String TO_GAP = "a.answersGap and a.gapKey.help is not distinct from :help"
            + " and a.gapKey.need is not distinct from :need and a.gapKey.ageBand is not distinct from :ageBand"
            + " and a.gapKey.area is not distinct from :area and a.gapKey.sector is not distinct from :sector";

    /** Audit actions by which a person becomes an author of the answer, and so may not publish it. */
    private static final Set<String> WRITING = Set.of("answer.kept", "answer.drafted", "answer.rewritten");

    private final EntityManager entities;
    private final FeedbackReader feedbackReader;
    private final AdvisoryLocks locks;
    private final AuditTrail audit;
    private final PublicationCheck check;
    private final ReplyContacts replies;
    private final AnswerBodies bodies;
    private final Mails mails;
    private final Event<AnswerPublished> published;
    private final Event<PublicTextWithdrawn> withdrawn;
    private final Clock clock;

    Answers(
            EntityManager entities,
            FeedbackReader feedbackReader,
            AdvisoryLocks locks,
            AuditTrail audit,
            PublicationCheck check,
            ReplyContacts replies,
            AnswerBodies bodies,
            Mails mails,
            Event<AnswerPublished> published,
            Event<PublicTextWithdrawn> withdrawn,
            Clock clock) {
        this.entities = entities;
        this.feedbackReader = feedbackReader;
        this.locks = locks;
        this.audit = audit;
        this.check = check;
        this.replies = replies;
        this.bodies = bodies;
        this.mails = mails;
        this.published = published;
        this.withdrawn = withdrawn;
        this.clock = clock;
    }

    /**
     * A new answer.
     *
     * @param submission id of the form, so that sending it twice creates one answer
     * @param gap null if only messages are answered
     * @param references of messages; empty if only a gap is answered
     */
    public record Draft(
            UUID submission, String body, @Nullable GapKey gap, Set<String> references, Answer.Words words) {}

    /**
     * Records that the body has read a message.
     *
     * @throws org.localoffer.service.foundation.IllegalTransitionException if it has already been read or answered
     */
    @Transactional
    public void acknowledge(String reference, Actor actor) {
        move(feedbackReader.locked(reference), FeedbackState.ACKNOWLEDGED, "feedback.acknowledged", actor);
    }

    /** Sends an answer to the officers. Sending the same form twice returns the existing answer. */
    @Transactional
    public Answer draft(Draft draft, Actor actor) {
        return begin(draft, AnswerState.DRAFTED, actor);
    }

    /**
     * Keeps an answer that is not finished; the messages stay where they are. Keeping the same form twice returns the
     * existing answer.
     */
    @Transactional
    public Answer keep(Draft draft, Actor actor) {
        return begin(draft, AnswerState.KEPT, actor);
    }

    private Answer begin(Draft draft, AnswerState state, Actor actor) {
        locks.take("answer:" + draft.submission());
        Answer known = entities.find(Answer.class, draft.submission());
        if (known != null) {
            return known;
        }
        Set<Feedback> messages = draft.references().stream()
                .sorted()
                .map(feedbackReader::locked)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        messages.forEach(message -> requireFree(message, draft.body()));
        if (state == AnswerState.DRAFTED) {
            messages.forEach(message -> answerDrafted(message, actor));
        }
        Answer answer = new Answer(
                draft.submission(), draft.body(), draft.gap(), messages, draft.words(), state, actor, clock.instant());
        entities.persist(answer);
        audit.note(
                actor,
                state == AnswerState.KEPT ? "answer.kept" : "answer.drafted",
                SUBJECT,
                answer.id(),
                null,
                draft.words());
        return answer;
    }

    /**
     * Requires that the body has to answer the message, and has not begun to. A message that went to another body
     * leaves the answer that the former one had begun.
     */
    private void requireFree(Feedback message, String body) {
        boolean isRoutedHere = body.equals(message.routedTo());
        Answer other = to(message).orElse(null);
        if (isRoutedHere && other != null && other.state() == AnswerState.KEPT && !body.equals(other.body())) {
            other.leaveOut(message);
            entities.flush();
        } else if (!isRoutedHere || other != null) {
            throw new StaleVersionException();
        }
    }

    private void answerDrafted(Feedback message, Actor actor) {
        move(message, FeedbackState.RESPONSE_DRAFTED, "feedback.response-drafted", actor);
    }

    /** Keeps what was written further in a kept or returned answer, without sending it. */
    @Transactional
    public void keep(UUID id, int version, Answer.Words words, Actor actor) {
        Answer answer = asItWasSeen(id, version);
        Answer.Words before = answer.words();
        answer.keep(words, actor, clock.instant());
        audit.note(actor, "answer.kept", SUBJECT, id, before, words);
    }

    /**
     * Sends a kept or returned answer to the officers. Messages that went to another body since it was kept are left
     * out.
     *
     * @throws StaleVersionException if it has changed, or nothing is left to answer
     */
    @Transactional
    public void rewrite(UUID id, int version, Answer.Words words, Actor actor) {
        Answer answer = asItWasSeen(id, version);
        boolean wasKept = answer.state() == AnswerState.KEPT;
        Answer.Words before = answer.words();
        if (wasKept) {
            moveKeptMessages(answer, actor);
        }
        answer.rewrite(words, actor, clock.instant());
        audit.note(actor, wasKept ? "answer.drafted" : "answer.rewritten", SUBJECT, id, before, words);
    }

    private void moveKeptMessages(Answer answer, Actor actor) {
        List<Feedback> messages = answer.messages().stream()
                .map(message -> feedbackReader.locked(message.reference()))
                .toList();
        for (Feedback message : messages) {
            if (answer.body().equals(message.routedTo())) {
                answerDrafted(message, actor);
            } else {
                answer.leaveOut(message);
            }
        }
        if (answer.answersNothing()) {
            throw new StaleVersionException();
        }
    }

    /** Returns an answer to its body with a reason, and tells the body's mailbox. */
    @Transactional
    public void sendBack(UUID id, int version, String reason, Actor actor) {
        Answer answer = asItWasSeen(id, version);
        answer.sendBack(reason, actor);
        audit.note(actor, "answer.returned", SUBJECT, id, null, new Wording(reason));
        mails.answerReturned(bodies.mailbox(answer.body()), id, reason);
    }

    /**
     * Publishes an answer and the messages that it answers.
     *
     * @throws SecondOfficerException if the officer wrote the answer
     * @throws IdentifyingTextException if it contains text that may identify somebody, and the officer has not said why
     *     it does not
     */
    public void publish(UUID id, int version, OfficerClearance clearance, Actor actor) {
        Answer answer = find(id).orElseThrow(StaleVersionException::new);
        // First, so that nobody says in vain why a text names nobody.
        requireSecondPerson(answer, actor);
        publish(id, version, check.pass(answer.words().texts(), clearance), actor);
    }

    @Transactional
    void publish(UUID id, int version, PublicationCheck.Passed passed, Actor actor) {
        Answer answer = asItWasSeen(id, version);
        requireSecondPerson(answer, actor);
        passed.requireSame(answer.words().texts());
        if (answer.isTakenDown()) {
            throw new IllegalTransitionException(answer.state(), AnswerState.PUBLISHED);
        }
        Instant now = clock.instant();
        answer.publish(actor, now);
        audit.note(actor, "answer.published", SUBJECT, id, null, answer.words());
        if (!passed.reasons().isEmpty()) {
            audit.note(actor, "answer.vouched-for", SUBJECT, id, null, passed.reasons());
        }
        for (Feedback message : answer.messages()) {
            move(message, FeedbackState.RESPONSE_APPROVED, "feedback.response-approved", actor);
            move(message, FeedbackState.PUBLISHED, "feedback.published", actor);
            if (answer.words().action() == null) {
                move(message, FeedbackState.CLOSED, "feedback.closed", actor);
            } else {
                move(message, FeedbackState.ACTION_TRACKED, "feedback.action-tracked", actor);
            }
        }
        published.fire(new AnswerPublished(answer, actor));
    }

    /** Removes an erased message from its answer. */
    @Transactional(TxType.MANDATORY)
    void leaveOut(@Observes MessageErased erased) {
        to(erased.message()).ifPresent(answer -> answer.leaveOut(erased.message()));
    }

    private void requireSecondPerson(Answer answer, Actor actor) {
        if (audit.hasActed(actor, SUBJECT, answer.id(), WRITING)) {
            throw new SecondOfficerException();
        }
    }

    /** Takes a published answer down. Its address then only says that it is being corrected. */
    @Transactional
    public void takeDown(UUID id, int version, TakenDownBecause because, Actor actor) {
        Answer answer = asItWasSeen(id, version);
        if (answer.publishedAt() == null) {
            throw new IllegalTransitionException(answer.state(), "an answer that is taken down");
        }
        takeDown(answer, because, actor);
    }

    private void takeDown(Answer answer, TakenDownBecause because, Actor actor) {
        answer.takeDown(because, clock.instant());
        audit.note(actor, "answer.taken-down", SUBJECT, answer.id(), null, because.slug());
        withdrawn.fire(new PublicTextWithdrawn(answer.id()));
    }

    /**
     * Publishes a corrected text under the same number. The officer who corrects it must not be the author of the
     * answer.
     *
     * @throws SecondOfficerException as {@link #publish} does
     * @throws IdentifyingTextException as {@link #publish} does
     */
    public void publishAgain(UUID id, int version, Answer.Words corrected, OfficerClearance clearance, Actor actor) {
        publishAgain(id, version, corrected, check.pass(corrected.texts(), clearance), actor);
    }

    @Transactional
    void publishAgain(UUID id, int version, Answer.Words corrected, PublicationCheck.Passed passed, Actor actor) {
        Answer answer = asItWasSeen(id, version);
        requireSecondPerson(answer, actor);
        passed.requireSame(corrected.texts());
        answer.publishAgain(corrected, actor);
        audit.note(actor, "answer.published-again", SUBJECT, id, null, passed.reasons());
        answer.messages().forEach(replies::follow);
    }

    /** Removes a message in quarantine from its answer. An answer that has nothing else to answer is taken down. */
    @Transactional(TxType.MANDATORY)
    void leaveOut(@Observes MessageQuarantined quarantined) {
        to(quarantined.message()).ifPresent(answer -> {
            entities.lock(answer, LockModeType.PESSIMISTIC_WRITE);
            answer.takeBack(quarantined.message());
            audit.note(quarantined.actor(), "answer.message-left-out", SUBJECT, answer.id(), null, null);
            if (answer.answersNothing() && !answer.isTakenDown()) {
                takeDown(answer, TakenDownBecause.HARMFUL, quarantined.actor());
            }
        });
    }

    /** Records that the promised action is done. */
    @Transactional
    public void actionDone(UUID id, int version, Actor actor) {
        Answer answer = asItWasSeen(id, version);
        answer.actionDone(clock.instant());
        audit.note(actor, "answer.action-done", SUBJECT, id, null, answer.words());
        answer.messages().forEach(message -> move(message, FeedbackState.CLOSED, "feedback.closed", actor));
    }

    /** An answer with its messages. */
    @Transactional
    public Optional<Answer> find(UUID id) {
        return entities.createQuery("from Answer a left join fetch a.messages where a.id = :id", Answer.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Answers::withListings);
    }

    @Transactional
    public long countWaiting() {
        return entities.createQuery(
                        "select count(a) from Answer a where a.state = :state and a.takenDownAt is null", Long.class)
                .setParameter("state", AnswerState.DRAFTED)
                .getSingleResult();
    }

    /** Answers that wait for an officer with their messages, the longest waiting first. */
    @Transactional
    public List<Answer> waiting(int offset, int most) {
        List<UUID> ids = entities.createQuery(
                        "select id from Answer where state = :state and takenDownAt is null order by writtenAt, id",
                        UUID.class)
                .setParameter("state", AnswerState.DRAFTED)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
        // A page cannot be cut from answers joined with their messages, so their ids come first.
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "from Answer a left join fetch a.messages where a.id in :ids and a.state = :state"
                                        + " and a.takenDownAt is null order by a.writtenAt, a.id",
                                Answer.class)
                        .setParameter("ids", ids)
                        .setParameter("state", AnswerState.DRAFTED)
                        .getResultList();
    }

    /** What was promised in public and is overdue, the longest overdue first. */
    @Transactional
    public List<Answer> overdue(LocalDate today, int most) {
        return entities.createQuery(
                        "from Answer where state = :state and takenDownAt is null and action is not null"
                                + " and due < :today order by due, number",
                        Answer.class)
                .setParameter("state", AnswerState.PUBLISHED)
                .setParameter("today", today)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The answer that a list shows for each answered gap: a published one if there is one, and of several the newest.
     * Answers that were only begun are left out.
     */
    @Transactional
    public Map<GapKey, Answer> byGap() {
        Map<GapKey, Answer> shown = new HashMap<>();
        entities.createQuery(
                        "from Answer where answersGap and state <> :kept"
                                + " order by case when publishedAt is null then 1 else 0 end, writtenAt desc",
                        Answer.class)
                .setParameter("kept", AnswerState.KEPT)
                .getResultStream()
                .forEach(answer -> shown.putIfAbsent(Objects.requireNonNull(answer.gap()), answer));
        return shown;
    }

    /** Answers to the gap, newest first. */
    @Transactional
    public List<Answer> toGap(GapKey gap, int most) {
        return toGap(
                        gap,
                        entities.createQuery(
                                "from Answer a where " + TO_GAP + " order by a.writtenAt desc", Answer.class))
                .setMaxResults(most)
                .getResultList();
    }

    /** Sets the gap of a query that has {@link #TO_GAP}. */
    static <T> TypedQuery<T> toGap(GapKey gap, TypedQuery<T> query) {
        return query.setParameter("help", gap.help())
                .setParameter("need", gap.need())
                .setParameter("ageBand", gap.ageBand())
                .setParameter("area", gap.area())
                .setParameter("sector", gap.sector());
    }

    /** The answer to a message; empty if there is none yet. */
    @Transactional
    public Optional<Answer> to(Feedback message) {
        return entities.createQuery("select a from Answer a join a.messages m where m.id = :id", Answer.class)
                .setParameter("id", message.id())
                .getResultStream()
                .findFirst();
    }

    /** The published answer to a message; empty before it is published and while it is taken down. */
    @Transactional
    public Optional<Answer> shownTo(Feedback message) {
        return to(message).filter(Answer::isPublic);
    }

    /** The answer with the listings that its messages are about, which pages name. */
    static Answer withListings(Answer answer) {
        answer.messages().forEach(message -> Hibernate.initialize(message.listing()));
        return answer;
    }

    private void move(Feedback message, FeedbackState next, String action, Actor actor) {
        FeedbackState before = message.state();
        message.become(next, clock.instant());
        audit.note(actor, action, FeedbackReader.SUBJECT, message.reference(), before, next);
        replies.follow(message);
    }

    private Answer asItWasSeen(UUID id, int version) {
        Answer answer = entities.find(Answer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (answer == null || answer.version() != version) {
            throw new StaleVersionException();
        }
        return answer;
    }
}

package org.localoffer.service.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.privacy.PublicText;
import org.localoffer.service.privacy.TakenDownBecause;

/** A body's public answer to messages, to a gap, or to both. */
@Entity
public class Answer {

    @Id
    private UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    private long number;

    private String body;

    private String words;

    private @Nullable String action;

    private @Nullable LocalDate due;

    private boolean answersGap;

    @Embedded
    private @Nullable GapKey gapKey;

    @Enumerated(EnumType.STRING)
    private AnswerState state;

    private Actor writtenBy;

    private Instant writtenAt;

    private @Nullable String reason;

    @SuppressWarnings("UnusedVariable") // Read in SQL
    private @Nullable Actor decidedBy;

    private @Nullable Instant publishedAt;

    private @Nullable Instant actionDoneAt;

    private @Nullable Instant takenDownAt;

    @Enumerated(EnumType.STRING)
    private @Nullable TakenDownBecause takenDownBecause;

    private int messagesLeftOut;

    private boolean declined;

    @ManyToMany
    @JoinTable(
            name = "answer_feedback",
            joinColumns = @JoinColumn(name = "answer_id"),
            inverseJoinColumns = @JoinColumn(name = "feedback_id"))
    @OrderBy("receivedAt, reference")
    private Set<Feedback> messages;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Answer() {}

    /** @param state {@link AnswerState#KEPT} or {@link AnswerState#DRAFTED} */
    Answer(
            UUID id,
            String body,
            @Nullable GapKey gap,
            Set<Feedback> messages,
            Words words,
            AnswerState state,
            Actor actor,
            Instant now) {
        this.id = id;
        this.body = body;
        this.answersGap = gap != null;
        this.gapKey = gap;
        this.messages = new LinkedHashSet<>(messages);
        this.state = state;
        write(words, actor, now);
    }

    /**
     * The text of an answer.
     *
     * @param action what the body will do next; null for nothing
     * @param due when it will be done; null if not stated
     */
    public record Words(
            String text, @Nullable String action, @Nullable LocalDate due) {

        /** The texts that become public, by their form fields. */
        public List<PublicText> texts() {
            return List.of(
                    new PublicText("answer", "the answer", text, PublicText.Rule.SAID_IN_PUBLIC),
                    new PublicText("action", "what happens next", action, PublicText.Rule.SAID_IN_PUBLIC));
        }
    }

    private void write(Words words, Actor actor, Instant now) {
        this.words = words.text();
        this.action = words.action();
        this.due = words.due();
        this.writtenBy = actor;
        this.writtenAt = now;
    }

    /** Keeps words that are not finished. The state stays, and so does the reason why it was returned. */
    void keep(Words words, Actor actor, Instant now) {
        if (!isWithItsBody()) {
            throw new IllegalTransitionException(state, AnswerState.KEPT);
        }
        write(words, actor, now);
    }

    /** Sends a kept or returned answer to the officers. */
    void rewrite(Words words, Actor actor, Instant now) {
        become(state == AnswerState.KEPT ? AnswerState.KEPT : AnswerState.RETURNED, AnswerState.DRAFTED);
        this.reason = null;
        write(words, actor, now);
    }

    void sendBack(String reason, Actor actor) {
        become(AnswerState.DRAFTED, AnswerState.RETURNED);
        this.reason = reason;
        this.decidedBy = actor;
    }

    void publish(Actor actor, Instant now) {
        become(AnswerState.DRAFTED, AnswerState.PUBLISHED);
        this.reason = null;
        this.decidedBy = actor;
        this.publishedAt = now;
    }

    /** @throws IllegalTransitionException if it has already been taken down */
    void takeDown(TakenDownBecause because, Instant now) {
        if (isTakenDown()) {
            throw new IllegalTransitionException(state, "an answer that is taken down");
        }
        this.takenDownAt = now;
        this.takenDownBecause = because;
    }

    /**
     * @throws IllegalTransitionException if it is not taken down, was never published, or has nothing left to answer
     */
    void publishAgain(Words corrected, Actor actor) {
        if (!isTakenDown() || publishedAt == null || answersNothing()) {
            throw new IllegalTransitionException(state, "an answer that is published again");
        }
        this.words = corrected.text();
        this.action = corrected.action();
        this.due = corrected.due();
        this.decidedBy = actor;
        this.takenDownAt = null;
        this.takenDownBecause = null;
    }

    /**
     * Removes a message that went to the safeguarding role, since nobody else may read it; only the number of such
     * messages is kept.
     */
    void takeBack(Feedback message) {
        if (messages.removeIf(other -> other.id().equals(message.id()))) {
            messagesLeftOut++;
        }
    }

    void actionDone(Instant now) {
        become(AnswerState.PUBLISHED, AnswerState.ACTION_DONE);
        this.actionDoneAt = now;
    }

    /** Records that it says why nothing will be done. */
    void decline() {
        this.declined = true;
    }

    /** Removes a message that was erased, without a trace. */
    void leaveOut(Feedback message) {
        messages.removeIf(other -> other.id().equals(message.id()));
    }

    private void become(AnswerState from, AnswerState to) {
        if (state != from) {
            throw new IllegalTransitionException(state, to);
        }
        state = to;
    }

    public UUID id() {
        return id;
    }

    /** Counts from 1; part of the address on the page of all answers. */
    public long number() {
        return number;
    }

    /** Slug of the commissioner, or of the Local Offer team. */
    public String body() {
        return body;
    }

    public Words words() {
        return new Words(words, action, due);
    }

    /** Whether it is kept or returned, so that its body goes on writing it. */
    public boolean isWithItsBody() {
        return state == AnswerState.KEPT || state == AnswerState.RETURNED;
    }

    /** Whether families can read it now. */
    public boolean isPublic() {
        return publishedAt != null && takenDownAt == null;
    }

    /** Whether families can read in it what will be done, and that is not done yet. */
    public boolean isPromise() {
        return state == AnswerState.PUBLISHED && takenDownAt == null && action != null;
    }

    /** Whether the last day of what it promises has passed. */
    public boolean isOverdue(LocalDate today) {
        return isPromise() && due != null && due.isBefore(today);
    }

    /** The gap that it answers; null if it answers messages only. */
    public @Nullable GapKey gap() {
        return answersGap ? (gapKey == null ? GapKey.UNKNOWN : gapKey) : null;
    }

    public AnswerState state() {
        return state;
    }

    public Actor writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** Why an officer returned it; null if it was not returned. */
    public @Nullable String reason() {
        return reason;
    }

    /** Null before publication. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** When the promised action was recorded as done; null before that. */
    public @Nullable Instant actionDoneAt() {
        return actionDoneAt;
    }

    /** Whether it has been taken down while it is corrected. */
    public boolean isTakenDown() {
        return takenDownAt != null;
    }

    /** Null unless it has been taken down. */
    public @Nullable TakenDownBecause takenDownBecause() {
        return takenDownBecause;
    }

    /** Number of answered messages that have since gone to the safeguarding role. */
    public int messagesLeftOut() {
        return messagesLeftOut;
    }

    /** Whether it says why nothing will be done about its gap. */
    public boolean isDeclined() {
        return declined;
    }

    /** Whether everything that it answered has gone to the safeguarding role. */
    public boolean answersNothing() {
        return messages.isEmpty() && !answersGap;
    }

    public Set<Feedback> messages() {
        return messages;
    }

    /** Sent with every decision, so that nobody overwrites another person's change. */
    public int version() {
        return version;
    }
}

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

/** What a body says in public to messages, to a gap, or to both. */
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

    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable Actor decidedBy;

    private @Nullable Instant publishedAt;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable Instant actionDoneAt;

    private @Nullable Instant takenDownAt;

    @Enumerated(EnumType.STRING)
    private @Nullable TakenDownBecause takenDownBecause;

    private int messagesLeftOut;

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

    Answer(UUID id, String body, @Nullable GapKey gap, Set<Feedback> messages, Words words, Actor actor, Instant now) {
        this.id = id;
        this.body = body;
        this.answersGap = gap != null;
        this.gapKey = gap;
        this.messages = new LinkedHashSet<>(messages);
        this.words = words.text();
        this.action = words.action();
        this.due = words.due();
        this.state = AnswerState.DRAFTED;
        this.writtenBy = actor;
        this.writtenAt = now;
    }

    /**
     * What an answer says.
     *
     * @param action what will be done next; null for nothing more
     * @param due by when; null where not told
     */
    public record Words(
            String text, @Nullable String action, @Nullable LocalDate due) {

        /** As they become public, in the fields of forms. */
        public List<PublicText> texts() {
            return List.of(
                    new PublicText("answer", "the answer", text, PublicText.Rule.SAID_IN_PUBLIC),
                    new PublicText("action", "what happens next", action, PublicText.Rule.SAID_IN_PUBLIC));
        }
    }

    void rewrite(Words words, Actor actor, Instant now) {
        become(AnswerState.RETURNED, AnswerState.DRAFTED);
        this.words = words.text();
        this.action = words.action();
        this.due = words.due();
        this.reason = null;
        this.writtenBy = actor;
        this.writtenAt = now;
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

    /** @throws IllegalTransitionException if it is taken down already */
    void takeDown(TakenDownBecause because, Instant now) {
        if (isTakenDown()) {
            throw new IllegalTransitionException(state, "an answer that is taken down");
        }
        this.takenDownAt = now;
        this.takenDownBecause = because;
    }

    /** @throws IllegalTransitionException if it was not public before it was taken down, or answers nothing any more */
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

    /** A message that it answers went to the safeguarding role: it is part of nothing that others read. */
    void takeBack(Feedback message) {
        if (messages.removeIf(other -> other.id().equals(message.id()))) {
            messagesLeftOut++;
        }
    }

    void actionDone(Instant now) {
        become(AnswerState.PUBLISHED, AnswerState.ACTION_DONE);
        this.actionDoneAt = now;
    }

    /** A message that it answers was erased: nothing tells that it was there. */
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

    /** Counts from 1; stands in its address on the page of all answers. */
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

    /** The gap that it answers; null where it answers messages alone. */
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

    /** Why an officer returned it; null otherwise. */
    public @Nullable String reason() {
        return reason;
    }

    /** Null before it is published. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** Whether it is taken down while it is corrected. */
    public boolean isTakenDown() {
        return takenDownAt != null;
    }

    /** Null unless taken down. */
    public @Nullable TakenDownBecause takenDownBecause() {
        return takenDownBecause;
    }

    /** How many messages it answered that went to the safeguarding role since. */
    public int messagesLeftOut() {
        return messagesLeftOut;
    }

    /** Whether all that it answered has gone to the safeguarding role. */
    public boolean answersNothing() {
        return messages.isEmpty() && !answersGap;
    }

    public Set<Feedback> messages() {
        return messages;
    }

    /** Sent with every decision, so that two people never overwrite each other. */
    public int version() {
        return version;
    }
}

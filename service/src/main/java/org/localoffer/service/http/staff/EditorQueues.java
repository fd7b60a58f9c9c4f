package org.localoffer.service.http.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.MessageClaim;
import org.localoffer.service.feedback.MessageGroup;
import org.localoffer.service.feedback.MessageQueue;
import org.localoffer.service.feedback.MessageRetention;
import org.localoffer.service.feedback.QueueQuestion;
import org.localoffer.service.feedback.QueuedMessage;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.listing.editing.Edits;
import org.localoffer.service.listing.editing.ListingEdit;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.Flag;
import org.localoffer.service.privacy.FlagKind;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;

/** The queues of an officer's desk. */
@ApplicationScoped
class EditorQueues {

    private final Edits edits;
    private final MessageQueue messages;
    private final Answers answers;
    private final AnswerBodies bodies;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final Clock clock;

    EditorQueues(
            Edits edits,
            MessageQueue messages,
            Answers answers,
            AnswerBodies bodies,
            CurrentLocalArea localArea,
            StaffMember staff,
            Clock clock) {
        this.edits = edits;
        this.messages = messages;
        this.answers = answers;
        this.bodies = bodies;
        this.localArea = localArea;
        this.staff = staff;
        this.clock = clock;
    }

    /** The entries of a queue that a page shows. */
    record Part(int offset, int most) {}

    Queue edits(Part part) {
        List<ListingEdit> waiting = edits.waiting(part.offset(), part.most());
        long all = edits.countWaiting();
        return new Queue(
                "edits",
                "Edits of listings",
                counted(all, "edit is waiting", "edits are waiting", part, waiting, ListingEdit::sentAt),
                "No edits are waiting.",
                waiting.stream().map(this::entry).toList(),
                all(all, waiting.size(), "All edits", "/editor/edits"));
    }

    /** The first of the messages that wait for an officer, the most urgent first. */
    Queue triage(int most) {
        return messages(
                "messages",
                "Messages to read",
                MessageGroup.OPEN,
                most,
                "No messages are waiting.",
                EditorDesk.MESSAGES);
    }

    /** The first of the messages that wait for the body that answers them. */
    Queue routed(int most) {
        return messages(
                "routed",
                "Messages with somebody else",
                MessageGroup.WITH_OTHERS,
                most,
                "No messages are with somebody else.",
                EditorDesk.MESSAGES_WITH_OTHERS);
    }

    private Queue messages(String id, String title, MessageGroup group, int most, String nothing, String address) {
        LocalArea area = localArea.get();
        MessageQueue.Part part = messages.part(QueueQuestion.of(group), staff.actor(Role.EDITOR), 0, most);
        String counted = Words.count(part.all(), "message is waiting", "messages are waiting");
        return new Queue(
                id,
                title,
                part.overdue() == 0 ? counted : counted + ", " + Words.number(part.overdue()) + " overdue",
                nothing,
                part.messages().stream().map(message -> entry(message, area)).toList(),
                all(part.all(), part.messages().size(), "All of them", address));
    }

    Queue answers(Part part) {
        LocalArea area = localArea.get();
        List<Answer> waiting = answers.waiting(part.offset(), part.most());
        long all = answers.countWaiting();
        return new Queue(
                "answers",
                "Answers to publish",
                counted(all, "answer is waiting", "answers are waiting", part, waiting, Answer::writtenAt),
                "No answers are waiting.",
                waiting.stream().map(answer -> entry(answer, area)).toList(),
                all(all, waiting.size(), "All answers", "/editor/answers"));
    }

    private QueueEntry entry(ListingEdit edit) {
        return new QueueEntry(
                edit.listing().content().name(),
                "/editor/edits/" + edit.id(),
                edit.sentAt() == null ? null : Phrases.waited(edit.sentAt(), clock.instant()),
                List.of(edit.isOfProvider() ? edit.listing().provider().name() : "Proposed by an import"),
                null);
    }

    private QueueEntry entry(QueuedMessage message, LocalArea area) {
        Feedback feedback = message.feedback();
        return new QueueEntry(
                MessageSummary.firstWords(message.words()),
                EditorDesk.MESSAGES + "/" + feedback.reference(),
                Phrases.waited(feedback.receivedAt(), clock.instant()),
                facts(feedback, area),
                alert(feedback));
    }

    private List<String> facts(Feedback feedback, LocalArea area) {
        String routedTo = feedback.routedTo();
        MessageClaim claim = MessageClaim.of(feedback, clock.instant());
        return Stream.of(
                        feedback.kind().label(),
                        feedback.reference(),
                        MessageSummary.about(feedback, area),
                        routedTo == null ? null : "With: " + bodies.label(routedTo),
                        claim == null ? null : "Claimed by " + claim.by().shownName())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable String alert(Feedback feedback) {
        MessageRetention.Overdue overdue = MessageRetention.overdue(feedback, clock.instant());
        if (overdue != null) {
            return overdue.ends() == null
                    ? "Overdue"
                    : "Overdue: deleted on " + Words.date(overdue.ends()) + " unless somebody decides";
        }
        if (feedback.state() == FeedbackState.REJECTION_PROPOSED) {
            return "Needs a second officer";
        }
        if (feedback.state() == FeedbackState.FOR_REDACTION) {
            return "Copy begun";
        }
        boolean names = feedback.flags().stream().map(Flag::kind).anyMatch(kind -> kind != FlagKind.HARM);
        return names && MessageGroup.OPEN.states().contains(feedback.state()) ? "May tell who it is about" : null;
    }

    private QueueEntry entry(Answer answer, LocalArea area) {
        GapKey gap = answer.gap();
        String about = gap != null
                ? new GapKeyLabels(area, gap).line()
                : Words.count(answer.messages().size(), "message", "messages");
        return new QueueEntry(
                MessageSummary.firstWords(answer),
                "/editor/answers/" + answer.id(),
                Phrases.waited(answer.writtenAt(), clock.instant()),
                List.of("From: " + bodies.label(answer.body()), "To: " + about),
                null);
    }

    /** Such as "3 edits are waiting, oldest 2 days". */
    private <T> String counted(
            long all, String one, String many, Part part, List<T> waiting, Function<T, @Nullable Instant> since) {
        Instant oldest = part.offset() == 0 && !waiting.isEmpty() ? since.apply(waiting.getFirst()) : null;
        String counted = Words.count(all, one, many);
        return oldest == null ? counted : counted + ", oldest " + Phrases.waited(oldest, clock.instant());
    }

    private static @Nullable Link all(long all, int shown, String label, String address) {
        return all > shown ? new Link(label, address) : null;
    }
}

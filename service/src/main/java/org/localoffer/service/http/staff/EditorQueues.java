package org.localoffer.service.http.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackReader;
import org.localoffer.service.feedback.FeedbackState;
import org.localoffer.service.feedback.MessageRetention;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.listing.editing.Edits;
import org.localoffer.service.listing.editing.ListingEdit;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.Flag;
import org.localoffer.service.privacy.FlagKind;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;

/** The queues of an officer's desk. */
@ApplicationScoped
class EditorQueues {

    /** States in which a message waits for an officer. */
    static final Set<FeedbackState> TRIAGE =
            Set.of(FeedbackState.RECEIVED, FeedbackState.FOR_REDACTION, FeedbackState.REJECTION_PROPOSED);

    /** States in which a message waits for the body that answers it. */
    static final Set<FeedbackState> ROUTED = Set.of(FeedbackState.ROUTED, FeedbackState.ACKNOWLEDGED);

    private final Edits edits;
    private final FeedbackReader feedbackReader;
    private final Answers answers;
    private final AnswerBodies bodies;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    EditorQueues(
            Edits edits,
            FeedbackReader feedbackReader,
            Answers answers,
            AnswerBodies bodies,
            CurrentLocalArea localArea,
            Clock clock) {
        this.edits = edits;
        this.feedbackReader = feedbackReader;
        this.answers = answers;
        this.bodies = bodies;
        this.localArea = localArea;
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

    Queue triage(Part part) {
        return messages("messages", "Messages to read", TRIAGE, part, "No messages are waiting.", EditorDesk.MESSAGES);
    }

    Queue routed(Part part) {
        return messages(
                "routed",
                "Messages with somebody else",
                ROUTED,
                part,
                "No messages are with somebody else.",
                EditorDesk.MESSAGES + "?with=others");
    }

    private Queue messages(
            String id, String title, Set<FeedbackState> states, Part part, String nothing, String address) {
        LocalArea area = localArea.get();
        List<Feedback> waiting = feedbackReader.waiting(states, part.offset(), part.most());
        long all = feedbackReader.count(states);
        return new Queue(
                id,
                title,
                counted(all, "message is waiting", "messages are waiting", part, waiting, Feedback::receivedAt),
                nothing,
                waiting.stream().map(message -> entry(message, area)).toList(),
                all(all, waiting.size(), "All of them", address));
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

    private QueueEntry entry(Feedback feedback, LocalArea area) {
        return new QueueEntry(
                feedback.kind().label() + ", " + feedback.reference(),
                EditorDesk.MESSAGES + "/" + feedback.reference(),
                Phrases.waited(feedback.receivedAt(), clock.instant()),
                facts(feedback, area),
                alert(feedback));
    }

    private List<String> facts(Feedback feedback, LocalArea area) {
        Stream<String> about = feedback.listing() != null
                ? Stream.of(feedback.listing().content().name())
                : feedback.gapKey().equals(GapKey.UNKNOWN)
                        ? Stream.empty()
                        : Stream.of(new GapKeyLabels(area, feedback.gapKey()).line());
        String routedTo = feedback.routedTo();
        return Stream.concat(about, routedTo == null ? Stream.empty() : Stream.of("With: " + bodies.label(routedTo)))
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
        return names && TRIAGE.contains(feedback.state()) ? "May tell who it is about" : null;
    }

    private QueueEntry entry(Answer answer, LocalArea area) {
        GapKey gap = answer.gap();
        String about = gap != null
                ? new GapKeyLabels(area, gap).line()
                : Words.count(answer.messages().size(), "message", "messages");
        return new QueueEntry(
                bodies.label(answer.body()),
                "/editor/answers/" + answer.id(),
                Phrases.waited(answer.writtenAt(), clock.instant()),
                List.of("To: " + about),
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

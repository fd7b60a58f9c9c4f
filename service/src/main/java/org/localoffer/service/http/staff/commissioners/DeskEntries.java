package org.localoffer.service.http.staff.commissioners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerState;
import org.localoffer.service.feedback.BodyQueues;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.DeskTask;
import org.localoffer.service.gaps.GapPlan;
import org.localoffer.service.gaps.GapProgress;
import org.localoffer.service.gaps.KnownGap;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.MessageSummary;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.QueueEntry;

/** The entries of the lists on a commissioner's desk. What they show is read for all entries together. */
@ApplicationScoped
class DeskEntries {

    /** Characters of an answer's text that serve as its title in a list. */
    private static final int LONGEST_TITLE = 80;

    private final BodyQueues queues;
    private final GapRows gapRows;
    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final Clock clock;

    DeskEntries(BodyQueues queues, GapRows gapRows, CurrentLocalArea localArea, StaffMember staff, Clock clock) {
        this.queues = queues;
        this.gapRows = gapRows;
        this.localArea = localArea;
        this.staff = staff;
        this.clock = clock;
    }

    List<QueueEntry> ofAnswers(List<BodyQueues.WrittenAnswer> written) {
        return queues.answers(written.stream().map(BodyQueues.WrittenAnswer::id).toList()).stream()
                .map(this::entry)
                .toList();
    }

    /** What somebody else has dealt with in the meantime is left out. */
    List<QueueEntry> ofTasks(List<DeskTask> tasks) {
        Map<UUID, Answer> answers =
                byKey(queues.answers(keys(tasks, DeskTask.OfAnswer.class, DeskTask.OfAnswer::id)), Answer::id);
        Map<String, Feedback> messages = byKey(
                queues.messages(keys(tasks, DeskTask.OfComment.class, DeskTask.OfComment::reference)),
                Feedback::reference);
        return tasks.stream()
                .flatMap(task -> switch (task) {
                    case DeskTask.OfAnswer of ->
                        Stream.ofNullable(answers.get(of.id())).map(this::entry);
                    case DeskTask.OfComment of ->
                        Stream.ofNullable(messages.get(of.reference())).map(this::entry);
                    case DeskTask.OfGap of -> Stream.of(entry(of));
                })
                .toList();
    }

    private static <T extends DeskTask, K> List<K> keys(List<DeskTask> tasks, Class<T> kind, Function<T, K> key) {
        return tasks.stream().filter(kind::isInstance).map(kind::cast).map(key).toList();
    }

    private static <K, T> Map<K, T> byKey(List<T> things, Function<T, K> key) {
        return things.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    private QueueEntry entry(DeskTask.OfGap task) {
        KnownGap gap = task.gap();
        return new QueueEntry(
                gap.about(),
                GapAddresses.gap(gap.gapKey()),
                null,
                task.urgency() == DeskTask.Urgency.NEW_GAP ? evidence(gap) : plan(gap),
                switch (task.urgency()) {
                    case NEW_GAP -> "New: look at this first";
                    case OVERDUE -> "Overdue: planned for " + Phrases.month(task.day());
                    case DUE_SOON, RETURNED, COMMENT -> null;
                });
    }

    private List<String> evidence(KnownGap gap) {
        Set<String> own = staff.bodies();
        String who = gapRows.who(gap, own);
        return Stream.of(
                        ConfidenceLabels.sureness(gap.assessment().evidence()),
                        "Trend: " + gap.assessment().trend().overall().label(),
                        gap.assessment().diagnosis().label(),
                        "Since " + GapRows.since(gap),
                        who)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static List<String> plan(KnownGap gap) {
        GapProgress progress = gap.progress();
        GapPlan plan = progress == null ? null : progress.plan();
        return plan == null
                ? List.of()
                : List.of(plan.action(), "Owner: " + plan.ownerRole(), "Planned for " + Phrases.month(plan.due()));
    }

    private QueueEntry entry(Feedback comment) {
        LocalDate due = comment.dueOn();
        return new QueueEntry(
                MessageSummary.firstWords(comment.shownText()),
                CommissioningViews.address(comment),
                Phrases.waited(comment.receivedAt(), clock.instant()),
                Stream.of(
                                CommissioningViews.about(comment, localArea.get()),
                                CommissioningViews.state(comment),
                                due == null ? null : "An answer is due on " + Words.date(due))
                        .flatMap(Stream::ofNullable)
                        .toList(),
                comment.isOverdue(England.day(clock.instant())) ? "Overdue" : null);
    }

    private QueueEntry entry(Answer answer) {
        LocalDate due = answer.words().due();
        List<String> facts = new ArrayList<>();
        facts.add(AnswerLabels.state(answer));
        if (answer.isPromise() && due != null) {
            facts.add("Promised by " + Phrases.month(due));
        }
        return new QueueEntry(title(answer), AnswerLabels.address(answer), null, facts, alert(answer));
    }

    private @Nullable String alert(Answer answer) {
        LocalDate due = answer.words().due();
        if (due != null && answer.isOverdue(England.day(clock.instant()))) {
            return "Overdue: promised by " + Phrases.month(due);
        }
        return answer.state() == AnswerState.RETURNED && !answer.isTakenDown() ? "Returned with a reason" : null;
    }

    /** The gap that it answers, or the beginning of its text. A text that is taken down is shown to officers only. */
    private String title(Answer answer) {
        GapKey gap = answer.gap();
        if (gap != null) {
            return new GapKeyLabels(localArea.get(), gap).line();
        }
        if (answer.isTakenDown()) {
            return "An answer that is not shown just now";
        }
        String text = Phrases.shortened(answer.words().text(), LONGEST_TITLE);
        return text.isEmpty() ? "An answer that you have begun" : text;
    }
}

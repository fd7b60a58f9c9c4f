package org.localoffer.service.http.staff.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.feedback.Channel;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.feedback.MessageClaim;
import org.localoffer.service.feedback.MessageQueue;
import org.localoffer.service.feedback.MessageRetention;
import org.localoffer.service.feedback.QueueQuestion.Claimed;
import org.localoffer.service.feedback.QueueSort;
import org.localoffer.service.feedback.QueuedMessage;
import org.localoffer.service.foundation.England;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.http.shared.PageOf;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.shared.TableFields;
import org.localoffer.service.http.staff.EditorDesk;
import org.localoffer.service.http.staff.MessageSummary;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.SortHeader;
import org.localoffer.web.triage.MessageRow;
import org.localoffer.web.triage.MessageTableView;

/** Builds the table of messages. */
@ApplicationScoped
class MessageTableViews {

    private static final String RULE = "Overdue messages come first. Then come those that a second officer has to agree"
            + " on, then the others by the day they are due.";

    /** The columns after the first words, in their order. */
    private static final List<QueueSort> COLUMNS =
            List.of(QueueSort.KIND, QueueSort.RECEIVED, QueueSort.DUE, QueueSort.STATE, QueueSort.CLAIMED);

    private final CurrentLocalArea localArea;
    private final StaffMember staff;
    private final Clock clock;

    MessageTableViews(CurrentLocalArea localArea, StaffMember staff, Clock clock) {
        this.localArea = localArea;
        this.staff = staff;
        this.clock = clock;
    }

    MessageTableView table(QueueChoices choices, MessageQueue.Part part, PageOf page) {
        LocalArea area = localArea.get();
        return new MessageTableView(
                choices.state().equals(StateChoice.FIRST)
                        ? "Messages"
                        : "Messages: " + choices.state().label().toLowerCase(Locale.UK),
                counted(choices, part),
                choices.sort() == QueueSort.URGENT ? RULE : null,
                TableFields.leftOut(choices.leftOut()),
                caption(choices),
                Field.of(FieldKind.TEXT, QueueChoices.TEXT, "Search", choices.text())
                        .withHint("A reference, a word of the message, or the name of a listing or provider"),
                filters(choices),
                choices.isFiltered(),
                choices.parameters(),
                COLUMNS.stream().map(column -> header(choices, column)).toList(),
                part.messages().stream().map(message -> row(message, area)).toList(),
                nothing(choices),
                choices.isFiltered() ? new Link("Show all that wait for an officer", EditorDesk.MESSAGES) : null,
                page.paging(choices::address));
    }

    private static String counted(QueueChoices choices, MessageQueue.Part part) {
        String counted = choices.state().equals(StateChoice.FIRST)
                ? Words.count(part.all(), "message is waiting", "messages are waiting")
                : Words.count(part.all(), "message", "messages");
        return counted + (part.overdue() == 0 ? "." : ", " + Words.number(part.overdue()) + " overdue.");
    }

    private static String nothing(QueueChoices choices) {
        if (!choices.isFiltered()) {
            return "No messages are waiting.";
        }
        return choices.text().isEmpty()
                ? "No message fits what you chose."
                : "No message fits. We look for whole words, a whole reference, or a part of a name.";
    }

    /** What the table shows, for whoever hears or prints it. */
    private static String caption(QueueChoices choices) {
        List<String> parts = new ArrayList<>();
        parts.add(choices.state().label());
        if (choices.kind() != null) {
            parts.add(choices.kind().label());
        }
        if (choices.channel() != null) {
            parts.add(MessageLabels.of(choices.channel()));
        }
        if (choices.claimed() != Claimed.ANYBODY) {
            parts.add("claimed by: " + choices.claimed().label());
        }
        if (choices.overdue()) {
            parts.add("overdue only");
        }
        if (!choices.text().isEmpty()) {
            parts.add("“" + choices.text() + "”");
        }
        return "Messages: " + String.join(", ", parts) + ". Sorted by: "
                + sorts(choices.sort())
                        .filter(sort -> sort.value().equals(choices.sortValue()))
                        .findFirst()
                        .map(Choice::label)
                        .orElseThrow();
    }

    private static List<Field> filters(QueueChoices choices) {
        return List.of(
                TableFields.select(
                        QueueChoices.STATE,
                        "State",
                        Choices.of(StateChoice.ALL, StateChoice::slug, StateChoice::label),
                        choices.state().slug()::equals),
                TableFields.select(
                        QueueChoices.KIND,
                        "Kind",
                        TableFields.orAny(
                                "Every kind",
                                Choices.of(Arrays.stream(FeedbackKind.values())
                                        .filter(FeedbackKind::isForOfficers)
                                        .toList())),
                        slug -> choices.kind() != null && choices.kind().slug().equals(slug)),
                TableFields.select(
                        QueueChoices.CHANNEL,
                        "How it came",
                        TableFields.orAny(
                                "Every way", Choices.of(List.of(Channel.values()), Channel::slug, MessageLabels::of)),
                        slug -> choices.channel() != null
                                && choices.channel().slug().equals(slug)),
                TableFields.select(
                        QueueChoices.CLAIMED,
                        "Claimed by",
                        Choices.of(Claimed.values()),
                        choices.claimed().slug()::equals),
                TableFields.select(
                        QueueChoices.DUE,
                        "Due",
                        TableFields.orAny("Any day", List.of(new Choice(QueueChoices.OVERDUE, "Overdue only", false))),
                        slug -> choices.overdue() && slug.equals(QueueChoices.OVERDUE)),
                TableFields.select(
                        QueueChoices.SORT,
                        "Sort by",
                        Arrays.stream(QueueSort.values())
                                .flatMap(MessageTableViews::sorts)
                                .toList(),
                        choices.sortValue()::equals));
    }

    /** A sort in both directions, as the list of choices offers them. */
    private static Stream<Choice> sorts(QueueSort sort) {
        return switch (sort) {
            case URGENT -> Stream.of(new Choice(sort.slug(), sort.label(), false));
            case RECEIVED -> TableFields.bothDirections(sort, "oldest first", "newest first");
            case DUE -> TableFields.bothDirections(sort, "soonest first", "latest first");
            case STATE -> TableFields.bothDirections(sort, "first steps first", "last steps first");
            case KIND, CLAIMED -> TableFields.bothDirections(sort, "A to Z", "Z to A");
        };
    }

    /** A second choice of the same column turns its order round. */
    private static SortHeader header(QueueChoices choices, QueueSort column) {
        boolean current = choices.sort() == column;
        return new SortHeader(
                column.label(),
                choices.sortedBy(column, current && !choices.descending()).address(1),
                current ? (choices.descending() ? "descending" : "ascending") : null);
    }

    private MessageRow row(QueuedMessage message, LocalArea area) {
        Feedback feedback = message.feedback();
        LocalDate due = feedback.dueOn();
        return new MessageRow(
                feedback.reference(),
                MessageDecisions.page(feedback),
                MessageSummary.firstWords(message.words()),
                feedback.kind().label(),
                MessageSummary.about(feedback, area),
                Phrases.since(feedback.receivedAt(), clock.instant()),
                due == null ? "Nothing is due" : due(due),
                feedback.isOverdue(today()),
                notes(feedback),
                MessageLabels.of(feedback.state()),
                claimed(feedback),
                feedback.isRefusable());
    }

    private LocalDate today() {
        return England.day(clock.instant());
    }

    /** Such as "5 May 2027, in 2 days". */
    private String due(LocalDate due) {
        long days = ChronoUnit.DAYS.between(today(), due);
        String away = days == 0
                ? "today"
                : days > 0 ? "in " + Words.count(days, "day", "days") : Words.count(-days, "day", "days") + " late";
        return Words.date(due) + ", " + away;
    }

    /** When a message that nobody deals with is deleted, once that is near. */
    private List<String> notes(Feedback feedback) {
        MessageRetention.Overdue overdue = MessageRetention.overdue(feedback, clock.instant());
        return overdue == null || overdue.ends() == null
                ? List.of()
                : List.of("Deleted on " + Words.date(overdue.ends()) + " unless somebody decides");
    }

    private String claimed(Feedback feedback) {
        MessageClaim claim = MessageClaim.of(feedback, clock.instant());
        if (claim == null) {
            return "Nobody";
        }
        return claim.by().equals(staff.actor(Role.EDITOR)) ? "You" : claim.by().shownName();
    }
}

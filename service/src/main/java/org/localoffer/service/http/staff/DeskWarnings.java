package org.localoffer.service.http.staff;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.RouteCorrections;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.annual.AnnualClock;
import org.localoffer.service.gaps.annual.AnnualReports;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.Queue;
import org.localoffer.web.staff.QueueEntry;

/**
 * What an officer's desk shows only while there is something: an annual report that is due, overdue promises, and remits
 * that may be wrong.
 */
@ApplicationScoped
class DeskWarnings {

    private static final int MOST = 25;

    private static final int LONGEST_TITLE = 80;

    private final Answers answers;
    private final AnswerBodies bodies;
    private final RouteCorrections corrections;
    private final AnnualReports reports;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    DeskWarnings(
            Answers answers,
            AnswerBodies bodies,
            RouteCorrections corrections,
            AnnualReports reports,
            CurrentLocalArea localArea,
            Clock clock) {
        this.answers = answers;
        this.bodies = bodies;
        this.corrections = corrections;
        this.reports = reports;
        this.localArea = localArea;
        this.clock = clock;
    }

    List<Queue> queues() {
        return Stream.of(annualReport(), overduePromises(), remits())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The law asks for a report at least once a year. */
    private Optional<Queue> annualReport() {
        AnnualClock due = reports.due();
        AnnualClock.Alarm alarm = due.alarm();
        return alarm == AnnualClock.Alarm.NONE
                ? Optional.empty()
                : Optional.of(new Queue(
                        alarm.isUrgent() ? "annual-report-urgent" : "annual-report",
                        "The annual report",
                        Words.count(due.days(), "day", "days") + " since the last one, or since comments began",
                        "No report is due.",
                        List.of(new QueueEntry(
                                "Publish the annual report",
                                EditorDesk.ANNUAL_REPORT,
                                null,
                                List.of("In time until " + Words.date(due.lastDayInTime())),
                                alarm.label())),
                        null));
    }

    /** What bodies promised in public and have not done in time. */
    private Optional<Queue> overduePromises() {
        List<Answer> overdue = answers.overdue(England.day(clock.instant()), MOST);
        return overdue.isEmpty()
                ? Optional.empty()
                : Optional.of(new Queue(
                        "promises",
                        "Promises that are overdue",
                        Words.count(overdue.size(), "promise is overdue", "promises are overdue"),
                        "No promise is overdue.",
                        overdue.stream().map(this::entry).toList(),
                        null));
    }

    private QueueEntry entry(Answer answer) {
        Answer.Words words = answer.words();
        return new QueueEntry(
                Phrases.shortened(words.action() == null ? words.text() : words.action(), LONGEST_TITLE),
                "/editor/answers/" + answer.id(),
                null,
                List.of(bodies.label(answer.body())),
                words.due() == null ? null : "Promised by " + Phrases.month(words.due()));
    }

    /** Kinds of help that were sent to another body than the remits say again and again. */
    private Optional<Queue> remits() {
        List<RouteCorrections.Repeated> repeated = corrections.repeated();
        return repeated.isEmpty()
                ? Optional.empty()
                : Optional.of(new Queue(
                        "remits",
                        "Remits that may be wrong",
                        Words.count(repeated.size(), "kind of help was", "kinds of help were")
                                + " sent to somebody else at least " + RouteCorrections.REPEATED + " times in "
                                + RouteCorrections.PERIOD.toDays() + " days",
                        "No remit looks wrong.",
                        repeated.stream().map(this::entry).toList(),
                        null));
    }

    private QueueEntry entry(RouteCorrections.Repeated repeated) {
        return new QueueEntry(
                localArea.get().kindsOfHelp().label(repeated.help()),
                null,
                null,
                List.of(
                        "The remits say: " + labels(repeated.from()),
                        "It was sent to: " + labels(repeated.to()),
                        Words.count(repeated.times(), "time", "times")),
                null);
    }

    private String labels(Set<String> slugs) {
        return slugs.stream().map(bodies::label).sorted().collect(Collectors.joining(", "));
    }
}

package org.localoffer.service.gaps.annual;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.annual.AnnualReportContent.Comment;
import org.localoffer.service.gaps.annual.AnnualReportContent.Contact;
import org.localoffer.service.gaps.annual.AnnualReportContent.Freshness;
import org.localoffer.service.gaps.annual.AnnualReportContent.Registered;
import org.localoffer.service.gaps.coverage.Coverage;
import org.localoffer.service.gaps.coverage.CoverageFigures;
import org.localoffer.service.gaps.coverage.CoverageOnDay;
import org.localoffer.service.listing.ListedContent;
import org.localoffer.service.listing.ListedOnDay;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;

/** Puts together all that a report tells, with every count as it is. */
@ApplicationScoped
class ReportMaker {

    private final YearsMessages messages;
    private final LateMessages late;
    private final YearsUse use;
    private final YearsGaps gaps;
    private final Registers registers;
    private final ListedOnDay listed;
    private final Coverage coverage;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    ReportMaker(
            YearsMessages messages,
            LateMessages late,
            YearsUse use,
            YearsGaps gaps,
            Registers registers,
            ListedOnDay listed,
            Coverage coverage,
            CurrentLocalArea localArea,
            Clock clock) {
        this.messages = messages;
        this.late = late;
        this.use = use;
        this.gaps = gaps;
        this.registers = registers;
        this.listed = listed;
        this.coverage = coverage;
        this.localArea = localArea;
        this.clock = clock;
    }

    @Transactional
    AnnualReportContent make(ReportYear year, AnnualReport.Texts texts) {
        LocalDate today = England.day(clock.instant());
        LocalDate day = year.isOver(today) ? year.lastDay() : today;
        List<YearsMessage> received = messages.of(year);
        List<YearsMessage> published = received.stream()
                .filter(message -> message.outcome() == MessageOutcome.PUBLISHED)
                .toList();
        List<YearsMessage> before = late.before(year);
        List<YearsGaps.Answered> answeredGaps = gaps.answered(year);
        return new AnnualReportContent(
                year,
                clock.instant(),
                Reckoning.of(received),
                published.stream().map(this::comment).toList(),
                before.stream().map(this::comment).toList(),
                answers(Stream.concat(published.stream(), before.stream()), answeredGaps),
                use.searches(year),
                use.survey(year),
                use.earlierSurveys(),
                registers(year),
                coverage(day),
                freshness(year, day),
                answeredGaps.stream().map(YearsGaps.Answered::gap).toList(),
                gaps.byState(),
                use.mysteryShops(year),
                texts.inspections(),
                texts.nextActions(),
                List.of());
    }

    private Comment comment(YearsMessage message) {
        return new Comment(
                message.id(),
                CommentGroup.of(message.kind()),
                about(message.gapKey()),
                Objects.requireNonNull(message.text()),
                message.answer() == null ? null : message.answer().id());
    }

    private @Nullable String about(GapKey gapKey) {
        return gapKey.says() ? new GapKeyLabels(localArea.get(), gapKey).line() : null;
    }

    private static List<AnswerText> answers(Stream<YearsMessage> published, List<YearsGaps.Answered> answeredGaps) {
        Map<UUID, AnswerText> answers = new LinkedHashMap<>();
        Stream.concat(
                        published.map(YearsMessage::answer).flatMap(Stream::ofNullable),
                        answeredGaps.stream().map(YearsGaps.Answered::answer))
                .forEach(answer -> answers.putIfAbsent(answer.id(), answer));
        return List.copyOf(answers.values());
    }

    private List<Registered> registers(ReportYear year) {
        List<RegisterEntry.Said> all = registers.until(year.lastDay());
        return Arrays.stream(RegisterSubject.values())
                .map(subject -> registered(
                        subject,
                        all.stream().filter(said -> said.subject() == subject).toList(),
                        year))
                .toList();
    }

    private static Registered registered(RegisterSubject subject, List<RegisterEntry.Said> all, ReportYear year) {
        return new Registered(
                subject,
                all.isEmpty() ? null : all.getLast().day(),
                all.stream()
                        .filter(said -> year.contains(said.day()))
                        .map(said -> new Contact(said.who(), said.day(), said.method(), said.changed()))
                        .toList());
    }

    /** Null for a day before the directory's first revision. */
    private @Nullable CoverageFigures coverage(LocalDate day) {
        return coverage.on(day, localArea.get()).map(CoverageOnDay::figures).orElse(null);
    }

    private Freshness freshness(ReportYear year, LocalDate day) {
        List<ListedContent> all = listed.withHelp(null, day);
        Instant start = year.start();
        long confirmed = all.stream()
                .map(ListedContent::lastCheckedAt)
                .filter(checked -> checked != null && !checked.isBefore(start))
                .count();
        return new Freshness(all.size(), confirmed);
    }
}

package org.localoffer.service.http.staff.commissioners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.Feedback;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.DatedEvidence;
import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.EvidenceTrend;
import org.localoffer.service.gaps.GapProgress;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.GapSteps;
import org.localoffer.service.gaps.Gaps;
import org.localoffer.service.gaps.RecordedSignal;
import org.localoffer.service.gaps.RecordedSignals;
import org.localoffer.service.gaps.SignalGroup;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.gaps.SignalReport;
import org.localoffer.service.gaps.Signals;
import org.localoffer.service.gaps.Trend;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.commissioning.AlikeGapView;
import org.localoffer.web.commissioning.SignalListView;
import org.localoffer.web.commissioning.TrendView;
import org.localoffer.web.commissioning.TrendsView;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** Builds what the page of a gap shows behind its numbers: months, signals one by one, and gaps that are like it. */
@ApplicationScoped
class GapEvidenceViews {

    private static final int MOST_ALIKE = 6;

    /** The most signals of one kind in a list. */
    private static final int MOST_OF_A_KIND = 10;

    /** Of all kinds; an officer records a few for each gap. */
    private static final int MOST_RECORDED = 100;

    private final Signals signals;
    private final RecordedSignals recorded;
    private final Gaps gaps;
    private final GapSteps steps;
    private final StaffMember staff;
    private final Clock clock;

    GapEvidenceViews(
            Signals signals, RecordedSignals recorded, Gaps gaps, GapSteps steps, StaffMember staff, Clock clock) {
        this.signals = signals;
        this.recorded = recorded;
        this.gaps = gaps;
        this.steps = steps;
        this.staff = staff;
        this.clock = clock;
    }

    TrendsView trends(EvidenceTrend trend, DatedEvidence evidence) {
        List<DatedEvidence.Month> months = evidence.months(England.day(clock.instant()));
        return new TrendsView(
                AssessmentViews.period(trend.period()),
                Arrays.stream(SignalGroup.values())
                        .map(group -> new TrendView(
                                group.label(),
                                sentence(trend.of(group)),
                                months.stream()
                                        .map(month -> new TrendView.Month(
                                                Phrases.month(month.month().atDay(1)), month.times(group)))
                                        .toList()))
                        .toList());
    }

    /** Such as "Rising: 3 before, 9 now." */
    private static String sentence(EvidenceTrend trend) {
        Trend overall = trend.overall();
        if (overall == Trend.NOT_KNOWN) {
            return AssessmentViews.sentence(overall) + ".";
        }
        EvidenceTrend.Change change = trend.compared();
        return AssessmentViews.sentence(overall) + ": " + Words.number(change.before()) + " before, "
                + Words.number(change.now()) + " now."
                + (trend.leavesOut() ? " Kinds that we have not counted for long enough are left out." : "");
    }

    /** @param comments the latest first, also those from before the year */
    List<SignalListView> signals(DatedEvidence evidence, List<Feedback> comments) {
        LocalDate since = signals.since();
        List<RecordedSignal> officers = recorded.evidenceFor(evidence.gapKey(), since, MOST_RECORDED);
        Map<SignalKind, Long> times = evidence.evidence().times();
        return Arrays.stream(SignalKind.values())
                .filter(times::containsKey)
                .map(kind -> list(
                        kind,
                        times.getOrDefault(kind, 0L),
                        switch (SignalGroup.of(kind)) {
                            case MESSAGES -> messages(comments, since);
                            case SEARCHES -> evidence.days(kind).stream().map(GapEvidenceViews::searches);
                            case OTHERS ->
                                officers.stream()
                                        .map(RecordedSignal::report)
                                        .filter(report -> report.details().kind() == kind)
                                        .map(GapEvidenceViews::recorded);
                        }))
                .toList();
    }

    /**
     * One line of a list of signals.
     *
     * @param times how often it counts
     */
    private record Line(long times, SignalListView.Entry entry) {}

    private static SignalListView list(SignalKind kind, long times, Stream<Line> latestFirst) {
        List<Line> lines = latestFirst.limit(MOST_OF_A_KIND).toList();
        long more = times - lines.stream().mapToLong(Line::times).sum();
        return new SignalListView(
                kind.label(),
                Words.number(times),
                lines.stream().map(Line::entry).toList(),
                more > 0 ? "And " + Words.number(more) + " more." : null);
    }

    private Stream<Line> messages(List<Feedback> comments, LocalDate since) {
        return comments.stream()
                .filter(comment -> !England.day(comment.receivedAt()).isBefore(since))
                .map(comment -> new Line(
                        1,
                        new SignalListView.Entry(
                                Phrases.date(comment.receivedAt()), new Link(comment.reference(), address(comment)))));
    }

    private static Line searches(DatedEvidence.Day day) {
        return new Line(
                day.times(),
                new SignalListView.Entry(
                        Words.date(day.date()), new Link(Words.count(day.times(), "time", "times"), null)));
    }

    private static Line recorded(SignalReport report) {
        String cited = report.details() instanceof SignalReport.Document(String citation) ? " (" + citation + ")" : "";
        return new Line(1, new SignalListView.Entry(Words.date(report.day()), new Link(report.words() + cited, null)));
    }

    List<AlikeGapView> alike(GapKey gapKey, LocalArea area) {
        List<Evidence> alike = gaps.like(gapKey, staff.bodies(), MOST_ALIKE);
        Map<GapKey, GapProgress> begun = alike.isEmpty() ? Map.of() : steps.begun();
        return alike.stream()
                .map(evidence -> {
                    GapProgress progress = begun.get(evidence.gapKey());
                    return new AlikeGapView(
                            new Link(
                                    new GapKeyLabels(area, evidence.gapKey()).line(),
                                    GapAddresses.gap(evidence.gapKey())),
                            (progress == null ? GapState.NEW : progress.state()).label(),
                            ConfidenceLabels.sureness(evidence));
                })
                .toList();
    }

    /** The page of a comment; null where the reader's bodies neither answer it nor have to be informed of it. */
    @Nullable
    String address(Feedback comment) {
        boolean mayOpen = staff.bodies().contains(String.valueOf(comment.routedTo()))
                || comment.alsoRoutedTo().stream().anyMatch(staff.bodies()::contains);
        return mayOpen ? CommissioningViews.address(comment) : null;
    }

    Link link(Answer answer) {
        return AnswerLabels.link(answer, staff.bodies());
    }
}

package org.localoffer.service.gaps.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.feedback.PeriodAnswers;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.AuditTrail;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.GapProgress;
import org.localoffer.service.gaps.GapRoutes;
import org.localoffer.service.gaps.GapSteps;
import org.localoffer.service.gaps.coverage.Coverage;
import org.localoffer.service.listing.ListedContent;
import org.localoffer.service.listing.ListedNow;
import org.localoffer.service.listing.ListedOnDay;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;

/** Gathers what an inspection asks for. */
@ApplicationScoped
public class Inspections {

    private static final String SUBJECT = "inspection";

    private final Coverage coverage;
    private final ListedNow listedNow;
    private final ListedOnDay past;
    private final PeriodAnswers periodAnswers;
    private final Answers answers;
    private final AnswerBodies bodies;
    private final GapSteps steps;
    private final GapRoutes routes;
    private final AuditTrail audit;
    private final Clock clock;

    Inspections(
            Coverage coverage,
            ListedNow listedNow,
            ListedOnDay past,
            PeriodAnswers periodAnswers,
            Answers answers,
            AnswerBodies bodies,
            GapSteps steps,
            GapRoutes routes,
            AuditTrail audit,
            Clock clock) {
        this.coverage = coverage;
        this.listedNow = listedNow;
        this.past = past;
        this.periodAnswers = periodAnswers;
        this.answers = answers;
        this.bodies = bodies;
        this.steps = steps;
        this.routes = routes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The first day at the end of which anything is known to have been listed; empty if nothing ever was. */
    public Optional<LocalDate> firstDay() {
        return past.firstDay();
    }

    /**
     * What there is to say of a period.
     *
     * @param opened the edition whose headings and words are used
     * @return empty where the period ends before {@link #firstDay}
     */
    @Transactional
    public Optional<Inspection> of(InspectionPeriod period, CurrentLocalArea.Opened opened) {
        LocalArea area = opened.area();
        return coverage.on(period.to(), area)
                .map(covered -> new Inspection(
                        period,
                        clock.instant(),
                        opened.number(),
                        covered,
                        Freshness.of(listed(period.to()), period),
                        periodAnswers.published(period.start(), period.end()).stream()
                                .flatMap(answer -> InspectedComment.of(answer, bodies, area))
                                .toList(),
                        gaps(period, area)));
    }

    /** The same for somebody who takes it away in files; the trail says who took which period. */
    @Transactional
    public Optional<Inspection> export(InspectionPeriod period, CurrentLocalArea.Opened opened, Actor actor) {
        Optional<Inspection> found = of(period, opened);
        found.ifPresent(inspection -> audit.note(
                actor,
                "inspection.exported",
                SUBJECT,
                period.from() + "/" + period.to(),
                null,
                Map.of("edition", inspection.edition())));
        return found;
    }

    private List<ListedContent> listed(LocalDate day) {
        return day.isBefore(England.day(clock.instant()))
                ? past.withHelp(null, day)
                : listedNow.read().all();
    }

    private List<InspectedGap> gaps(InspectionPeriod period, LocalArea area) {
        GapRoutes.Routes today = routes.today();
        Map<GapKey, Answer> answered = answers.byGap();
        return steps.begun().values().stream()
                .filter(gap -> isWithin(gap, period))
                .map(gap -> gap(gap, today.of(gap.gapKey()).commissioner(), answered.get(gap.gapKey()), area))
                .sorted(Comparator.comparing(InspectedGap::about)
                        .thenComparing(gap -> gap.gapKey().key()))
                .toList();
    }

    private static boolean isWithin(GapProgress gap, InspectionPeriod period) {
        Instant since = gap.stateSince();
        return since.isBefore(period.end()) && (!gap.state().isEnded() || !since.isBefore(period.start()));
    }

    private InspectedGap gap(GapProgress gap, String body, @Nullable Answer answer, LocalArea area) {
        return new InspectedGap(
                gap.gapKey(),
                new GapKeyLabels(area, gap.gapKey()).line(),
                bodies.label(body),
                gap.state(),
                England.day(gap.stateSince()),
                gap.plan(),
                gap.declinedBecause(),
                answer == null || answer.publishedAt() == null || answer.isTakenDown() ? null : answer.number());
    }
}

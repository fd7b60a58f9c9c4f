package org.localoffer.service.http.staff.commissioners;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.foundation.History;
import org.localoffer.service.gaps.DiagnosisChanges;
import org.localoffer.service.gaps.GapPlan;
import org.localoffer.service.gaps.GapProgress;
import org.localoffer.service.gaps.GapRoutes;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.GapSteps;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.http.staff.StaffForms;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.Commissioner;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Routing;
import org.localoffer.web.commissioning.FactLine;
import org.localoffer.web.commissioning.GapLifeView;
import org.localoffer.web.commissioning.GapStepView;
import org.localoffer.web.form.Button;
import org.localoffer.web.layout.Words;
import org.localoffer.web.triage.HistoryLine;

/** Builds what a commissioner's pages show of the life of a gap. */
@ApplicationScoped
class GapLifeViews {

    static final String ACKNOWLEDGE = "acknowledge";
    static final String REVIEW = "review";
    static final String DONE = "done";

    private final GapSteps steps;
    private final GapRoutes routes;
    private final AnswerBodies bodies;
    private final History history;
    private final DiagnosisChanges changes;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    GapLifeViews(
            GapSteps steps,
            GapRoutes routes,
            AnswerBodies bodies,
            History history,
            DiagnosisChanges changes,
            CurrentLocalArea localArea,
            Clock clock) {
        this.steps = steps;
        this.routes = routes;
        this.bodies = bodies;
        this.history = history;
        this.changes = changes;
        this.localArea = localArea;
        this.clock = clock;
    }

    /** The label of a gap's state. */
    String state(GapKey gapKey) {
        return steps.of(gapKey).state().label();
    }

    /**
     * The life of one gap.
     *
     * @param mayStep whether the reader's body answers for it, and so may take steps
     * @param refused the form that was refused; null if none was
     * @param notice null where nothing has just been done
     */
    GapLifeView of(
            GapKey gapKey, Routing.Route route, boolean mayStep, @Nullable Refused refused, @Nullable String notice) {
        GapProgress gap = steps.of(gapKey);
        return new GapLifeView(
                notice,
                gap.state().label() + (gap.isOverdue(today()) ? ", and overdue" : ""),
                facts(gap, route),
                mayStep ? stepsOf(gap, route, refused) : List.of(),
                history(gapKey));
    }

    /** Steps, and changes of the diagnosis, newest first. */
    private List<HistoryLine> history(GapKey gapKey) {
        Stream<Dated> taken = history.of(GapSteps.SUBJECT, gapKey.key()).stream()
                .map(act -> new Dated(act.at(), act.actor().shownName(), act.said()));
        Stream<Dated> diagnoses = changes.of(gapKey).stream()
                .map(change -> new Dated(
                        change.changedAt(),
                        DiagnosisLabels.who(change.changedBy()),
                        "Diagnosis set: " + DiagnosisLabels.label(change.diagnosis())));
        return Stream.concat(taken, diagnoses)
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(line -> new HistoryLine(Phrases.moment(line.at()), line.who(), line.what()))
                .toList();
    }

    private record Dated(Instant at, String who, String what) {}

    /**
     * A form that came back with errors.
     *
     * @param step last part of its address
     */
    record Refused(String step, FormValues values, Errors errors) {}

    /** The forms of a gap, with what was typed. */
    GapForms forms(GapProgress gap, FormValues values, Errors errors) {
        return new GapForms(page(gap), gap, values, errors, today());
    }

    /** Bodies that a gap can be passed on to by the one that answers for it. */
    List<Commissioner> others(Routing.Route route) {
        return routes.answering().stream()
                .filter(body -> !body.slug().equals(route.commissioner()))
                .toList();
    }

    private List<FactLine> facts(GapProgress gap, Routing.Route route) {
        List<FactLine> facts = new ArrayList<>();
        if (gap.isBegun()) {
            facts.add(new FactLine("Since", Phrases.date(gap.stateSince())));
        }
        facts.add(new FactLine("Who answers", bodies.label(route.commissioner())));
        facts.add(new FactLine(
                "Who shares it",
                route.also().isEmpty()
                        ? "Nobody else"
                        : Words.and(route.also().stream().map(bodies::label).toList())));
        add(facts, "Why it was passed on", gap.passedNote());
        add(facts, "Why it was declined", gap.declinedBecause());
        GapPlan plan = gap.plan();
        if (plan != null) {
            addPlan(facts, plan, localArea.get());
        }
        return facts;
    }

    private static void addPlan(List<FactLine> facts, GapPlan plan, LocalArea area) {
        facts.add(new FactLine("What is planned", plan.action()));
        facts.add(new FactLine("Who sees to it", plan.ownerRole()));
        facts.add(new FactLine("By when", Phrases.month(plan.due())));
        add(facts, "Part of the joint plan", plan.line() == null ? null : area.planLineLabel(plan.line()));
        facts.add(new FactLine("How it stands", plan.rating().label()));
    }

    private static void add(List<FactLine> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new FactLine(label, value));
        }
    }

    private List<GapStepView> stepsOf(GapProgress gap, Routing.Route route, @Nullable Refused refused) {
        List<GapStepView> possible = new ArrayList<>();
        addButton(possible, gap, GapState.ACKNOWLEDGED, ACKNOWLEDGE, "Say that you have seen it");
        addButton(possible, gap, GapState.UNDER_REVIEW, REVIEW, "Say that you look into it");
        addButton(possible, gap, GapState.DONE, DONE, "What was planned is done");
        if (gap.state().mayBecome(GapState.PLANNED)) {
            GapForms forms = formsOf(gap, GapForms.PLAN, refused);
            possible.add(new GapStepView(
                    "plan-",
                    gap.plan() == null ? "Plan what you will do" : "Change the plan",
                    (isRefused(GapForms.PLAN, refused) ? forms : forms.withPlan())
                            .plan(localArea.get().jointPlan())));
        }
        if (gap.state().mayBecome(GapState.DECLINED)) {
            possible.add(new GapStepView(
                    "decline-",
                    "Decline it",
                    formsOf(gap, GapForms.DECLINE, refused).decline()));
        }
        if (gap.state().mayBecome(GapState.NEW)) {
            possible.add(new GapStepView(
                    "pass-on-",
                    "Pass it on to somebody else",
                    formsOf(gap, GapForms.PASS_ON, refused).passOn(others(route))));
        }
        return possible;
    }

    private static boolean isRefused(String step, @Nullable Refused refused) {
        return refused != null && refused.step().equals(step);
    }

    private GapForms formsOf(GapProgress gap, String step, @Nullable Refused refused) {
        return refused != null && refused.step().equals(step)
                ? forms(gap, refused.values(), refused.errors())
                : forms(gap, FormValues.empty(), new Errors());
    }

    private static void addButton(
            List<GapStepView> possible, GapProgress gap, GapState next, String step, String label) {
        if (gap.state().mayBecome(next)) {
            possible.add(new GapStepView(
                    step + "-",
                    label,
                    StaffForms.button(page(gap) + "/" + step, gap.version(), Button.secondary(label))));
        }
    }

    private static String page(GapProgress gap) {
        return GapAddresses.gap(gap.gapKey());
    }

    private LocalDate today() {
        return England.day(clock.instant());
    }
}

package org.localoffer.service.gaps.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.Assessment;
import org.localoffer.service.gaps.DiagnosisChange;
import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.EvidenceTrend;
import org.localoffer.service.gaps.GapPart;
import org.localoffer.service.gaps.GapPlan;
import org.localoffer.service.gaps.GapProgress;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.KnownGap;
import org.localoffer.service.gaps.SupplyNumber;
import org.localoffer.service.gaps.Trend;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

/**
 * Writes what is known of gaps as a report says it.
 *
 * @param channels ways by which messages came, by gap key
 * @param documents citations, by gap key
 * @param bodyLabel label of a body by its slug
 */
record ReportedGaps(
        ReportSums.Sums sums,
        LocalArea area,
        Map<GapKey, List<String>> channels,
        Map<GapKey, List<String>> documents,
        ReportTextNumbers texts,
        UnaryOperator<String> bodyLabel,
        LocalDate today) {

    ReportedGap of(KnownGap gap) {
        GapKey gapKey = gap.gapKey();
        Assessment assessment = gap.assessment();
        return new ReportedGap(
                gapKey.key(),
                gap.about(),
                GapPart.HELP.of(gapKey),
                GapPart.NEED.of(gapKey),
                GapPart.AGE.of(gapKey),
                GapPart.AREA.of(gapKey),
                GapPart.SECTOR.of(gapKey),
                body(gap.route().commissioner()),
                gap.route().also().stream().map(this::body).toList(),
                gap.since(),
                Named.of(assessment.sureness()),
                gap.evidence().independent(),
                signals(gapKey),
                Named.of(assessment.trend().overall()),
                Named.of(sums.yearTrend(gapKey).overall()),
                channels.getOrDefault(gapKey, List.of()),
                supply(assessment),
                Named.of(assessment.diagnosis()),
                Named.of(assessment.ruled().diagnosis()),
                assessment.ruled().reason(),
                note(assessment),
                assessment.isPriority(),
                reasons(assessment),
                documents.getOrDefault(gapKey, List.of()),
                texts.ofMessages(gap),
                Named.of(gap.state()),
                plan(gap),
                gap.progress() == null ? null : gap.progress().declinedBecause(),
                answered(gap.answer()));
    }

    private Named body(String slug) {
        return new Named(slug, bodyLabel.apply(slug));
    }

    private List<ReportedGap.Counted> signals(GapKey gapKey) {
        EvidenceTrend trend = sums.trend(gapKey);
        EvidenceTrend yearTrend = sums.yearTrend(gapKey);
        return sums.sums(gapKey).stream()
                .map(sum -> new ReportedGap.Counted(
                        Named.of(sum.kind()),
                        sum.year(),
                        sum.now(),
                        sum.before(),
                        sum.yearBefore(),
                        trend.trend(sum.kind()).label(),
                        yearTrend.trend(sum.kind()).label()))
                .toList();
    }

    private static List<ReportedGap.Supplied> supply(Assessment assessment) {
        return assessment.supply().kindKnown()
                ? Arrays.stream(SupplyNumber.values())
                        .map(number -> new ReportedGap.Supplied(
                                Named.of(number), assessment.supply().count(number)))
                        .toList()
                : List.of();
    }

    /** Null where the rules' own diagnosis counts. */
    private static @Nullable String note(Assessment assessment) {
        DiagnosisChange change = assessment.change();
        return change != null && assessment.isDiagnosisSet() ? change.note() : null;
    }

    private static List<String> reasons(Assessment assessment) {
        List<String> reasons = new ArrayList<>();
        if (assessment.evidence().isGap()) {
            reasons.add("there are at least " + Evidence.INDEPENDENT + " independent signals");
        }
        if (assessment.supply().hasNothingLive()) {
            reasons.add("no open listing fits");
        }
        if (assessment.trend().overall() == Trend.RISING) {
            reasons.add("the signals are rising");
        }
        return reasons;
    }

    private ReportedGap.@Nullable Plan plan(KnownGap gap) {
        GapProgress progress = gap.progress();
        GapPlan plan = progress == null ? null : progress.plan();
        return plan == null
                ? null
                : new ReportedGap.Plan(
                        plan.action(),
                        plan.ownerRole(),
                        plan.due(),
                        plan.line() == null ? null : area.planLineLabel(plan.line()),
                        plan.rating().label(),
                        gap.state() == GapState.PLANNED && plan.due().isBefore(today));
    }

    private ReportedGap.@Nullable Answered answered(@Nullable Answer answer) {
        return answer == null
                ? null
                : new ReportedGap.Answered(state(answer), answer.isPublic() ? answer.number() : null, texts.of(answer));
    }

    private static String state(Answer answer) {
        if (answer.isTakenDown()) {
            return "Taken down while it is corrected";
        }
        return switch (answer.state()) {
            case KEPT -> "Begun, not sent yet";
            case DRAFTED -> "Waiting for an officer";
            case RETURNED -> "Returned by an officer";
            case PUBLISHED -> "Published on " + published(answer);
            case ACTION_DONE -> "Published on " + published(answer) + ", and what it promised is done";
        };
    }

    private static String published(Answer answer) {
        return answer.publishedAt() == null
                ? "a day that is not known"
                : ReportPeriod.words(England.day(answer.publishedAt()));
    }
}

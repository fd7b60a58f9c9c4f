package org.localoffer.service.http.staff.commissioners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.gaps.Assessment;
import org.localoffer.service.gaps.GapPlan;
import org.localoffer.service.gaps.GapProgress;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.KnownGap;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.signin.Role;
import org.localoffer.service.signin.StaffMember;
import org.localoffer.web.commissioning.GapRow;
import org.localoffer.web.commissioning.GapStanding;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** What lists tell of a gap. */
@ApplicationScoped
class GapRows {

    private final AnswerBodies bodies;
    private final StaffMember staff;

    GapRows(AnswerBodies bodies, StaffMember staff) {
        this.bodies = bodies;
        this.staff = staff;
    }

    /** @param own slugs of the bodies that the reader answers for */
    GapRow row(KnownGap gap, Set<String> own, LocalDate today) {
        Assessment assessment = gap.assessment();
        LocalDate due = gap.due();
        return new GapRow(
                gap.about(),
                address(gap, own),
                assessment.isPriority(),
                ConfidenceLabels.signals(gap.evidence()),
                who(gap, own),
                ConfidenceLabels.sureness(assessment.evidence()),
                assessment.trend().overall().label(),
                ConfidenceLabels.supply(assessment.supply()),
                assessment.diagnosis().label(),
                new GapStanding(gap.state().label(), facts(gap), answer(gap, own)),
                since(gap),
                due == null ? "Nothing is due" : Phrases.month(due),
                gap.isOverdue(today));
    }

    /**
     * A body that answers for the gap or shares it opens its page; officers look into why nothing is found, as long as
     * there are signals.
     */
    private static @Nullable String address(KnownGap gap, Set<String> own) {
        if (gap.route().reaches(own)) {
            return GapAddresses.gap(gap.gapKey());
        }
        return gap.evidence().independent() == 0 ? null : GapAddresses.diagnosis(gap.gapKey());
    }

    /**
     * Who answers for the gap and who shares it, without the reader's own bodies; null if nobody else has to do with it.
     */
    @Nullable
    String who(KnownGap gap, Set<String> own) {
        List<String> sentences = new ArrayList<>();
        if (!gap.isAnsweredBy(own)) {
            sentences.add(bodies.label(gap.route().commissioner()) + " answers for it");
        }
        List<String> sharing = gap.route().also().stream()
                .filter(body -> !own.contains(body))
                .map(bodies::label)
                .toList();
        if (!sharing.isEmpty()) {
            sentences.add("Shared with " + Words.and(sharing));
        }
        return sentences.isEmpty() ? null : String.join(". ", sentences);
    }

    static String since(KnownGap gap) {
        LocalDate since = gap.since();
        return since == null ? "Not known" : Words.date(since);
    }

    private static List<String> facts(KnownGap gap) {
        GapProgress progress = gap.progress();
        GapPlan plan = progress == null || gap.state() != GapState.PLANNED ? null : progress.plan();
        return plan == null ? List.of() : List.of(plan.rating().label());
    }

    /** Officers open every answer. */
    private @Nullable Link answer(KnownGap gap, Set<String> own) {
        Answer answer = gap.answer();
        if (answer == null) {
            return null;
        }
        return staff.has(Role.EDITOR) && !own.contains(answer.body())
                ? new Link(AnswerLabels.state(answer), "/editor/answers/" + answer.id())
                : AnswerLabels.link(answer, own);
    }
}

package org.localoffer.service.gaps.annual;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.KnownGap;
import org.localoffer.service.gaps.KnownGaps;
import org.localoffer.service.gaps.annual.AnnualReportContent.AnsweredGap;
import org.localoffer.service.gaps.annual.AnnualReportContent.GapCount;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKeyLabels;

/**
 * What became of gaps. A gap is named only with an answer that is public, since what is missing for few children may
 * point at one of them; of all others the report tells how many there are.
 */
@ApplicationScoped
class YearsGaps {

    private final EntityManager entities;
    private final KnownGaps known;
    private final AnswerBodies bodies;
    private final CurrentLocalArea localArea;

    YearsGaps(EntityManager entities, KnownGaps known, AnswerBodies bodies, CurrentLocalArea localArea) {
        this.entities = entities;
        this.known = known;
        this.bodies = bodies;
        this.localArea = localArea;
    }

    /** @param about such as "Short breaks · Age 5 to 11 · Southend" */
    record Answered(String about, AnswerText answer) {

        AnsweredGap gap() {
            return new AnsweredGap(about, answer.id());
        }
    }

    /** Gaps whose answer was published in the year and still is, the earliest first. */
    @Transactional
    List<Answered> answered(ReportYear year) {
        return entities.createQuery(
                        "from Answer where answersGap and publishedAt >= :start and publishedAt < :end"
                                + " and takenDownAt is null order by publishedAt, number",
                        Answer.class)
                .setParameter("start", year.start())
                .setParameter("end", year.end())
                .getResultStream()
                .map(answer -> new Answered(
                        new GapKeyLabels(localArea.get(), Objects.requireNonNull(answer.gap())).line(), text(answer)))
                .toList();
    }

    private AnswerText text(Answer answer) {
        return new AnswerText(
                answer.id(),
                answer.number(),
                bodies.label(answer.body()),
                answer.words().text(),
                answer.words().action(),
                answer.words().due(),
                answer.actionDoneAt() == null ? null : England.day(answer.actionDoneAt()),
                England.day(Objects.requireNonNull(answer.publishedAt())));
    }

    /** How many gaps are in each state now. A gap key with fewer than two independent signals is not called a gap. */
    @Transactional
    List<GapCount> byState() {
        Map<GapState, Long> counts = known.all().stream()
                .filter(gap -> gap.evidence().isGap())
                .collect(Collectors.groupingBy(
                        KnownGap::state, () -> new EnumMap<>(GapState.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(state -> new GapCount(state.getKey(), state.getValue()))
                .toList();
    }
}

package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.localarea.model.GapKey;

/** The transitions of a gap (domain 5E), stated independently of the code. */
class GapStateTest {

    private static final Instant NOW = Instant.parse("2027-03-03T10:00:00Z");

    private static final GapPlan PLAN =
            new GapPlan("Buy ten chairs", "Head of inclusion", LocalDate.of(2027, 3, 31), "d3", PlanRating.GREEN);

    private static final Map<GapState, Set<GapState>> ALLOWED = Map.of(
            GapState.NEW,
                    Set.of(
                            GapState.NEW,
                            GapState.ACKNOWLEDGED,
                            GapState.UNDER_REVIEW,
                            GapState.PLANNED,
                            GapState.DECLINED,
                            GapState.ANSWERED),
            GapState.ACKNOWLEDGED,
                    Set.of(GapState.NEW, GapState.UNDER_REVIEW, GapState.PLANNED, GapState.DECLINED, GapState.ANSWERED),
            GapState.UNDER_REVIEW, Set.of(GapState.NEW, GapState.PLANNED, GapState.DECLINED, GapState.ANSWERED),
            GapState.PLANNED, Set.of(GapState.PLANNED, GapState.UNDER_REVIEW, GapState.DONE, GapState.DECLINED),
            GapState.DONE, Set.of(GapState.UNDER_REVIEW, GapState.ANSWERED),
            GapState.DECLINED, Set.of(GapState.UNDER_REVIEW, GapState.ANSWERED),
            GapState.ANSWERED, Set.of(GapState.UNDER_REVIEW, GapState.PLANNED, GapState.DECLINED));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(GapState.values())
                .flatMap(from -> Arrays.stream(GapState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void aStepIsAllowedOrRefused(GapState from, GapState to) {
        assertThat(from.mayBecome(to))
                .isEqualTo(ALLOWED.getOrDefault(from, Set.of()).contains(to));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateCanBeLeft(GapState state) {
        assertThat(Arrays.stream(GapState.values()).filter(next -> next != state && state.mayBecome(next)))
                .isNotEmpty();
    }

    private static GapProgress gap() {
        return new GapProgress(GapKey.UNKNOWN, NOW);
    }

    @Test
    void aGapWithoutAStepIsNewAndHasNoPlan() {
        assertThat(gap().state()).isEqualTo(GapState.NEW);
        assertThat(gap().plan()).isNull();
        assertThat(gap().version()).isEqualTo(GapProgress.NOT_BEGUN);
    }

    @Test
    void aPlanStaysWhenItIsDoneAndAnsweredAndGoesWhenTheGapIsLookedIntoAgain() {
        GapProgress gap = gap();
        gap.plan(PLAN, NOW);
        assertThat(gap.plan()).isEqualTo(PLAN);
        gap.become(GapState.DONE, NOW);
        gap.become(GapState.ANSWERED, NOW);
        assertThat(gap.plan()).isEqualTo(PLAN);
        gap.become(GapState.UNDER_REVIEW, NOW);
        assertThat(gap.plan()).isNull();
    }

    @Test
    void aReasonGoesWithTheDecisionItBelongsTo() {
        GapProgress gap = gap();
        gap.decline("It is not ours to buy.", NOW);
        assertThat(gap.declinedBecause()).isEqualTo("It is not ours to buy.");
        gap.become(GapState.UNDER_REVIEW, NOW);
        assertThat(gap.declinedBecause()).isNull();
    }

    @Test
    void aPlanIsOverdueAfterTheLastDayOfItsMonthUntilItIsDone() {
        GapProgress gap = gap();
        gap.plan(PLAN, NOW);
        assertThat(gap.isOverdue(LocalDate.of(2027, 3, 31))).isFalse();
        assertThat(gap.isOverdue(LocalDate.of(2027, 4, 1))).isTrue();
        gap.become(GapState.DONE, NOW);
        assertThat(gap.isOverdue(LocalDate.of(2027, 4, 1))).isFalse();
    }

    @Test
    void whatIsPlannedIsNotPassedOn() {
        GapProgress gap = gap();
        gap.plan(PLAN, NOW);
        assertThatThrownBy(() -> gap.passOn("joint-group", "It is theirs.", NOW))
                .isInstanceOf(IllegalTransitionException.class);
    }
}

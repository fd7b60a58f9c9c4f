package org.localoffer.service.gaps.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.localoffer.service.feedback.SurveyPlace;
import org.localoffer.service.gaps.annual.AnnualReportContent.SurveyCounts;
import org.localoffer.service.gaps.counts.CountKey;

/** A report prints nothing that tells a small number together with what is printed elsewhere (domain L33). */
class PrintedFiguresTest {

    @Test
    void eachAnswerToTheTwoQuestionsIsInOneColumn() {
        SurveyCounts place = SurveyCounts.of(SurveyPlace.OWN_PAGE, 30L, 15L, 20L, 2L);

        Map<CountKey, Long> answers = PrintedFigures.answers(List.of(place));

        assertThat(place.used()).isEqualTo(37);
        assertThat(answers.values()).containsExactlyInAnyOrder(30L, 15L, 20L, 2L);
    }

    @Test
    void whoUsedItIsToldOnlyAsTheSumOfWhatIsTold() {
        assertThat(SurveyCounts.of(SurveyPlace.OWN_PAGE, 30L, 15L, 20L, null).used())
                .isNull();
        assertThat(SurveyCounts.of(SurveyPlace.OWN_PAGE, 30L, null, 20L, 7L).used())
                .isNull();
        assertThat(SurveyCounts.of(SurveyPlace.OWN_PAGE, null, 15L, 20L, 7L).used())
                .isEqualTo(42);
    }
}

package org.localoffer.service.gaps.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.localoffer.service.feedback.FeedbackCounts;
import org.localoffer.service.feedback.PublicFigures;
import org.localoffer.service.feedback.SurveyPlace;
import org.localoffer.service.gaps.annual.AnnualReportContent.MessageFigures;
import org.localoffer.service.gaps.annual.AnnualReportContent.SurveyCounts;
import org.localoffer.service.gaps.counts.CountKey;

/** A report prints nothing that tells a small number together with what is printed elsewhere (domain L33). */
class PrintedFiguresTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    @Test
    void messagesAreCountedAsTheyArePublicAlreadyAndInNoOtherWay() {
        FeedbackCounts.Printed counted = new FeedbackCounts.Printed(
                List.of(
                        new PublicFigures.Line("Messages received", 48),
                        new PublicFigures.Line("Published on this site", 30),
                        new PublicFigures.Line("Everything else", 18)),
                UNTIL,
                UNTIL.plusDays(1));

        MessageFigures figures = PrintedFigures.messages(21, counted);

        assertThat(figures.published()).isEqualTo(21);
        assertThat(figures.received()).isEqualTo(48);
        assertThat(figures.lines()).extracting(AnnualReportContent.Line::count).containsExactly(30L, 18L);
        assertThat(figures.until()).isEqualTo(UNTIL);
    }

    @Test
    void withoutPublicCountsAReportHasNoneOfMessages() {
        assertThat(PrintedFigures.messages(21, null)).isEqualTo(new MessageFigures(null, 21, List.of(), null));
    }

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

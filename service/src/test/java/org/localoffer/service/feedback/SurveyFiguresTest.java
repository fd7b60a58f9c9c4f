package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyFiguresTest {

    @ParameterizedTest
    @CsvSource({"25, 33, 58, 43", "17, 8, 25, 68", "5, 5, 10, 50", "0, 5, 5, 0", "7, 0, 7, 100", "999, 1001, 2000, 50"})
    void whatEnoughPeopleSaidIsShown(long yes, long no, long of, long percent) {
        assertThat(SurveyFigures.share(yes, no)).isEqualTo(new SurveyFigures.Share(yes, of));
        assertThat(new SurveyFigures.Share(yes, of).percent()).isEqualTo(percent);
    }

    /** One to four people are not shown, and cannot be had from the other answer and the sum. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "4, 0", "2, 2", "1, 100", "100, 4", "3, 5", "5, 3"})
    void whatTooFewPeopleSaidIsNotShown(long yes, long no) {
        assertThat(SurveyFigures.share(yes, no)).isNull();
    }

    @Test
    void whoHasNotUsedItHasFoundNothing() {
        assertThatThrownBy(() -> new Survey.Answer(SurveyPlace.OWN_PAGE, false, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

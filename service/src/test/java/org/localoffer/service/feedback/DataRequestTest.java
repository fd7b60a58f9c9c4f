package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataRequestTest {

    /** UK GDPR art. 12(3): one month, which may have 28 days; families are told 30 days. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-12-27",
        "2026-12-01, 2026-12-31",
        "2026-12-31, 2027-01-30",
        "2027-01-28, 2027-02-27",
        "2027-01-29, 2027-02-28",
        "2027-01-30, 2027-02-28",
        "2027-01-31, 2027-02-28",
        "2027-02-01, 2027-03-01",
        "2027-02-28, 2027-03-28",
        "2028-01-31, 2028-02-29",
        "2028-02-29, 2028-03-29",
        "2027-03-31, 2027-04-30",
        "2027-04-30, 2027-05-30",
    })
    void anAnswerIsDueAfterThirtyDaysAndNeverAfterAMonth(LocalDate received, LocalDate due) {
        assertThat(DataRequest.due(received)).isEqualTo(due);
    }
}

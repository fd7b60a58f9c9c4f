package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageClaimTest {

    /** A claim holds until the end of the next working day, in England's time. */
    @ParameterizedTest
    @CsvSource({
        "2026-06-09T12:00:00Z, 2026-06-07T23:00:00Z",
        "2026-06-12T12:00:00Z, 2026-06-10T23:00:00Z",
        "2026-06-13T12:00:00Z, 2026-06-11T23:00:00Z",
        "2026-06-15T12:00:00Z, 2026-06-11T23:00:00Z",
        "2026-04-07T12:00:00Z, 2026-04-01T23:00:00Z",
        "2026-12-29T12:00:00Z, 2026-12-24T00:00:00Z",
    })
    void claimsMadeBeforeTheLastWorkingDayHaveLapsed(Instant now, Instant holdingSince) {
        assertThat(MessageClaim.holdingSince(now)).isEqualTo(holdingSince);
    }
}

package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.foundation.mail.Mails.DigestLine;

class DigestCountsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # fresh, new gaps, returned, due, overdue, moved, days since the last digest (-1: never), gaps told, is mailed
            0, 0, 0, 0, 0, 0, -1, 0, false
            0, 0, 0, 0, 0, 0, 30, 5, false
            1, 0, 0, 0, 0, 0, -1, 0, true
            1, 0, 0, 0, 0, 0,  1, 0, true
            1, 0, 0, 0, 0, 0,  0, 0, false
            5, 5, 5, 5, 5, 5,  0, 0, false
            0, 3, 0, 0, 0, 0,  1, 3, false
            0, 4, 0, 0, 0, 0,  1, 3, true
            0, 2, 0, 0, 0, 0,  1, 3, false
            0, 3, 0, 0, 0, 0,  7, 3, true
            0, 0, 1, 0, 0, 0,  1, 0, false
            0, 0, 1, 0, 0, 0,  6, 0, false
            0, 0, 1, 0, 0, 0,  7, 0, true
            0, 0, 0, 2, 0, 0,  1, 0, false
            0, 0, 0, 2, 0, 1,  1, 0, true
            0, 0, 0, 0, 4, 0,  2, 0, false
            0, 0, 0, 0, 4, 1,  2, 0, true
            0, 0, 0, 0, 4, 0, 60, 0, true
            """)
    void aMailIsWorthItWhenSomethingIsNewAndOtherwiseOnceAWeek(
            long fresh,
            long newGaps,
            long returned,
            long due,
            long overdue,
            long moved,
            int daysSince,
            long gapsTold,
            boolean isMailed) {
        LocalDate last = daysSince < 0 ? null : TODAY.minusDays(daysSince);

        assertThat(new DigestCounts(fresh, newGaps, returned, due, overdue, moved).isWorthAMail(last, gapsTold, TODAY))
                .isEqualTo(isMailed);
    }

    @Test
    void aDigestNamesNumbersAndLeavesOutWhatIsNot() {
        assertThat(DigestLines.ofCommissioner(new DigestCounts(2, 1, 0, 0, 3, 0)))
                .extracting(DigestLine::text)
                .containsExactly("2 new messages to answer", "1 gap that nobody has looked at", "3 things overdue");
        assertThat(DigestLines.ofCommissioner(DigestCounts.NONE)).isEmpty();
        assertThat(DigestLines.ofOfficers(new DigestCounts(1, 0, 0, 1, 0, 0)))
                .extracting(DigestLine::text)
                .containsExactly("1 new message or answer to read", "1 thing due within a week");
    }
}

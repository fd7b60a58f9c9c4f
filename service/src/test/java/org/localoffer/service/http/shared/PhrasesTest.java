package org.localoffer.service.http.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.Basis;

class PhrasesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "3, 16, 3 to 16",
        "0, 5, birth to 5",
        "14, , 14 and over",
        ", 17, up to 17",
        "0, , 'from birth, with no upper age'",
        "4.5, 11, 4.5 to 11",
        "0.5, 1.67, 6 to 20 months",
        "0.25, 1.5, 3 to 18 months",
        "0, 1.5, birth to 18 months",
        "1, 1.5, 12 to 18 months",
        "1.5, 2, 18 to 24 months",
        "0.5, 5, 6 months to 5 years",
        "0.08, 1, 1 to 12 months",
        "2.67, 5, 2 years 8 months to 5 years",
        "0.5, 2.5, 6 months to 2.5 years",
        "0, 4.99, birth to 4",
        ", 1.5, up to 18 months",
        "0.5, , 6 months and over",
        "1.5, 25, 18 months to 25 years",
        ", , ",
    })
    void agesAreWrittenInWords(@Nullable BigDecimal minimum, @Nullable BigDecimal maximum, @Nullable String said) {
        assertThat(Phrases.ages(AgeRange.of(minimum, maximum, Basis.STATED))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"26, About 26 weeks' wait", "1, About 1 week's wait", "0, ", ", "})
    void waitsAreWrittenInWeeks(@Nullable Integer weeks, @Nullable String said) {
        assertThat(Phrases.wait(weeks)).isEqualTo(said);
    }

    @Test
    void aCardMarksAssumedAgesAndLeavesOutUnknownOnes() {
        AgeRange assumed = AgeRange.of(BigDecimal.ZERO, BigDecimal.valueOf(25), Basis.ASSUMED);

        assertThat(Phrases.agesOnCard(assumed)).isEqualTo("Ages: birth to 25 (assumed)");
        assertThat(Phrases.agesOnCard(AgeRange.NOT_TOLD)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, Less than half a mile",
        "0.49, Less than half a mile",
        "0.5, 0.5 miles",
        "1.04, 1 mile",
        "0.96, 1 mile",
        "1.94, 1.9 miles",
        "10, 10 miles",
        "99.96, 100 miles",
    })
    void distancesAreRoundedToATenthOfAMile(double miles, String said) {
        assertThat(Phrases.miles(miles)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "0, Checked today",
        "1, Checked 1 day ago",
        "13, Checked 13 days ago",
        "14, Checked 2 weeks ago",
        "60, Checked 8 weeks ago",
        "61, Checked 2 months ago",
        "400, Checked 13 months ago",
        "-5, Checked today",
    })
    void theTimeSinceTheLastCheckIsRounded(long days, String said) {
        assertThat(Phrases.checked(NOW.minus(Duration.ofDays(days)), NOW)).isEqualTo(said);
    }

    @Test
    void paragraphsAreSplitAtBlankLinesAndNotAtLineBreaks() {
        assertThat(Phrases.paragraphs("One\nline.\n\n  Two. \r\n \r\n\r\nThree.\n"))
                .containsExactly("One line.", "Two.", "Three.");
        assertThat(Phrases.paragraphs("We do:\n- Monday art\n- Tuesday drums\nRing us."))
                .containsExactly("We do:", "- Monday art\n- Tuesday drums", "Ring us.");
        assertThat(Phrases.paragraphs(null)).isEmpty();
        assertThat(Phrases.paragraphs(" \n ")).isEmpty();
    }
}

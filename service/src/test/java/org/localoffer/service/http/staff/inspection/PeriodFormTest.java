package org.localoffer.service.http.staff.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.gaps.inspection.InspectionPeriod;
import org.localoffer.web.form.Field;

class PeriodFormTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);

    private static PeriodForm form(@Nullable String from, @Nullable String to) {
        return PeriodForm.of(from == null ? "" : from, to == null ? "" : to, FIRST, TODAY);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "1/4/2027, , 'Enter the last day, like 30/9/2026'",
        ", 1/4/2027, 'Enter the first day, like 1/7/2026'",
        "31/2/2027, 1/4/2027, 'Enter the first day, like 1/7/2026'",
        "1/4/2027, soon, 'Enter the last day, like 30/9/2026'",
        "2/4/2027, 1/4/2027, Choose a last day that is not before the first",
        "1/4/2027, 4/5/2027, Choose a last day that is not to come: today is 3 May 2027",
        "4/5/2027, 4/5/2027, Choose a first day that has begun: 4 May 2027 is to come",
        "1/1/2020, 3/5/2027, Choose a period of at most 5 years",
        "1/1/2026, 31/1/2026, Choose a last day from 1 February 2026 on: nothing was listed here before",
        "1/4/-999999999, 1/4/2027, Choose a period of at most 5 years",
    })
    void nonsenseIsToldInPlainWords(@Nullable String from, @Nullable String to, String said) {
        PeriodForm form = form(from, to);

        assertThat(form.period()).isEmpty();
        assertThat(form.form().wrong()).extracting(Field::error).contains(said);
        assertThat(form.form().sections().getFirst().fields())
                .extracting(Field::value)
                .containsExactly(from == null ? "" : from, to == null ? "" : to);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2027-04-01, 2027-04-30", "1/4/2027, 30 April 2027"})
    void aPeriodIsReadAsPeopleTypeIt(String from, String to) {
        assertThat(form(from, to).period())
                .contains(new InspectionPeriod(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 4, 30)));
    }

    @Test
    void withoutDaysItIsTheLastQuarter() {
        assertThat(form("", "").period())
                .contains(new InspectionPeriod(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)));
    }

    @Test
    void withoutDaysAYoungDirectoryTellsAllItKnows() {
        LocalDate yesterday = TODAY.minusDays(1);

        assertThat(PeriodForm.of("", "", yesterday, TODAY).period()).contains(new InspectionPeriod(yesterday, TODAY));
        assertThat(PeriodForm.of("", "", null, TODAY).period()).isEmpty();
    }

    @Test
    void aVeryLongTextComesBackShortened() {
        assertThat(form("x".repeat(10_000), "1/4/2027").from()).hasSize(40);
    }
}

package org.localoffer.service.http.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;

class TypedMonthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 2027",
                "march 2027",
                "MARCH 2027",
                "Mar 2027",
                "Mar. 2027",
                "March, 2027",
                "March  2027",
                " March 2027 ",
                "Mar '27",
                "Mar 27",
                "Mar-27",
                "March/2027",
                "by March 2027",
                "By the end of March 2027",
                "in March 2027",
                "end of March 2027",
                "2027 March",
                "03/2027",
                "3/2027",
                "03.2027",
                "3-2027",
                "3 2027",
                "03/27",
                "2027-03",
                "2027/03",
                "2027-3",
                "31/03/2027",
                "1/3/27",
                "31 March 2027",
                "31st March 2027",
                "1st Mar 2027",
                "2027-03-31",
            })
    void aMonthIsReadAsPeopleTypeIt(String typed) {
        assertThat(TypedMonth.of(typed)).contains(YearMonth.of(2027, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "January 2027, 2027-01",
        "Feb 2028, 2028-02",
        "Sept 2027, 2027-09",
        "Sep 2027, 2027-09",
        "12/2026, 2026-12",
        "May 2027, 2027-05",
        "June 2027, 2027-06",
        "Jul 2027, 2027-07",
        "29 February 2028, 2028-02",
    })
    void everyMonthIsKnownByNameAndNumber(String typed, YearMonth month) {
        assertThat(TypedMonth.of(typed)).contains(month);
    }

    @Test
    void whatIsShownIsReadAgain() {
        assertThat(TypedMonth.of(TypedMonth.shown(LocalDate.of(2027, 3, 31)))).contains(YearMonth.of(2027, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "2027",
                "March",
                "next March",
                "spring 2027",
                "Q1 2027",
                "2027-13",
                "13/2027",
                "0/2027",
                "Ma 2027",
                "Marchy 2027",
                "31/3",
                "3/5",
                "31/02/2027",
                "29 February 2027",
                "99999-01",
                "03/20277",
                "March 2027 or 2028",
                "2027-03-01-01",
                "-",
            })
    void whatIsNoMonthIsNotRead(String typed) {
        assertThat(TypedMonth.of(typed)).isEmpty();
    }

    private static String error(String typed) {
        Errors errors = new Errors();
        LocalDate read = TypedMonth.read("due", FormValues.empty().set("due", typed), errors, TODAY);
        return read == null ? String.valueOf(errors.of("due")) : "none: " + read;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-01       | Enter a month that is not over, like March 2027
            October 2026  | Enter a month that is not over, like March 2027
            10/26         | Enter a month that is not over, like March 2027
            November 2026 | none: 2026-11-30
            March 2027    | none: 2027-03-31
            02/2028       | none: 2028-02-29
            November 2036 | none: 2036-11-30
            December 2036 | Enter a month within 10 years, like March 2027
            3 9999        | Enter a month within 10 years, like March 2027
            soon          | Enter a month and a year, like March 2027
            """)
    void aPromiseNeverLiesInThePast(String typed, String said) {
        assertThat(error(typed)).isEqualTo(said);
    }

    @Test
    void nothingTypedIsNoMistake() {
        assertThat(error("")).isEqualTo("null");
    }
}

package org.localoffer.service.http.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 3);

    @ParameterizedTest
    @ValueSource(strings = {"3/5/2027", "03/05/2027", "3 May 2027", "2027-05-03"})
    void aDayIsReadAsPeopleTypeIt(String typed) {
        assertThat(TypedDay.of(typed)).contains(DAY);
    }

    @Test
    void whatIsShownIsReadAgain() {
        assertThat(TypedDay.of(TypedDay.shown(DAY))).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "31/2/2027", "5/2027", "3/5", "3.5.27", "0/0/0", "3/5/2027 "})
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(TypedDay.of(typed)).isEmpty();
    }
}

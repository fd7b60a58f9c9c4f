package org.localoffer.directory.listing.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "01632 - 960545, 01632960545",
        "24-hour line: 0808 157 0001, 08081570001",
        "Mon-Fri 9-5: 01632 960001, 01632960001",
        "01702 215000 (option 2), 01702215000",
        "(01702) 215000, 01702215000",
        "+44 (0)1702 215000, 01702215000",
        "0044 1632 960001, 01632960001",
        "441632960001, 01632960001",
        "01702 215000 or 215001, 01702215000",
        "01632 960001/2, 01632960001",
        "01632 960001-2, 01632960001",
        "01632 960001 ext 23, 01632960001",
        "01632 960001 24 hours, 01632960001",
        "01632.960.001, 01632960001",
        "01632\u2011960\u2011001, 01632960001",
        "01632\u00a0960\u2009001, 01632960001",
        "9am-5pm 01632 960001, 01632960001",
        "Helpline 9.30-16.30 on 0808 157 0001, 08081570001",
        "01/02/2026 01632 960001, 01632960001",
        "text 07700 900001, 07700900001",
        "0800 1111, 08001111",
        "18001 01632 960001, 1800101632960001",
        "+353 1 234 5678, +35312345678",
        "999, 999",
        "111 (option 2), 111",
        "116 123 day and night, 116123",
        "18000, 18000"
    })
    void aNumberIsFoundWhole(String text, String dialled) {
        assertThat(PhoneNumbers.dialled(text)).contains(dialled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ring Sue on 07700 90O1",
                "01632",
                "01632 960 00",
                "01632 9600011",
                "O1632 960001",
                "215001",
                "Mon-Fri 9-5",
                "24-hour line",
                "0900-1700",
                "2026-01-05",
                "1.6E+09",
                "see our website",
                "12",
                "123456789012345",
                "ref A01632960001",
                ""
            })
    void halfANumberIsNone(String text) {
        assertThat(PhoneNumbers.dialled(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "800555111, 0800555111",
        "1611234567, 01611234567",
        "161 123 4567, 0161 123 4567",
        "(161) 123 4567, (0161) 123 4567",
        "7700900123, 07700900123",
        "1632960001, 01632960001"
    })
    void aZeroThatASpreadsheetAteComesBack(String text, String mended) {
        assertThat(PhoneNumbers.withLostZero(text)).contains(mended);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01632960001", "111", "163296000", "441632960001", "12345678901234", "Sue 1632960001"})
    void noZeroIsGuessed(String text) {
        assertThat(PhoneNumbers.withLostZero(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 ", "01632 ", "+", "(0", "0-", "1 1 6 ", "-"})
    void hostileTextCostsLittle(String part) {
        assertTimeout(Duration.ofMillis(500), () -> PhoneNumbers.dialled(part.repeat(400 / part.length())));
    }

    @Test
    void aStoryIsNoPhone() {
        assertThat(PhoneNumbers.dialled("x ".repeat(200) + "01632 960001")).isEmpty();
        assertThat(PhoneNumbers.dialled(null)).isEmpty();
    }
}

package org.localoffer.service.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPostcodesTest {

    private static String reduced(String typed) {
        return TypedPostcodes.reduced(QuestionText.normalised(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SS1 2AB",
                "SS12AB",
                "SS1-2AB",
                "SS1.2AB",
                "SS1/2AB",
                "SS1,2AB",
                "SS1, 2AB",
                "SS1 - 2AB",
                "SS1  2AB",
                "SS1_2AB",
                "SS1\u00A02AB",
                "SS1\u20092AB",
                "SS1\u202F2AB",
                "SS1\u30002AB",
                "SS1\u20112AB",
                "SS1\u20132AB",
                "SS1\u20142AB",
                "SS1\u00AD2AB",
                "SS1\u200B2AB",
                "SS1\u20602AB",
                "SS1\u00B72AB",
                "SS1\t2AB",
                "SS1\n2AB",
                "ＳＳ１　２ＡＢ",
                "SS 1 2AB",
                "SS 12AB",
                "SS-1-2AB",
                "SS1 2OC",
                "SS1 2MM"
            })
    void aFullPostcodeIsReducedHoweverItIsTyped(String typed) {
        assertThat(reduced(typed)).isEqualTo("SS1");
        assertThat(reduced(typed.toLowerCase(Locale.ROOT))).isEqualTo("ss1");
        assertThat(reduced("clubs near " + typed + ", please")).isEqualTo("clubs near SS1, please");
        assertThat(reduced("(" + typed + ")")).isEqualTo("(SS1)");
    }

    @ParameterizedTest
    @CsvSource({
        "SSO 2AB, SS0",
        "sso 2ab, ss0",
        "SSO2AB, SS0",
        "SS1O 2AB, SS10",
        "SSI 2AB, SS1",
        "SSl 2AB, SS1",
        "SS1 OAB, SS1",
        "P06 3ZZ, PO6",
        "p063zz, po6",
        "S015 5AB, SO15",
        "SW1A 1AA, SW1A",
        "EC1A1BB, EC1A",
        "M1 1AE, M1",
        "W1A 0AX, W1A",
        "SS99 9ZZ, SS99"
    })
    void lettersForDigitsAndZeroForALetterAreMended(String typed, String outward) {
        assertThat(reduced(typed)).isEqualTo(outward);
        assertThat(TypedPostcodes.firstOutward(typed)).isEqualToIgnoringCase(outward);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SS1",
                "clubs in TA1",
                "ta 1 to 1",
                "TA1 9am to 4pm",
                "ta1 old boys",
                "PO6 let us in",
                "year 5 6th form",
                "y11 6th form",
                "KS1 2nd child",
                "near me 4-5yr olds",
                "for me 5 8yr old",
                "so 2 3yr olds",
                "all 5yr olds",
                "two 3yr olds",
                "SS1, 2nd child",
                "my son 4yr",
                "u5 6yr",
                "aged 5 to 11",
                "18+",
                "24/7",
                "1:1 support",
                "B12 vitamin",
                "covid 19 jab",
                "no 3rd party",
                "ski 3rd",
                "100%",
                "tel 01632 960001"
            })
    void otherLettersAndDigitsAreNoPostcode(String typed) {
        assertThat(reduced(typed)).isEqualTo(typed);
        assertThat(TypedPostcodes.firstOutward(typed)).isNull();
    }

    @Test
    void everyPostcodeOfATextIsReduced() {
        assertThat(reduced("from SS1 2AB to po6 3zz or TA1-1XX")).isEqualTo("from SS1 to po6 or TA1");
        assertThat(TypedPostcodes.firstOutward("12 High Street, Southend ss1 2ab"))
                .isEqualTo("SS1");
    }
}

package org.localoffer.service.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTextTest {

    /** Every character of the Unicode category Cf, and those that Unicode calls ignorable although they are letters. */
    static Stream<String> unseen() {
        return IntStream.concat(
                        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                                .filter(sign -> Character.getType(sign) == Character.FORMAT),
                        IntStream.of(0xFE00, 0xFE0E, 0xFE0F, 0xE0100, 0x180B, 0x034F, 0x3164, 0xFFA0))
                .mapToObj(Character::toString);
    }

    static Stream<String> spaces() {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(sign -> Character.isSpaceChar(sign) || Character.isISOControl(sign) || sign == '_')
                .mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("unseen")
    void aCharacterThatIsNotSeenIsNotThere(String sign) {
        assertThat(QuestionText.normalised("auti" + sign + "sm" + sign + " adhd"))
                .isEqualTo("autism adhd");
        assertThat(QuestionText.normalised(sign)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void everyKindOfSpaceAndControlCharacterIsASpace(String space) {
        assertThat(QuestionText.normalised(space + "autism" + space + space + "adhd" + space))
                .isEqualTo("autism adhd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ａｕｔｉｓｍ　７            | autism 7
            ＡＤＨＤ＆ＡＳＤ              | ADHD&ASD
            𝐚𝐮𝐭𝐢𝐬𝐦                    | autism
            ﬁdget ﬂat                 | fidget flat
            Asperger’s                | Asperger's
            Asperger‘s                | Asperger's
            Asperger´s                | Asperger's
            Asperger`s                | Asperger's
            Asperger＇s               | Asperger's
            “short breaks”            | "short breaks"
            „short breaks‟            | "short breaks"
            «short breaks»            | "short breaks"
            3–5 year olds             | 3-5 year olds
            3—5 year olds             | 3-5 year olds
            3−5 year olds             | 3-5 year olds
            3‑5 year olds             | 3-5 year olds
            autism_adhd               | autism adhd
            autism•adhd               | autism adhd
            autism·adhd               | autism adhd
            cafe\u0301                | caf\u00e9
            Ⅳ                         | IV
            """)
    void whatOnlyLooksDifferentIsTheSame(String typed, String normal) {
        assertThat(QuestionText.normalised(typed.translateEscapes().replace("\\u0301", "\u0301")))
                .isEqualTo(normal.replace("\\u00e9", "\u00e9"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "High/Scope", "R&R", "O'Neill", "24/7", "1:1", "A&E", "S.E.N.D", "co-op", "100%", "18+", "2½ years",
                "autism¹", "Makaton™", "m²", "café", "😀", "<b>\"bold\"</b>", "naïve?", "عربي", "বাংলা", "£5", "#adhd"
            })
    void whatMeansSomethingStays(String typed) {
        assertThat(QuestionText.normalised(typed)).isEqualTo(typed);
    }

    @Test
    void ofManyMarksOnOneLetterAFewAreKept() {
        assertThat(QuestionText.normalised("x" + "\u0323\u0316".repeat(400) + "y"))
                .hasSize(6);
    }

    @Test
    void whatIsNormalStaysTheSame() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE).filter(sign -> {
                    String once = QuestionText.normalised("a" + Character.toString(sign) + "b");
                    return !QuestionText.normalised(once).equals(once);
                }))
                .isEmpty();
    }
}

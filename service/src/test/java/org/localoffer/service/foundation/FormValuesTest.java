package org.localoffer.service.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormValuesTest {

    private static FormValues of(String name, String... values) {
        return FormValues.of(Map.of(name, List.of(values)));
    }

    @Test
    void lineEndsBecomeOneCharacterAndControlCharactersGo() {
        assertThat(of("t", "  a\r\nb\rc\u0085d\u2028e\u0000\u0007f\tg  ").text("t"))
                .isEqualTo("a\nb\nc\nd\nef\tg");
    }

    @Test
    void halfACharacterIsNotKeptAndAWholeOneIs() {
        assertThat(of("t", "a\ud83db").text("t")).isEqualTo("ab");
        assertThat(of("t", "a\ud83d\ude00b").text("t")).isEqualTo("a\ud83d\ude00b");
    }

    @Test
    void theFirstValueOfAFieldIsItsText() {
        assertThat(of("t", "one", "two").text("t")).isEqualTo("one");
        assertThat(of("t", "one", "", "two").all("t")).containsExactlyInAnyOrder("one", "two");
        assertThat(of("t").text("t")).isEmpty();
        assertThat(FormValues.empty().text("t")).isEmpty();
    }

    @Test
    void aTickedTwiceIsTickedOnce() {
        assertThat(of("t", "one", "one").all("t")).containsExactly("one");
    }

    @Test
    void whatIsBlankIsNotThere() {
        assertThat(of("t", " \t\n ").textOrNull("t")).isNull();
        assertThat(of("a.b", " ").anyUnder("a.")).isFalse();
        assertThat(of("a.b", "c").anyUnder("a.")).isTrue();
        assertThat(of("a.b", "c").anyUnder("b.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "1e3", "0x10", "10000000000", "١٢", "1 2", "one"})
    void whatIsNoNumberIsNone(String text) {
        assertThat(of("n", text).number("n")).isEmpty();
    }

    @Test
    void aNumberIsRead() {
        assertThat(of("n", " 007 ").number("n")).contains(7);
        assertThat(of("n", "999999999").number("n")).contains(999_999_999);
    }

    @Test
    void aFormWithoutAVersionFitsNone() {
        assertThat(FormValues.empty().version()).isEqualTo(-1);
        assertThat(of("version", "3").version()).isEqualTo(3);
    }

    @Test
    void aFormWithoutASubmissionIsANewOne() {
        UUID id = UUID.randomUUID();
        assertThat(of("submission", id.toString()).submission()).isEqualTo(id);
        assertThat(of("submission", "banana").submission())
                .isNotEqualTo(of("submission", "banana").submission());
    }
}

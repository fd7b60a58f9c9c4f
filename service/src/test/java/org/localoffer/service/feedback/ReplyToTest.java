package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.foundation.Errors;
import org.localoffer.service.foundation.FormValues;

class ReplyToTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo@example.org",
                " jo@example.org ",
                "JO.Smith@Example.CO.UK",
                "jo+offer@sub.example.org",
                "o'neil@example.org",
                "j@example.org",
                "jo_smith-2@my-school.sch.uk",
                "first.last+tag@mail.example.co.uk",
            })
    void anEmailAddressIsTakenAsItIsTyped(String typed) {
        assertThat(ReplyTo.of(typed)).contains(new ReplyTo(typed.strip(), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo@example",
                "jo@@example.org",
                "jo@exa mple.org",
                "jo smith@example.org",
                ".jo@example.org",
                "jo.@example.org",
                "jo..b@example.org",
                "jo@-example.org",
                "jo@example..org",
                "jo@example.org.",
                "jo@example.notatld",
                "jo@127.0.0.1",
                "jo@[127.0.0.1]",
                "\"jo smith\"@example.org",
                "\"jo\"@example.org",
                "jö@example.org",
                "Jo <jo@example.org>",
                "<jo@example.org>",
                "mailto:jo@example.org",
                "jo@example.org, sam@example.org",
                "jo@example.org;sam@example.org",
                "jo@example.org\nBcc: sam@example.org",
                "jo@example,org",
                "@example.org",
                "jo@",
                "@",
                "ring 07700 900123 or jo@example.org",
                "jo@example.org or 01632 960001",
                "jo at example.org",
                "jo@exämple.org",
            })
    void whatIsNoSingleEmailAddressIsNotTaken(String typed) {
        assertThat(ReplyTo.of(typed)).isEmpty();
    }

    @Test
    void anEmailAddressThatIsTooLongIsNotTaken() {
        assertThat(ReplyTo.of("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(ReplyTo.of("jo@" + "a.".repeat(5_000) + "org")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123",
                "07700900123",
                "01632 960001",
                "(01632) 960 001",
                "+44 7700 900 123",
                "07700-900-123",
                "07700\u00a0900\u2013123",
                "0044 7700 900123",
                "(+44) 7700 900123",
                "+33 1 42 68 53 00",
            })
    void aPhoneNumberIsTakenAsItIsTyped(String typed) {
        assertThat(ReplyTo.of(typed)).contains(new ReplyTo(null, typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yes",
                "yes please",
                "no",
                "999",
                "116 123",
                "116   123",
                "07700",
                "0770090012",
                "o7700 900123",
                "-",
                "12345678",
                "01632 9600011111111",
                "0700 and so on",
                "SS1 2AB",
                "1 Sample Street",
            })
    void whatIsNoNumberThatCanBeRungIsNotTaken(String typed) {
        assertThat(ReplyTo.of(typed)).isEmpty();
    }

    /** Nobody reads this box for danger, and the number is shown to whoever rings it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123, after four",
                "Text only: 07700 900123",
                "my dad hits me 07700 900123",
                "07700 900123 (Jo)",
                "07700 900123\nmy dad hits me",
            })
    void aPhoneNumberWithAnythingElseIsNotTaken(String typed) {
        assertThat(ReplyTo.of(typed)).isEmpty();
    }

    @Test
    void aFormSaysWhatToTypeAndAnEmptyFieldIsNoMistake() {
        Errors errors = new Errors();

        assertThat(ReplyTo.read(FormValues.of(Map.of(ReplyTo.FIELD, List.of(" "))), errors))
                .isNull();
        assertThat(errors.isEmpty()).isTrue();
        assertThat(ReplyTo.read(FormValues.of(Map.of(ReplyTo.FIELD, List.of("yes"))), errors))
                .isNull();
        assertThat(errors.of(ReplyTo.FIELD)).contains("name@example.org", "01632 960001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo@example.org", "07700 900123"})
    void aContactIsInNoText(String typed) {
        assertThat(ReplyTo.of(typed).orElseThrow().toString()).doesNotContain(typed);
    }
}

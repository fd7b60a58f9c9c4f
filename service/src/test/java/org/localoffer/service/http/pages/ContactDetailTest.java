package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name@example.org",
                "first.last+tag@mail.example.co.uk",
                "o'neill@example.org",
                "NAME@EXAMPLE.ORG",
                "zoë@exämple.org",
                "01632 960001",
                "01632960001",
                "(01632) 960 001",
                "07700 900123",
                "07700-900-123",
                "+44 7700 900123",
                "0044 7700 900123",
                "+33 1 42 68 53 00",
            })
    void oneAddressOrOneNumberIsAContact(String typed) {
        assertThat(ContactDetail.isOne(typed)).isTrue();
    }

    /** What tells a story is no contact: nobody reads this box for danger. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name",
                "name@example",
                "name@@example.org",
                "name@example..org",
                "@example.org",
                "name at example.org",
                "my dad hits me 07700 900123",
                "07700 900123 after six",
                "name@example.org or 01632 960001",
                "a@example.org, b@example.org",
                "<name@example.org>",
                "999",
                "12345678",
                "01632 9600011111111",
                "0700 and so on",
                "SS1 2AB",
                "1 Sample Street, Southend",
            })
    void anythingElseIsNot(String typed) {
        assertThat(ContactDetail.isOne(typed)).isFalse();
    }

    @Test
    void aLongAddressIsNotLookedAt() {
        assertThat(ContactDetail.isOne("a".repeat(250) + "@example.org")).isFalse();
        assertThat(ContactDetail.isOne("a@" + "b.".repeat(2_000) + "org")).isFalse();
    }
}

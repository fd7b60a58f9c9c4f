package org.localoffer.imports.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {

    @ParameterizedTest
    @CsvSource({
        "www.a.org, http://www.a.org",
        "a-b.org.uk/x?y=1, http://a-b.org.uk/x?y=1",
        "http:/www.a.org, http://www.a.org",
        "http//www.a.org, http://www.a.org",
        "https:/a.org/, https://a.org/",
        "http:// www.a.org, http://www.a.org",
        "ttp://a.org, http://a.org",
        "HTTPS://A.org/Path, https://A.org/Path",
        "a.org:8080/x, http://a.org:8080/x",
        "www.a.org., http://www.a.org"
    })
    void websitesAreMended(String typed, String mended) {
        assertThat(Websites.mended(typed)).isEqualTo(Cleaned.kept(mended));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "office@a.org",
                "none",
                "http://",
                "ftp://a.org",
                "user:pw@a.org",
                "http://user@a.org",
                "data:text/html,x",
                "//",
                "http://a b"
            })
    void whatIsNoWebAddressIsLeftOutWithAReason(String typed) {
        assertThat(Websites.mended(typed).value()).isNull();
        assertThat(Websites.mended(typed).problem()).isNotBlank();
    }

    @Test
    void theFirstOfSeveralWebsitesIsKept() {
        Cleaned<String> cleaned = Websites.mended("www.a.org or www.b.org");

        assertThat(cleaned.value()).isEqualTo("http://www.a.org");
        assertThat(cleaned.problem()).contains("more than one");
    }

    @ParameterizedTest
    @CsvSource({
        "1611234567, 01611234567",
        "161 123 4567, 0161 123 4567",
        "7700900123, 07700900123",
        "0161-123-4567, 0161-123-4567",
        "1611234567.0, 01611234567",
        "441611234567, +441611234567",
        "111, 111",
        "0161 123 4567 ext 9, 0161 123 4567 ext 9"
    })
    void phonesGetTheirZeroBack(String typed, String mended) {
        assertThat(Phones.mended(typed)).isEqualTo(Cleaned.kept(mended));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.61E+09", "see website", "12"})
    void whatIsNoPhoneIsLeftOut(String typed) {
        assertThat(Phones.mended(typed).value()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "ST MARY'S CE PRIMARY SCHOOL, St Mary's CE Primary School",
                "THE FRIENDS OF O'BRIEN AND MCDONALD LTD, The Friends of O'Brien and McDonald Ltd",
                "NHS SEND HUB, NHS SEND Hub",
                "1ST SALE SCOUTS, 1st Sale Scouts",
                "HOLY CROSS COFE (AIDED), Holy Cross CofE (Aided)",
                "YMCA, YMCA",
                "Our Hub CIC, Our Hub CIC",
                "123, 123"
            })
    void shoutedNamesAreWrittenAsFamiliesWriteThem(String shouted, String tidied) {
        assertThat(Names.tidied(shouted)).isEqualTo(tidied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office@a.org",
                "SENCO@a.org",
                "schooloffice@a.org",
                "sale.library@a.org",
                "info1@a.org",
                "ourhub@ourhub.org",
                "enquiries-north@a.org",
                "sale@leisure.org",
                "mailto:head@a.org",
                "bounce@a.org"
            })
    void mailboxesOfARoleAreKept(String address) {
        assertThat(Mailboxes.ofRole(address, List.of("Sale"), Set.of("bounce")).value())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jo.bloggs@a.org",
                "jbloggs@a.org",
                "jo@a.org",
                "j_bloggs22@hotmail.com",
                "jo.bloggs@jo.bloggs.org",
                "not an address",
                "a@b",
                "<script>@a.org"
            })
    void addressesOfPersonsAreLeftOutAndNotRepeated(String address) {
        Cleaned<String> cleaned = Mailboxes.ofRole(address, List.of("Sale"), Set.of());

        assertThat(cleaned.value()).isNull();
        assertThat(cleaned.problem()).doesNotContain(address);
    }

    @Test
    void htmlBecomesPlainParagraphs() {
        assertThat(PlainText.paragraphs("<p>Tea &amp; talk</p>\r\n<P class='x'>Bring<br/>a friend &#163;2&nbsp;each</p>"
                        + "<ul><li>one</li><li>two</li></ul><script>alert('<p>')</script>"))
                .isEqualTo("Tea & talk\n\nBring\na friend \u00a32 each\n\n- one\n- two");
        assertThat(PlainText.paragraphs("for < 5s & > 3s; a<b")).isEqualTo("for < 5s & > 3s; a<b");
        assertThat(PlainText.line("one\n\n<b>two</b>\u0007\u200b")).isEqualTo("one two");
        assertThat(PlainText.paragraphs("&#0;&#xD800;&#99999999;&nope;")).isEqualTo("&#99999999;&nope;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "&", "<a", "<script", "<script>", "<!--", "&#", " \n", "<p>", "\t"})
    void hostileTextCostsNoMoreThanItsLength(String part) {
        String text = part.repeat(100_000 / part.length());

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> PlainText.paragraphs(text));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Websites.mended(text));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Names.tidied(text));
    }

    @Test
    void numbersAreReadAsTablesWriteThem() {
        assertThat(Numbers.years("3")).isEqualByComparingTo("3");
        assertThat(Numbers.years("3.5 years")).isEqualByComparingTo("3.5");
        assertThat(Numbers.years("18 months")).isEqualByComparingTo("1.5");
        assertThat(Numbers.years("adult")).isNull();
        assertThat(Numbers.whole("1,050")).isEqualTo(1050);
        assertThat(Numbers.whole("210.0")).isEqualTo(210);
        assertThat(Numbers.whole("about 20")).isNull();
        assertThat(Numbers.degrees("53.4500000001")).isEqualByComparingTo("53.45");
        assertThat(Numbers.degrees("1e9")).isNull();
        assertThat(Numbers.yesNo("Y")).isTrue();
        assertThat(Numbers.yesNo("No")).isFalse();
        assertThat(Numbers.yesNo("perhaps")).isNull();
    }
}

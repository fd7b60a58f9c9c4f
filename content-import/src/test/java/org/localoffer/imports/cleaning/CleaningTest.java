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
    void webAddressesAreCompleted(String typed, String expected) {
        assertThat(Websites.cleaned(typed)).isEqualTo(Cleaned.kept(expected));
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
    void invalidWebAddressesAreLeftOutWithAReason(String typed) {
        assertThat(Websites.cleaned(typed).value()).isNull();
        assertThat(Websites.cleaned(typed).problem()).isNotBlank();
    }

    @Test
    void theFirstOfSeveralWebsitesIsKept() {
        Cleaned<String> cleaned = Websites.cleaned("www.a.org or www.b.org");

        assertThat(cleaned.value()).isEqualTo("http://www.a.org");
        assertThat(cleaned.problem()).contains("more than one address");
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
        "0161 123 4567 ext 9, 0161 123 4567 ext 9",
        "800555111, 0800555111",
        "1632 960001, 01632 960001",
        "24-hour line: 0808 157 0001, 24-hour line: 0808 157 0001",
        "116 123, 116 123"
    })
    void lostZerosOfPhoneNumbersAreRestored(String typed, String expected) {
        assertThat(Phones.cleaned(typed)).isEqualTo(Cleaned.kept(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.61E+09", "see website", "12", "07700 90O1", "01632 960 00", "9-5", "80055511"})
    void invalidPhoneNumbersAreLeftOut(String typed) {
        assertThat(Phones.cleaned(typed).value()).isNull();
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
                "CLWB, Clwb",
                "SÛL, Sûl",
                "CLWB SÛL, Clwb Sûl",
                "MENTER Y CWM, Menter Y Cwm",
                "GŴYL YR HÂF, Gŵyl Yr Hâf",
                "ÉCOLE ST ÉLOI, École St Éloi",
                "MŶR, Mŷr",
                "RNIB, RNIB",
                "NHS CAMHS TŶ GWYN, NHS CAMHS Tŷ Gwyn",
                "DWP HUB, DWP Hub",
                "BTM CLUB, BTM Club",
                "Our Hub CIC, Our Hub CIC",
                "123, 123"
            })
    void namesInCapitalsBecomeTitleCase(String shouted, String tidied) {
        assertThat(RegisterNames.tidied(shouted)).isEqualTo(tidied);
    }

    @ParameterizedTest
    @CsvSource({
        "office@a.org, office@a.org",
        "SENCO@a.org, senco@a.org",
        "schooloffice@a.org, schooloffice@a.org",
        "sale.library@a.org, sale.library@a.org",
        "info1@a.org, info1@a.org",
        "ourhub@ourhub.org, ourhub@ourhub.org",
        "enquiries-north@a.org, enquiries-north@a.org",
        "sale@leisure.org, sale@leisure.org",
        "mailto:head@a.org, head@a.org",
        "bounce@a.org, bounce@a.org"
    })
    void mailboxesOfARoleAreKept(String address, String kept) {
        assertThat(Mailboxes.ofRole(address, List.of("Sale"), Set.of("bounce"))).isEqualTo(Cleaned.kept(kept));
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
    void personalEmailAddressesAreLeftOutAndNotRepeated(String address) {
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
    @ValueSource(
            strings = {
                "Book at Sunny Club <office@sunny.example> or see <https://sunny.example/book>.",
                "Jo's <3 club",
                "ages <5 and >3",
                "<a@b.example>",
                "<i think so>",
                "<name of school>",
                "<www.sunny.example>",
                "<mailto:office@sunny.example>",
                "if x<b then b>y",
                "<<Art>>",
                "Tea & cake, Q&A, R&B; AT&T",
                "kids&parents, Arts&regular"
            })
    void textThatOnlyLooksLikeATagIsKept(String text) {
        assertThat(PlainText.paragraphs(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "<p class='a'>One</p>|One",
                "<a href='https://a.org?x=1&y=2' title='a > b'>Site</a>|Site",
                "<input disabled>In|In",
                "<o:p>Word</o:p>|Word",
                "<!-- note -->Text|Text",
                "<?xml version='1.0'?>Text|Text",
                "<FONT COLOR=red>Red</FONT>|Red",
                "<img src=a.png/>Pic|Pic",
                "&lt;b&gt;Bold&lt;/b&gt;|Bold",
                "<custom-tag>|<custom-tag>"
            })
    void tagsAreRemoved(String html, String text) {
        assertThat(PlainText.paragraphs(html)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "children&#146;s|children\u2019s",
                "&acirc;ge|\u00e2ge",
                "&frac14; hour|\u00bc hour",
                "Arts &amp;amp; crafts|Arts & crafts",
                "Arts &amp;amp;amp; crafts|Arts & crafts",
                "&#x92;|\u2019",
                "&#8217;|\u2019",
                "&amp;#146;|\u2019",
                "&#150;|\u2013",
                "&#163 5|\u00a3 5",
                "T&ycirc; Gwyn|T\u0177 Gwyn",
                "&Eacute;cole|\u00c9cole",
                "&amp;lt;under 5s&amp;gt;|<under 5s>",
                "&hearts;|\u2665"
            })
    void entitiesBecomeCharacters(String coded, String text) {
        assertThat(PlainText.line(coded)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a b=", "<a b='", "<a b=\"", "<b ", "<b>", "<table>", "<a b=1 ", "&amp;", "&#146", "<!", "</", "<a "
            })
    void hostileTagsTakeLinearTime(String part) {
        String text = part.repeat(100_000 / part.length());

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> PlainText.paragraphs(text));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> PlainText.paragraphs("<a " + text + ">"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "&", "<a", "<script", "<script>", "<!--", "&#", " \n", "<p>", "\t"})
    void hostileTextTakesLinearTime(String part) {
        String text = part.repeat(100_000 / part.length());

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> PlainText.paragraphs(text));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> Websites.cleaned(text));
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> RegisterNames.tidied(text));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "20 months, 1.67",
        "18m, 1.5",
        "6 mths, 0.5",
        "18 months old, 1.5",
        "1 year 6 months, 1.5",
        "1 yr and 8 months, 1.67",
        "2\u00bd, 2.5",
        "2 1/2 years, 2.5",
        "2 and a half, 2.5",
        "\u00bd, 0.5",
        "6 weeks, 0.12",
        "birth, 0",
        "8 yrs., 8"
    })
    void agesAreReadInYearsMonthsAndWeeks(String text, String years) {
        assertThat(Numbers.years(text)).isEqualByComparingTo(years);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 to 11 years", "adult", "months", "3-5", "-1", "4,5", "1e1", "", "under 5"})
    void invalidAgesAreNull(String text) {
        assertThat(Numbers.years(text)).isNull();
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

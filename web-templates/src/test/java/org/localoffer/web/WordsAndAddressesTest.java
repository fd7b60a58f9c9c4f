package org.localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.CouncilColours;
import org.localoffer.web.search.PageLink;
import org.localoffer.web.search.Paging;
import org.localoffer.web.search.ResultCount;

class WordsAndAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "data:text/html,x",
                "//evil.example.org",
                "/\\evil.example.org",
                "https://a\"b",
                "ftp://a.example.org",
                "www.example.org",
                ""
            })
    void onlyPagesAndWebAddressesAreLinks(String address) {
        assertThat(Addresses.web(address)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=a&page=2", "#guides", "?page=2", "https://example.org/a#b"})
    void pagesAndWebAddressesAreLinks(String address) {
        assertThat(Addresses.web(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "01702 215000 (option 2), tel:01702215000",
                "(01702) 215000, tel:01702215000",
                "+44 (0)1702 215000, tel:+441702215000",
                "01702 215000 or 215001, tel:01702215000",
                "999, tel:999",
                "Ask at reception, none",
            })
    void aPhoneLinkHoldsOneNumber(String phone, String link) {
        assertThat(Addresses.tel(phone)).isEqualTo(link);
    }

    @Test
    void aMailLinkHoldsOneMailboxAndNothingElse() {
        assertThat(Addresses.mailto("help@example.org")).isEqualTo("mailto:help@example.org");
        assertThat(Addresses.mailto("help@example.org?bcc=a@example.org")).isNull();
        assertThat(Addresses.mailto("by form")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 2, '[1] 2'",
        "1, 9, '[1] 2 … 9'",
        "4, 9, '1 2 3 [4] 5 … 9'",
        "5, 9, '1 … 4 [5] 6 … 9'",
        "9, 9, '1 … 8 [9]'",
    })
    void pagingKeepsTheEndsAndTheNeighbours(int page, int of, String shown) {
        Paging paging = Paging.at(page, of, number -> "/search?page=" + number);
        assertThat(paging.pages().stream().map(WordsAndAddressesTest::step).reduce((a, b) -> a + " " + b))
                .isEqualTo(shown.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(shown));
        assertThat(paging.previous()).isEqualTo(page == 1 ? null : "/search?page=" + (page - 1));
        assertThat(paging.next()).isEqualTo(page == of ? null : "/search?page=" + (page + 1));
    }

    private static String step(PageLink step) {
        return step.gap() ? "…" : step.current() ? "[" + step.number() + "]" : "" + step.number();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | false | 0 | 0 listings",
                "0 | true | 0 | 0 listings",
                "1 | false | 0 | 1 listing",
                "1 | true | 0 | 1 listing that comes near",
                "173 | true | 0 | 173 listings that come near",
                "1204 | false | 1 | 1,204 listings, and 1 that has not told us its ages, at the end",
            })
    void countsAgreeWithTheirNouns(long listings, boolean near, long ageNotTold, String words) {
        assertThat(new ResultCount(listings, near, ageNotTold).words()).isEqualTo(words);
    }

    @Test
    void councilColoursMustBeReadable() {
        assertThat(CouncilColours.TEAL.stylesheet())
                .isEqualTo(":root{--council-main:#00545a;--council-hover:#003c40}\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CouncilColours("#ffc72c", "#003c40"))
                .withMessageContaining("contrast of 1.6 to 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new CouncilColours("red;}body{display:none", "#003c40"));
    }

    @Test
    void styleSheetBringsNothingOfGovUkOrOfOthers() throws IOException {
        String address = "/META-INF/resources" + Views.layout("/").assets().stylesheet();
        try (InputStream in = Objects.requireNonNull(WordsAndAddressesTest.class.getResourceAsStream(address))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("--council-main", "@media print", "#ffc72c")
                    .doesNotContain("GDS Transport", "@font-face", "url(", "crown", "#ffdd00");
        }
    }
}

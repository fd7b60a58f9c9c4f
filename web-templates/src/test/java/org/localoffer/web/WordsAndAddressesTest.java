package org.localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.layout.CouncilColours;
import org.localoffer.web.layout.WrittenText;
import org.localoffer.web.search.FewerFilters;
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

    @Test
    void aPhoneLinkHoldsOneNumberAndNothingElse() {
        assertThat(Addresses.tel("01702215000")).isEqualTo("tel:01702215000");
        assertThat(Addresses.tel("+35312345678")).isEqualTo("tel:+35312345678");
        assertThat(Addresses.tel("999")).isEqualTo("tel:999");
        assertThat(Addresses.tel("01702 215000")).isNull();
        assertThat(Addresses.tel("01702215000,1")).isNull();
        assertThat(Addresses.tel(null)).isNull();
    }

    @Test
    void linesWithAHyphenBecomeAListAndOthersParagraphs() {
        assertThat(WrittenText.blocks(
                        "We meet:\n- Monday art\n-  Tuesday <b>drums</b>\nRing us.\nOr write.\n\n\u2022 one"))
                .containsExactly(
                        new WrittenText.Block("We meet:", List.of()),
                        new WrittenText.Block("", List.of("Monday art", "Tuesday <b>drums</b>")),
                        new WrittenText.Block("Ring us.\nOr write.", List.of()),
                        new WrittenText.Block("", List.of("one")));
        assertThat(WrittenText.blocks("9 - 5 daily\n-5 degrees\n--\n- "))
                .containsExactly(new WrittenText.Block("9 - 5 daily\n-5 degrees\n--\n-", List.of()));
        assertThat(WrittenText.blocks("- one\n\n- two"))
                .containsExactly(new WrittenText.Block("", List.of("one", "two")));
        assertThat(WrittenText.blocks(" \n ")).isEmpty();
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
                "0    | false | 0   | 0 | 0 listings",
                "0    | true  | 0   | 0 | 0 listings",
                "1    | true  | 0   | 0 | 1 listing comes near",
                "173  | true  | 0   | 0 | 173 listings come near",
                "9    | true  | 1   | 0 | 1 listing fits, 8 come near",
                "3    | true  | 2   | 0 | 2 listings fit, 1 comes near",
                "1    | true  | 1   | 0 | 1 listing fits",
                "12   | true  | 12  | 0 | 12 listings fit",
                "9    | true  | 1   | 3 | 1 listing fits, 8 come near. 3 of them have not told us their ages, and stand at the end",
                "1205 | false | 0   | 1 | 1,204 listings, and 1 that has not told us its ages, at the end",
            })
    void countsAgreeWithTheirNouns(long listings, boolean judged, long fitting, long ageNotTold, String words) {
        assertThat(new ResultCount(listings, judged, fitting, ageNotTold).words())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 4 | 12 listings, 4 of them fit",
                "12 | 1 | 12 listings, 1 of them fits",
                "4  | 4 | 4 listings that fit",
                "1  | 1 | 1 listing that fits",
            })
    void aSearchWithOneThingLessSaysWhatItFinds(long listings, long fitting, String words) {
        assertThat(new FewerFilters("age 7", "/search", listings, fitting).countWords())
                .isEqualTo(words);
    }

    @Test
    void councilColoursAreColoursAndNothingElse() {
        assertThat(CouncilColours.TEAL.stylesheet())
                .isEqualTo(":root{--council-main:#00545a;--council-hover:#003c40}\n");
        assertThatIllegalArgumentException().isThrownBy(() -> new CouncilColours("red;}body{display:none", "#003c40"));
    }

    @Test
    void styleSheetUsesNothingReservedForGovUkAndNothingFromOtherSites() throws IOException {
        String address = "/META-INF/resources" + Views.layout("/").assets().stylesheet();
        try (InputStream in = Objects.requireNonNull(WordsAndAddressesTest.class.getResourceAsStream(address))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("--council-main", "@media print", "#ffc72c")
                    .doesNotContain("GDS Transport", "@font-face", "url(", "crown", "#ffdd00");
        }
    }
}

package org.localoffer.service.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchParametersReaderTest {

    private static final SearchParametersReader READER = new SearchParametersReader(List.of(
            new TermFacet(
                    "sector",
                    "Who runs it",
                    "sector",
                    List.of(new Facet.Option("health", "Health"), new Facet.Option("education", "Education"))),
            new TermFacet(
                    "cost",
                    "Cost",
                    "cost",
                    List.of(new Facet.Option("free", "Free"), new Facet.Option("on_request", "Ask us")))));

    private static SearchParametersReader.Read read(String name, String... values) {
        return READER.read(Map.of(name, List.of(values)));
    }

    private static SearchParameters good(String name, String... values) {
        SearchParametersReader.Read read = read(name, values);
        assertThat(read.problems()).isEmpty();
        return read.parameters();
    }

    @Test
    void nothingGivenIsASearchForEverything() {
        assertThat(READER.read(Map.of()).parameters())
                .isEqualTo(new SearchParameters("", false, null, null, Map.of(), Sort.RELEVANCE, 1));
    }

    @Test
    void aRepeatedChoiceIsEveryOneOfItsValues() {
        assertThat(good("sector", "health", "education", "health").chosen("sector"))
                .containsExactly("health", "education");
    }

    @Test
    void aWrongChoiceIsLeftOutAndTheRightOneKept() {
        SearchParametersReader.Read read = read("sector", "info", "health");

        assertThat(read.problems()).containsExactly("sector has no \"info\"");
        assertThat(read.parameters().chosen("sector")).containsExactly("health");
    }

    @Test
    void choicesAreByTheLetter() {
        assertThat(read("sector", "Health").problems()).hasSize(1);
        assertThat(read("cost", "free ").problems()).isEmpty();
    }

    @Test
    void signsOfASlugAreKept() {
        assertThat(good("cost", "on_request").chosen("cost")).containsExactly("on_request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q", "postcode", "within", "sector", "sort", "page", "per_page"})
    void aBlankValueIsAsIfItWereNotThere(String name) {
        assertThat(good(name, "", "  ")).isEqualTo(READER.read(Map.of()).parameters());
    }

    @Test
    void controlCharactersAndRunsOfSpacesAreOneSpace() {
        assertThat(good("q", "\u0000speech\u0001\t\n  therapy\u007f").text()).isEqualTo("speech therapy");
        assertThat(good("q", "a\ud800b").text()).isEqualTo("a b");
        assertThat(good("q", "a 😀").text()).isEqualTo("a 😀");
    }

    @Test
    void aLongQuestionIsCut() {
        assertThat(good("q", "x".repeat(5000)).text()).hasSize(SearchParametersReader.LONGEST_TEXT);
    }

    @Test
    void noCutLeavesHalfACharacter() {
        String q = good("q", "x".repeat(SearchParametersReader.LONGEST_TEXT - 1) + "😀")
                .text();
        String place = String.valueOf(good("postcode", "x".repeat(79) + "😀").place());
        String problem = read("sector", "x".repeat(39) + "😀😀").problems().getFirst();

        assertThat(List.of(q, place, problem)).allMatch(text -> text.codePoints()
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    @ParameterizedTest
    @CsvSource({"SS1 2AB, SS1", "ss12ab, SS1", "ss1, SS1", "Leigh-on-Sea, Leigh-on-Sea", "po6 3ZZ, PO6"})
    void aFullPostcodeIsNeverKept(String typed, String kept) {
        assertThat(good("postcode", typed).place()).isEqualTo(kept);
    }

    @Test
    void aQuestionThatIsCutIsReadTheSameWhenItComesBack() {
        String q = good("q", "x".repeat(SearchParametersReader.LONGEST_TEXT - 1) + " club")
                .text();

        assertThat(good("q", q).text()).isEqualTo(q);
    }

    @Test
    void aLongPlaceIsCut() {
        assertThat(good("postcode", "x".repeat(5000)).place()).hasSize(80);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0.5, 0.5", "500, 500", " 3 , 3"})
    void milesWithinTheBoundsAreKept(String value, double miles) {
        assertThat(good("within", value).withinMiles()).isEqualTo(miles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "500.1", "NaN", "Infinity", "-0", "ten", "1e9", "5 miles"})
    void milesOutOfRangeAreReported(String value) {
        assertThat(read("within", value).problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("within ");
        assertThat(read("within", value).parameters().withinMiles()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5d", "0x1p3", "5f"})
    void milesAreADecimalNumberAndNoJavaLiteral(String value) {
        assertThat(read("within", value).problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "2147483648", "1.5", "one"})
    void aPageOutOfRangeIsReportedAndTheFirstIsShown(String value) {
        assertThat(read("page", value).problems()).hasSize(1).first().asString().startsWith("page ");
        assertThat(read("page", value).parameters().page()).isEqualTo(1);
    }

    @Test
    void theLastPageTheEngineCanGiveIsAllowed() {
        assertThat(good("page", "1000").page()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 9", "10, 10", "11, 11", "50, 50", " 5 , 5"})
    void aPageHasAsManyResultsAsAreAskedFor(String value, int results) {
        assertThat(good("per_page", value).perPage()).isEqualTo(results);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "51", "1000", "2147483648", "1.5", "5e0", "0x5", "ten", "5;6", "all"})
    void resultsOnAPageOutOfRangeAreReportedAndThereAreTen(String value) {
        assertThat(read("per_page", value).problems())
                .containsExactly("per_page needs a number from 1 to 50, not \"" + value + "\"");
        assertThat(read("per_page", value).parameters().perPage()).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"1, 10000", "3, 3333", "10, 1000", "30, 333", "50, 200"})
    void pagesEndBeforeTheEngineGivesNoMoreResults(String perPage, int last) {
        assertThat(paged(perPage, last).problems()).isEmpty();
        assertThat(paged(perPage, last).parameters().offset() + Integer.parseInt(perPage))
                .isLessThanOrEqualTo(10_000);
        assertThat(paged(perPage, last + 1).problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("page ");
        assertThat(paged(perPage, last + 1).parameters().page()).isEqualTo(1);
    }

    private static SearchParametersReader.Read paged(String perPage, int page) {
        return READER.read(Map.of("per_page", List.of(perPage), "page", List.of(Integer.toString(page))));
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 0", "2, 10, 10", "3, 7, 14", "1, 50, 0", "200, 50, 9950"})
    void aPageBeginsAfterTheResultsOfThePagesBeforeIt(int page, String perPage, int before) {
        assertThat(paged(perPage, page).parameters().offset()).isEqualTo(before);
    }

    private static Set<String> without(String... given) {
        SearchParametersReader.Read read = new SearchParametersReader(
                        List.of(), id -> id.matches("complaint|travel|c[0-9]+"))
                .read(Map.of("without", List.of(given)));
        assertThat(read.problems()).isEmpty();
        return read.parameters().without();
    }

    @Test
    void conceptsThatAreNotToBeInferredAreReadOnceEach() {
        assertThat(without("complaint", " travel ", "complaint")).containsExactly("complaint", "travel");
        assertThat(without()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Complaint", "complaints", "SS1 2AB", "<b>", "c", "complaint,travel"})
    void unknownConceptsAreIgnoredAndNotReported(String id) {
        assertThat(without(id)).isEmpty();
        assertThat(without("travel", id)).containsExactly("travel");
        assertThat(good("without", id).without()).isEmpty();
    }

    @Test
    void ofTooManyConceptsTheLastOnesCount() {
        String[] ids =
                IntStream.rangeClosed(1, 25).mapToObj(number -> "c" + number).toArray(String[]::new);

        assertThat(without(ids)).hasSize(20).contains("c6", "c25").doesNotContain("c1", "c5");
    }

    @ParameterizedTest
    @CsvSource({"relevance, RELEVANCE", "distance, DISTANCE", "name, NAME", "recently-checked, RECENTLY_CHECKED"})
    void everySortOfTheContractIsKnown(String value, Sort sort) {
        assertThat(good("sort", value).sort()).isEqualTo(sort);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "NAME", "recently_checked", "price"})
    void anUnknownSortIsReported(String value) {
        assertThat(read("sort", value).problems()).containsExactly("sort has no \"" + value + "\"");
        assertThat(read("sort", value).parameters().sort()).isEqualTo(Sort.RELEVANCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector", "sort", "page", "per_page", "within"})
    void theMessageAboutAnInvalidValueIsShort(String name) {
        assertThat(read(name, "9".repeat(4000)).problems())
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith(name)
                .hasSizeLessThan(200);
    }

    @Test
    void aFullPostcodeInsideAQuestionIsCutToItsOutwardCode() {
        assertThat(good("q", "speech therapy near SS1 2AB please").text()).isEqualTo("speech therapy near SS1 please");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SS1 2AB",
                "ss12ab",
                "SS1-2AB",
                "SS1.2AB",
                "SS1\u00A02AB",
                "SS1\u20092AB",
                "SS1\u200B 2AB",
                "ＳＳ１ ２ＡＢ",
                "Southend ss12ab",
                "12 High Street, Southend, SS1 2AB",
                "SS1 2AB, Southend",
                "(SS1 2AB)",
                "SS1 2",
                "SS1-2",
                "SS1 2A",
                "ss1.",
                "SS1"
            })
    void ofAPlaceWithAPostcodeOnlyTheOutwardCodeIsKept(String typed) {
        assertThat(good("postcode", typed).place()).isEqualTo("SS1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sector", "sort", "page", "per_page", "within"})
    void aFullPostcodeIsNotRepeatedInAMessage(String name) {
        assertThat(read(name, "SS1 2AB").problems())
                .hasSize(1)
                .allSatisfy(problem -> assertThat(problem).contains("SS1").doesNotContain("2AB"));
    }

    @ParameterizedTest
    @CsvSource({"speech\u00A0therapy near ss12ab, speech therapy near ss1", "'  auti\u00ADsm  ', autism", "'', ''"})
    void theTextOfAnAddressIsThatOfASearch(String typed, String text) {
        assertThat(SearchParametersReader.textOf(typed))
                .isEqualTo(text)
                .isEqualTo(good("q", typed).text());
    }

    @Test
    void oneReaderReadsManyTimesAndKeepsNoProblem() {
        SearchParametersReader.Read first = read("sort", "x");

        assertThat(read("sort", "name").problems()).isEmpty();
        assertThat(first.problems()).hasSize(1);
    }
}

package org.localoffer.service.http.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.Sort;
import org.localoffer.service.search.understand.SearchPlace;

class SearchAddressTest {

    private static final SearchAddress ADDRESS = SearchAddress.of(
            new SearchParameters("a & b=c?", false, "SS1", 2.5, Map.of("need", Set.of("asd")), Sort.NAME, 3));

    @Test
    void everyParameterIsEncodedInTheAddress() {
        assertThat(ADDRESS).hasToString("/search?q=a+%26+b%3Dc%3F&postcode=SS1&within=2.5&need=asd&sort=name&page=3");
    }

    @Test
    void unsetParametersAreLeftOut() {
        assertThat(SearchAddress.of(new SearchParameters("", false, null, null, Map.of(), Sort.RELEVANCE, 1)))
                .hasToString("/search");
    }

    @Test
    void theDistanceIsKeptWhereTheQueryNamesThePlace() {
        assertThat(SearchAddress.of(new SearchParameters("near Leigh", false, null, 5.0, Map.of(), Sort.RELEVANCE, 2)))
                .hasToString("/search?q=near+Leigh&within=5&page=2");
    }

    @Test
    void anUnusualNumberOfResultsOnAPageIsInEveryVariantOfTheAddress() {
        SearchAddress address = SearchAddress.of(new SearchParameters(
                "a", false, null, null, Map.of("need", Set.of("asd")), Sort.RELEVANCE, Set.of(), 2, 25));

        assertThat(address).hasToString("/search?q=a&need=asd&per_page=25&page=2");
        assertThat(List.of(address.page(3), address.without("need", "asd"), address.without("q")))
                .allSatisfy(other -> assertThat(other.toString()).contains("per_page=25"));
    }

    @Test
    void guessesThatWereRemovedStayInEveryVariantOfTheAddressUntilTheyArePutBack() {
        SearchAddress address = SearchAddress.of(new SearchParameters(
                "a", false, null, null, Map.of(), Sort.NAME, Set.of("complaint"), 2, SearchParameters.PER_PAGE));

        assertThat(address).hasToString("/search?q=a&without=complaint&sort=name&page=2");
        assertThat(List.of(address.page(3), address.without("sort"), address.without("q")))
                .allSatisfy(other -> assertThat(other.toString()).contains("without=complaint"));
        assertThat(address.without("without", "complaint")).hasToString("/search?q=a&sort=name");
    }

    @Test
    void theFirstPageHasNoPageParameter() {
        assertThat(ADDRESS.page(1).toString()).doesNotContain("page=");
        assertThat(ADDRESS.page(2).toString()).endsWith("&page=2").containsOnlyOnce("page=");
    }

    @Test
    void everyVariantOfTheAddressKeepsTheShortlist() {
        SearchAddress carrying = ADDRESS.carrying(new Shortlist(List.of("b-club", "a-club")));

        assertThat(carrying.toString()).endsWith("&page=3&shortlist=b-club%2Ca-club");
        assertThat(List.of(carrying.page(2), carrying.without("need", "asd"), carrying.without("q")))
                .allSatisfy(other -> assertThat(other.toString()).contains("shortlist=b-club%2Ca-club"));
        assertThat(ADDRESS.carrying(Shortlist.NONE)).isEqualTo(ADDRESS);
    }

    @Test
    void removingAFilterLeadsToTheFirstPage() {
        assertThat(ADDRESS.without("need", "asd").toString()).doesNotContain("need=", "page=");
        assertThat(ADDRESS.without("need", "hi").toString())
                .contains("need=asd")
                .doesNotContain("page=");
    }

    @Test
    void anAddressIsReadBackAsItWasWritten() {
        assertThat(ADDRESS.values()).containsEntry("q", List.of("a & b=c?"));
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "2.5, 2.5", "500, 500", "0.5, 0.5"})
    void milesHaveNoUnnecessaryDecimals(double miles, String text) {
        assertThat(SearchAddress.plain(miles)).isEqualTo(text);
    }

    @Test
    void distanceIsAsTheCrowFlies() {
        SearchPlace southend = new SearchPlace("SS1", "southend", 51.54, 0.73);

        assertThat(southend.milesTo(51.54, 0.73)).isZero();
        // One degree of latitude is about 69 miles everywhere.
        assertThat(southend.milesTo(52.54, 0.73)).isBetween(68.5, 69.5);
        assertThat(southend.milesTo(50.80, -1.09)).isBetween(90.0, 96.0);
    }
}

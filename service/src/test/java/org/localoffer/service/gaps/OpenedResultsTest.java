package org.localoffer.service.gaps;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.ServiceClock;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.PublicPage;

/** A search that found something strong is evidence if nobody opens anything of it within an hour (domain 5E). */
@PortalTest
class OpenedResultsTest {

    private static final String STRONG = "speech and language therapy";
    private static final String HELP = "speech-and-language-therapy";
    private static final String PAGE = "/search?q=speech+and+language+therapy";
    private static final Pattern NUMBER = Pattern.compile("(?:[?]|&amp;)r=([a-z0-9]{8})");

    @Inject
    Database database;

    @Inject
    UnopenedSearches unopened;

    @Inject
    SearchCounts counts;

    /** Searches of other tests are not waited for any longer. */
    @BeforeEach
    void begin() {
        anHourLater();
    }

    private void anHourLater() {
        after(Duration.ofMinutes(61));
    }

    private void after(Duration time) {
        ServiceClock.asOf(time.negated(), unopened::countEnded);
        counts.write();
    }

    private long notOpened() {
        return Long.parseLong(database.texts(
                        "select coalesce(sum(times), 0) from search_signal where kind = 'NOT_OPENED' and help = ?1",
                        HELP)
                .getFirst());
    }

    private static String search(RequestSpecification request) {
        return request.queryParam("q", STRONG).get("/search").asString();
    }

    private static List<String> numbers(String html) {
        return NUMBER.matcher(html)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The first link with a number that begins so, as a browser follows it. */
    private static String link(String html, String start) {
        Matcher link = Pattern.compile("href=\"(" + Pattern.quote(start) + "[^\"]*(?:[?]|&amp;)r=[a-z0-9]{8})[^\"]*\"")
                .matcher(html);
        assertThat(link.find()).as("a link to %s with a number", start).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    /** Follows a link of the page of results, as a browser does. */
    private static void open(String address) {
        given().urlEncodingEnabled(false)
                .header("Referer", "http://localhost" + PAGE)
                .get(address)
                .then()
                .statusCode(200);
    }

    @Test
    void aSearchOfWhichNothingIsOpenedIsCountedAfterAnHour() {
        long before = notOpened();
        search(given());

        after(Duration.ofMinutes(55));
        assertThat(notOpened()).isEqualTo(before);

        anHourLater();
        anHourLater();
        assertThat(notOpened()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/listings/", "/search?"})
    void theFirstOpeningOfAnyLinkIsEnough(String start) {
        long before = notOpened();

        open(link(search(given()), start));
        anHourLater();

        assertThat(notOpened()).isEqualTo(before);
    }

    @Test
    void anOpeningSaysNothingOfAnotherSearchForTheSame() {
        long before = notOpened();
        String first = search(given());
        String second = search(given());
        assertThat(numbers(first)).hasSize(1).doesNotContainAnyElementsOf(numbers(second));

        open(link(first, "/listings/"));
        anHourLater();

        assertThat(notOpened()).isEqualTo(before + 1);
    }

    @Test
    void aRobotOpensNothing() {
        long before = notOpened();
        String link = link(search(given()), "/listings/");

        given().urlEncodingEnabled(false).header("User-Agent", "Slackbot").get(link);
        given().urlEncodingEnabled(false).header("Sec-Purpose", "prefetch").get(link);
        anHourLater();

        assertThat(notOpened()).isEqualTo(before + 1);
    }

    @Test
    void anotherFilterOrPageOfASearchContinuesIt() {
        long before = notOpened();
        List<String> first = numbers(search(given()));

        String filtered = search(given().queryParam("sector", "health").header("Referer", "http://localhost" + PAGE));
        assertThat(numbers(filtered)).isEqualTo(first);
        open(link(filtered, "/listings/"));
        String again = search(given().header("Referer", "http://localhost" + PAGE + "&sector=health"));
        anHourLater();

        assertThat(numbers(again)).as("once something was opened").isEmpty();
        assertThat(notOpened()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?need=asd",
                "/search?q=my+dad+hits+me",
                "/search?q=pomoc+dla+dziecka+EHCP",
                "/search?q=zzyzxq+zzgrblk",
                "/categories/leisure",
                "/"
            })
    void linksOfPagesThatAreNotWaitedForHaveNoNumber(String page) {
        assertThat(numbers(PublicPage.good(page).html())).isEmpty();
    }

    @Test
    void robotsGetNoNumber() {
        assertThat(numbers(search(given().header("User-Agent", "Googlebot")))).isEmpty();
    }

    @Test
    void aPageIsTheSameWithANumberAndHasOneCanonicalAddress() {
        String link = link(search(given()), "/listings/");
        String plain = link.replaceFirst("[?]r=.*", "");
        PublicPage numbered = PublicPage.good(link);

        assertThat(numbered.html())
                .isEqualTo(PublicPage.good(plain).html())
                .containsPattern("rel=\"canonical\" href=\"http[^\"?]*" + Pattern.quote(plain) + "\"")
                .doesNotContain("r=" + link.replaceFirst(".*r=", ""));
        assertThat(numbered.response().header("Cache-Control"))
                .isEqualTo(PublicPage.good(plain).response().header("Cache-Control"));
        assertThat(link.length() - plain.length()).isLessThanOrEqualTo(11);
    }

    @Test
    void theNumberIsNoPartOfASearch() {
        assertThat(Api.search("q", STRONG, "r", "abcd1234")).isEqualTo(Api.search("q", STRONG));
        assertThat(PublicPage.good(PAGE + "&r=abcd1234").html()).doesNotContain("abcd1234", "We left this out");
    }

    @Test
    void theNumberIsStoredNowhere() {
        String number = numbers(search(given())).getFirst();
        anHourLater();

        assertThat(database.texts("select concat_ws(' ', kind, help, need, age_band, area, sector) from search_signal"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(number));
    }
}

package org.localoffer.service.gaps;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.runtime.ShutdownEvent;
import io.restassured.specification.RequestSpecification;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;

/**
 * Searches are counted without anything that identifies who searched, and searches without a strong result become
 * signals (domain 5F).
 */
@PortalTest
@Tag(TestClock.DAYS)
class SignalsTest {

    @Inject
    Database database;

    @Inject
    SearchHashes hashes;

    @Inject
    SearchCounts counts;

    /** A random word that no search has contained before. */
    private static String words() {
        // Without vowels, since a random word could otherwise look like a misspelt name.
        return "zz"
                + UUID.randomUUID()
                        .toString()
                        .replace("-", "")
                        .chars()
                        .limit(14)
                        .mapToObj(digit -> "bcdfghjklmnpqrst"
                                .substring(Character.digit(digit, 16))
                                .substring(0, 1))
                        .collect(Collectors.joining());
    }

    private static RequestSpecification search(String words) {
        return given().queryParam("q", words);
    }

    private long counted(String words) {
        return database
                .texts("select coalesce(sum(times), 0) from search_asked where mark = ?1", hashes.of(words))
                .stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    private void awaitCounted(String words, long times) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> {
                    counts.write();
                    assertThat(counted(words)).isEqualTo(times);
                });
    }

    /** Counts are written in the order of the searches: once this one is written, all earlier ones are. */
    private void awaitEarlierSearches() {
        String last = words();
        search(last).get("/search");
        awaitCounted(last, 1);
    }

    private long signals(String help, String need) {
        return database
                .texts("select coalesce(sum(times), 0) from search_signal where help = ?1 and need = ?2", help, need)
                .stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    @Test
    void aSearchIsCountedByDayIgnoringCaseAndItsWordsAreNotStored() {
        String words = words();

        search(words.toUpperCase(java.util.Locale.ROOT)).get("/search");
        search("  " + words + " ").get("/search");

        awaitCounted(words, 2);
        assertThat(database.count(
                        "search_asked where mark = ?1 and day = (now() at time zone 'Europe/London')::date",
                        hashes.of(words)))
                .isEqualTo(1);
        assertThat(database.count("search_words where words = ?1", words)).isZero();
    }

    @Test
    void whatWasCountedInTheLastSecondsIsWrittenWhenThePortalStops() throws InterruptedException {
        String words = words();
        counts.count(new CountedSearch(LocalDate.now(ZoneOffset.UTC), words, CountedSearch.Found.NOTHING));

        counts.writeTheLast(new ShutdownEvent());

        assertThat(counted(words)).isEqualTo(1);
    }

    @Test
    void wordsAreStoredFromTheFifthDayThatBringsTheSame() {
        String words = words();
        String hash = hashes.of(words);
        askedBefore(hash, 3);
        askedBefore(hash, 17);
        askedBefore(hash, 89);

        search(words).get("/search");
        awaitCounted(words, 7);
        assertThat(database.count("search_words where words = ?1", words)).isZero();

        askedBefore(hash, 40);
        search(words).get("/search");
        awaitEarlierSearches();

        assertThat(database.count("search_asked where mark = ?1", hash)).isZero();
        assertThat(database.texts("select sum(times) from search_words where words = ?1", words))
                .containsExactly("10");
        assertThat(database.texts("select count(distinct day) from search_words where words = ?1", words))
                .containsExactly("5");
    }

    @Test
    void storedWordsAreCountedAsWords() {
        String words = words();
        String hash = hashes.of(words);
        IntStream.rangeClosed(1, 4).forEach(days -> askedBefore(hash, days));
        search(words).get("/search");
        awaitEarlierSearches();

        search(words).get("/search");
        awaitEarlierSearches();

        assertThat(database.texts("select sum(times) from search_words where words = ?1", words))
                .containsExactly("10");
        assertThat(database.count("search_asked where mark = ?1", hash)).isZero();
    }

    @Test
    void manySearchesOnOneDayStoreNoWords() {
        String words = words();

        IntStream.range(0, 7).forEach(time -> search(words).get("/search"));
        awaitCounted(words, 7);

        assertThat(database.count("search_words where words = ?1", words)).isZero();
    }

    @Test
    void nothingIsStoredOfASearchThatTellsOfDanger() {
        String words = "my dad hits me and my mum " + words();
        String all = "select coalesce(sum(times), 0) from search_signal where kind <> 'NOT_OPENED'";
        awaitEarlierSearches();
        List<String> signals = database.texts(all);

        search(words).get("/search");
        awaitEarlierSearches();

        assertThat(counted(words)).isZero();
        assertThat(database.texts(all)).isEqualTo(signals);
    }

    @Test
    void aSearchInAnotherLanguageIsNotCountedSinceItIsNoEvidenceOfAGap() {
        String words = "pomoc dla mojego dziecka " + words();

        search(words).get("/search");
        awaitEarlierSearches();

        assertThat(counted(words)).isZero();
    }

    /** Counts two earlier searches on one day. */
    private void askedBefore(String hash, int days) {
        database.change(
                "insert into search_asked (mark, day, found, times)"
                        + " values (?1, (now() at time zone 'Europe/London')::date - ?2, 'NOTHING', 2)",
                hash,
                days);
    }

    @Test
    void theSameSearchWithAnotherFilterOrPageIsCountedOnce() {
        String words = words();

        search(words).get("/search");
        String before = "http://localhost/search?q=" + words;
        search(words).queryParam("age", "5-11").header("Referer", before).get("/search");
        search(words)
                .queryParam("page", "1")
                .header("Referer", before + "&age=5-11")
                .get("/search");
        awaitEarlierSearches();
        assertThat(counted(words)).isEqualTo(1);

        search(words).header("Referer", "http://localhost/search?q=other").get("/search");
        search(words).header("Referer", "http://localhost/").get("/search");
        awaitCounted(words, 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not an address", "http://localhost/search?q=%ZZ", "http://localhost/search?q", "::::"})
    void anInvalidRefererIsIgnored(String referer) {
        String words = words();

        assertThat(search(words).header("Referer", referer).get("/search").statusCode())
                .isEqualTo(200);

        awaitCounted(words, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1)",
                "bingbot/2.0",
                "Some Crawler",
                "Baiduspider",
                "Slackbot-LinkExpanding",
                "uptime-monitor"
            })
    void searchesOfBotsAreNotCounted(String agent) {
        String words = words();

        search(words).header("User-Agent", agent).get("/search");
        search(words).header("Sec-Purpose", "prefetch").get("/search");
        awaitEarlierSearches();

        assertThat(counted(words)).isZero();
    }

    @Test
    void theApiAndASearchWithoutWordsAreNotCounted() {
        String words = words();
        search(words).get("/api/v1/listings");
        given().queryParam("need", "asd").get("/search");
        awaitEarlierSearches();

        assertThat(counted(words)).isZero();
    }

    @Test
    void identifyingWordsAreNotStored() {
        String asked = words() + " swimming club for Zephrin Quillow z.quillow@example.org 07700 900123 PO3 9ZZ";
        awaitEarlierSearches();
        List<String> before = database.texts("select mark from search_asked");
        search(asked).get("/search");
        String last = words();
        search(last).get("/search");
        awaitCounted(last, 1);
        List<String> hashed = database.texts("select mark from search_asked where mark <> ?1", hashes.of(last)).stream()
                .filter(hash -> !before.contains(hash))
                .toList();
        assertThat(hashed).hasSize(1);

        IntStream.rangeClosed(1, 4).forEach(days -> askedBefore(hashed.getFirst(), days));
        search(asked).get("/search");
        awaitEarlierSearches();

        assertThat(database.texts(
                        "select distinct words from search_words where words like ?1", asked.substring(0, 16) + "%"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("swimming club for")
                .doesNotContain("quillow", "900123", "9zz", "example.org");
    }

    @Test
    void aSearchWithoutAStrongResultIsASignalForItsGapKey() {
        long before = signals("maternity", "vi");

        search(words()).queryParam("help", "maternity").queryParam("need", "vi").get("/search");
        awaitEarlierSearches();

        assertThat(signals("maternity", "vi")).isEqualTo(before + 1);
    }

    @Test
    void aSearchWithAStrongResultIsNotASignal() {
        String all = "select coalesce(sum(times), 0) from search_signal where kind <> 'NOT_OPENED'";
        List<String> before = database.texts(all);
        String strong = "speech and language therapy";
        assertThat(search(strong).get("/api/v1/listings").asString()).contains("\"strong\"");

        search(strong).get("/search");
        awaitEarlierSearches();
        assertThat(database.count("search_asked where mark = ?1 and found = 'STRONG'", hashes.of(strong)))
                .isEqualTo(1);

        assertThat(database.texts(all)).isEqualTo(before);
    }

    @Test
    void aSearchThatNamesNeitherHelpNorNeedIsCountedAsOneThatCannotBeMapped() {
        awaitEarlierSearches();
        long before = unmapped();

        search(words()).queryParam("area", "southend").get("/search");
        awaitEarlierSearches();

        // The search that is waited for is one of them itself.
        assertThat(unmapped()).isEqualTo(before + 2);
    }

    private long unmapped() {
        return Long.parseLong(
                database.texts("select coalesce(sum(times), 0) from search_unmapped where kind = 'SEARCH'")
                        .getFirst());
    }

    @Test
    void oneSignalIsNotAGapButASecondOneFromAMessageMakesIt() {
        String gap = "/commissioner/gaps/perinatal-mental-health~vi~-~-~-";
        search(words())
                .queryParam("help", "perinatal-mental-health")
                .queryParam("need", "vi")
                .get("/search");
        search(words())
                .queryParam("help", "perinatal-mental-health")
                .queryParam("need", "vi")
                .get("/search");
        awaitEarlierSearches();
        assertThat(Officer.page("commissioner", gap)).contains("One signal: not called a gap yet");

        String reference = Family.saysMissing("Nothing for a mother who cannot see.");
        assertThat(Officer.page("commissioner", gap)).contains("One signal: not called a gap yet");
        Officer.sendsOn(reference, "Nothing for a blind mother.", "help", "perinatal-mental-health", "need", "vi");

        assertThat(Officer.page("commissioner", gap)).contains("2 independent signals", "Nothing for a blind mother.");
        assertThat(Staff.as("other-commissioner").get(gap).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource
    void theSampleHasEvidenceOfEveryKind(SignalKind kind) {
        assertThat(database.count("signal where kind = ?1", kind.name())).isPositive();
    }

    @Test
    void noStoredColumnIdentifiesWhoSearched() {
        assertThat(
                        database.texts(
                                "select column_name from information_schema.columns"
                                        + " where table_schema = 'public' and table_name in ('search_words', 'search_asked', 'search_signal', 'search_unmapped')"))
                .containsOnly(
                        "day", "words", "mark", "found", "times", "kind", "help", "need", "age_band", "area", "sector");
    }
}

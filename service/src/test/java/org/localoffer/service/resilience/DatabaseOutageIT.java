package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What families, providers and officers experience while the database is down, and directly afterwards. */
@ExtendWith(TestEnvironment.Shared.class)
class DatabaseOutageIT {

    private static final int SEARCHES = 30;

    /** A busy machine alone may triple a short time; a search that waits for a connection waits three seconds. */
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static final String WORDS = "There is no <trampoline> club & nobody says why.";
    private static final String COUNCILS_PHONE = "01632 960800";

    @SuppressWarnings("NullAway.Init")
    private static TestEnvironment environment;

    @BeforeAll
    static void enter(TestEnvironment shared) {
        environment = shared;
    }

    @Test
    void aMessageThatCannotBeKeptComesBackInItsFormAndIsOneMessageWhenSentAgain() {
        FeedbackForm form = FeedbackForm.open(environment.portal());
        environment.stack().command("stop postgres");
        try {
            environment.portal().given().get("/feedback").then().statusCode(200).body(containsString("name=\"words\""));
            assertWordsAreKept(form, form.send(WORDS));
            assertWordsAreKept(form, form.send(WORDS));
        } finally {
            environment.stack().command("start postgres");
        }
        form.send(WORDS).then().statusCode(303);
        form.send(WORDS).then().statusCode(303);
        assertThat(kept(WORDS, "f.listing_id is null")).isEqualTo(1);
    }

    @Test
    void aMessageAboutAListingKeepsItsWordsToo() {
        FeedbackForm form = FeedbackForm.open(environment.portal(), "/listings/camhs-crisis-care/feedback");
        environment.stack().command("stop postgres");
        try {
            assertWordsAreKept(form, form.send(WORDS));
        } finally {
            environment.stack().command("start postgres");
        }
        form.send(WORDS).then().statusCode(303);
        assertThat(kept(WORDS, "f.listing_id = (select id from listing where slug = 'camhs-crisis-care')"))
                .isEqualTo(1);
    }

    @Test
    void searchesAreAsQuickWithoutTheDatabaseAndCountedAfterItsReturn() {
        long counted = counted();
        medianOfSearches("warming up");
        Duration before = medianOfSearches("bassoon lessons");
        environment.stack().command("stop postgres");
        Duration during;
        try {
            during = medianOfSearches("oboe lessons");
        } finally {
            environment.stack().command("start postgres");
        }
        Duration longest = before.multipliedBy(3);
        assertThat(during).isLessThan(longest.compareTo(SECOND) > 0 ? longest : SECOND);
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(counted())
                .isEqualTo(counted + 3 * SEARCHES));
    }

    @Test
    void staffPagesSayThatPartOfTheSiteIsNotWorking() {
        String edit = environment.staff().sendEdit("specialist-and-extended-camhs", "Puffin CAMHS");
        environment.stack().command("stop postgres");
        try {
            assertSaysSo(environment.staff().as(StaffClient.PROVIDER).get("/provider"));
            assertSaysSo(environment.staff().as(StaffClient.EDITOR).get("/editor"));
            assertSaysSo(environment.staff().as("commissioner").get("/commissioner"));
            assertSaysSo(environment
                    .staff()
                    .send(StaffClient.EDITOR, "/editor/edits/" + edit + "/approve", "version", 1, "revision", 1));
        } finally {
            environment.stack().command("start postgres");
        }
        environment.staff().approve(edit);
    }

    @Test
    void nobodyMeetsAConnectionThatDiedWithTheDatabase() {
        IntStream.range(0, 200).parallel().forEach(visit -> listingPage());
        environment.stack().command("stop postgres");
        environment.stack().command("start postgres");
        assertThat(IntStream.range(0, 40).map(visit -> listingPage()).boxed()).containsOnly(200);
    }

    private static long kept(String words, String about) {
        return environment
                .database()
                .number(
                        "select count(*) from feedback f join feedback_original o on o.feedback_id = f.id"
                                + " where o.words = ? and " + about,
                        words);
    }

    private static int listingPage() {
        return environment.portal().given().get("/listings/camhs-crisis-care").statusCode();
    }

    private static void assertWordsAreKept(FeedbackForm form, Response answer) {
        String page = answer.then()
                .statusCode(503)
                .contentType(containsString("text/html"))
                .body(containsString(COUNCILS_PHONE))
                .body(containsString("There is no &lt;trampoline&gt; club &amp; nobody says why."))
                .body(containsString("action=\"" + form.path() + "?submission="))
                .extract()
                .asString();
        assertThat(StaffClient.hidden(page, "submission")).isEqualTo(form.submission());
    }

    private static void assertSaysSo(Response answer) {
        answer.then()
                .statusCode(503)
                .body(containsString("not working"))
                .body(containsString("Try again in a few minutes"))
                .body(not(containsString("this listing")));
    }

    private static Duration medianOfSearches(String words) {
        List<Duration> times = IntStream.range(0, SEARCHES)
                .mapToObj(search -> {
                    long start = System.nanoTime();
                    environment
                            .portal()
                            .given()
                            .queryParam("q", words)
                            .get("/search")
                            .then()
                            .statusCode(200);
                    return Duration.ofNanos(System.nanoTime() - start);
                })
                .sorted()
                .toList();
        return times.get(SEARCHES / 2);
    }

    private static long counted() {
        return environment.database().number("select coalesce(sum(times), 0) from search_asked");
    }
}

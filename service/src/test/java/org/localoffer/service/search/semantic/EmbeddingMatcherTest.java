package org.localoffer.service.search.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.language.EmbeddingCache;
import org.localoffer.service.language.LanguageModel;

/** Questions that use none of the directory's words are answered by similarity. */
@PortalTest
class EmbeddingMatcherTest {

    private static final String NO_WORD_OF_IT = "they lost my referral and nobody answers the phone";

    @Inject
    ExtraListings extra;

    @Inject
    Database database;

    private List<Listing> published = List.of();

    @AfterEach
    void retire() {
        published.forEach(listing -> extra.retire(listing, "made for a test"));
        ExtraListings.awaitTotal(114);
    }

    private static Document page(String question) {
        return Jsoup.parse(PublicPage.good("/search?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8))
                .html());
    }

    private static ListingContent stables(String summary) {
        return ExtraListings.content("""
                name: Marsh Lane Yard
                summary: %s
                sector: voluntary
                """.formatted(summary));
    }

    private static List<String> names(String question) {
        return Api.search("q", question).get("results").findValuesAsText("name");
    }

    @Test
    void aConceptThatNoWordNamesIsFoundAndShownAsAGuess() {
        assertThat(names(NO_WORD_OF_IT).getFirst()).containsIgnoringCase("complaints");
        assertThat(page(NO_WORD_OF_IT).select(".lo-understood").text()).contains("guess: Complaints");
    }

    private static Document at(String address) {
        return Jsoup.parse(PublicPage.good(address).html());
    }

    /** The address that a link of this text leads to. */
    private static String address(Document page, String text) {
        return page.select("a").stream()
                .filter(link -> link.text().equals(text))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no link '" + text + "' in " + page.select("a").eachText()));
    }

    @Test
    void aGuessIsRemovedByItsChipAndPutBackByTheLineThatSaysSo() {
        Document guessed = page(NO_WORD_OF_IT);
        String removed = address(guessed, "Remove guess: Complaints ✕");
        Document without = at(removed);
        String back = address(without, "Put it back: Complaints");

        assertThat(removed).contains("q=they+lost", "without=complaint");
        assertThat(without.select(".lo-understood").text()).doesNotContain("Complaints");
        assertThat(without.text()).contains("You left out our guess “Complaints”.");
        assertThat(back).doesNotContain("without=");
        assertThat(at(back).select(".lo-understood").text()).contains("guess: Complaints");
        assertThat(guessed.text()).doesNotContain("You left out");
    }

    @Test
    void aGuessThatWasRemovedStaysSoUnderFiltersInTheOrderAndOnTheNextPage() {
        Document page = at("/search?q=they+lost+my+referral+and+nobody+answers+the+phone"
                + "&without=complaint&sector=health&per_page=1");

        assertThat(page.select("form[action=/search] input[type=hidden][name=without]")
                        .eachAttr("value"))
                .containsExactly("complaint");
        assertThat(page.select(".govuk-pagination a, .lo-results .lo-understood a")
                        .eachAttr("href"))
                .isNotEmpty()
                .allMatch(address -> address.contains("without=complaint"));
    }

    @Test
    void theApiDoesNotInferWhatIsToBeLeftOut() {
        JsonNode understood =
                Api.search("q", NO_WORD_OF_IT, "without", "complaint").at("/query/understood");

        assertThat(understood.has("help") && Api.texts(understood.get("help")).contains("complaints"))
                .isFalse();
    }

    @Test
    void whatIsToBeLeftOutAndIsUnknownChangesNothing() {
        JsonNode ordinary = Api.search("q", NO_WORD_OF_IT);

        assertThat(Api.search("q", NO_WORD_OF_IT, "without", List.of("gone-since", "<b>", "")))
                .isEqualTo(ordinary);
        assertThat(PublicPage.good("/search?q=autism&without=gone-since&without=ss1-2qx")
                        .html())
                .doesNotContain("gone-since", "ss1-2qx", "We left this out");
    }

    @Test
    void wordsFindWhatTheyNameAlthoughItIsToBeLeftOutAsAGuess() {
        assertThat(Api.search("q", "complaints", "without", "complaint")).isEqualTo(Api.search("q", "complaints"));
        assertThat(at("/search?q=complaints&without=complaint").text()).doesNotContain("You left out");
    }

    @Test
    void anInferredConceptCanBeReplacedByTheExactWords() {
        Document page = page(NO_WORD_OF_IT);

        assertThat(page.select("a:contains(exactly these words)").attr("href")).contains("exact=true");
        assertThat(Api.search("q", NO_WORD_OF_IT, "exact", "true").get("query").get("understood"))
                .isEmpty();
    }

    @Test
    void anInferredConceptIsInTheAnswer() {
        JsonNode understood = Api.search("q", NO_WORD_OF_IT).get("query").get("understood");

        assertThat(Api.texts(understood.get("help"))).contains("complaints");
    }

    @Test
    void aListingIsFoundByWhatItMeansSoonAfterItIsPublishedAndAfterItChanges() {
        String question = "somewhere to be around ponies and brush them";
        Listing listing = extra.publish(stables("Young people look after horses, groom them and clean the stables."));
        published = List.of(listing);

        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(names(question))
                .contains("Marsh Lane Yard"));

        extra.revise(listing, stables("Repairs of lorries, vans and other heavy vehicles."));
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(names(question))
                .doesNotContain("Marsh Lane Yard"));
    }

    @Test
    void whatFamiliesAskIsNotKept() {
        String question = "a question about a thing nobody has ever asked for before in the rain";

        names(question);

        assertThat(database.count(
                        "embedding_cache where text_hash = ?1", EmbeddingCache.hash(LanguageModel.BGE, question)))
                .isZero();
        assertThat(database.count(
                        "embedding_cache where text_hash = ?1",
                        EmbeddingCache.hash(LanguageModel.BGE, "nobody returns my calls")))
                .as("a phrase of the vocabulary")
                .isEqualTo(1);
    }

    @Test
    void aVeryLongStoryIsAnsweredByItsBeginning() {
        String story = " It has been going on since the spring and all of us are tired of it.".repeat(20);

        assertThat(names(NO_WORD_OF_IT + "." + story)).isNotEmpty();
    }

    @Test
    void signsThatNobodySeesAreNoMistake() {
        assertThat(Api.search("q", "\u200B".repeat(400) + " autism").get("results"))
                .isNotEmpty();
    }
}

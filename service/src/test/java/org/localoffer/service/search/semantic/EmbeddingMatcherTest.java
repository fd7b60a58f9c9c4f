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
    void aConceptThatNoWordNamesIsFoundAndShownAsInferred() {
        assertThat(names(NO_WORD_OF_IT).getFirst()).containsIgnoringCase("complaints");
        assertThat(page(NO_WORD_OF_IT).select(".lo-understood").text()).contains("probably Complaints");
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

package org.localoffer.benchmark.listings.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

/** Listings that are made up look like those of the sample, and are the same in every run. */
class ListingMakerTest {

    private static final int NUMBER = 2_000;

    private static final List<SampleListing> SAMPLE = List.of(listing("""
                    {"name": "Swimming club", "summary": "A club in Leigh.", "description": "One.\\n\\nTwo.\\n\\nThree.",
                     "kinds_of_help": ["clubs"], "sector": "voluntary", "ages": {"minimum": 5, "maximum": 11},
                     "identifiers": {"charity": "1"}, "needs": {"any": true},
                     "places": [{"town": "Leigh", "latitude": 51.5, "longitude": 0.6, "area": "southend"}]}"""), listing("""
                    {"name": "Portage", "summary": "Home visits.", "kinds_of_help": ["portage"], "sector": "education"}"""));

    private static final AreaWords WORDS = new AreaWords(
            List.of("my son is autistic"),
            List.of("Autism"),
            Map.of("clubs", "Clubs and leisure", "portage", "Portage and home teaching", "respite", "Short breaks"),
            Map.of("asd", "Autism", "hi", "Deafness", "vi", "Sight loss"),
            List.of("Leigh", "Hockley"));

    private static final List<ListingMaker.Made> MADE = made();

    private static SampleListing listing(String json) {
        try {
            return new SampleListing(new JsonMapper().readTree(json), Map.of(), Map.of());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<ListingMaker.Made> made() {
        ListingMaker maker = new ListingMaker(SAMPLE, WORDS);
        return IntStream.range(0, NUMBER).mapToObj(maker::listing).toList();
    }

    private static double share(Predicate<JsonNode> of) {
        return MADE.stream().map(made -> (JsonNode) made.content()).filter(of).count() / (double) NUMBER;
    }

    @Test
    void theSameListingsAreMadeInEveryRun() {
        assertThat(made()).isEqualTo(MADE);
    }

    @Test
    void everyListingHasItsOwnIdAndSlugThatAnAddressCanHave() {
        assertThat(MADE).extracting(ListingMaker.Made::id).doesNotHaveDuplicates();
        assertThat(MADE)
                .extracting(ListingMaker.Made::slug)
                .doesNotHaveDuplicates()
                .allSatisfy(slug ->
                        assertThat(slug).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void namesAreVariedAndTextsStayThoseOfTheSample() {
        assertThat(MADE.stream()
                        .map(made -> made.content().path("name").asText())
                        .distinct())
                .hasSizeGreaterThan(100);
        assertThat(MADE).allSatisfy(made -> {
            assertThat(made.content().path("summary").asText())
                    .startsWith(made.like().content().path("summary").asText());
            assertThat(made.content().has("identifiers")).isFalse();
            assertThat(made.content().has("description"))
                    .isEqualTo(made.like().content().has("description"));
        });
    }

    @Test
    void agesNeedsAndPlacesAreVariedWithinTheirBounds() {
        assertThat(MADE).allSatisfy(made -> {
            JsonNode ages = made.content().path("ages");
            if (ages.has("minimum")) {
                assertThat(ages.path("minimum").asInt()).isBetween(0, 24);
                assertThat(ages.path("maximum").asInt())
                        .isBetween(ages.path("minimum").asInt() + 1, 25);
            }
            for (JsonNode place : made.content().path("places")) {
                assertThat(place.path("latitude").asDouble()).isEqualTo(51.5, within(0.12));
                assertThat(place.path("longitude").asDouble()).isEqualTo(0.6, within(0.12));
            }
        });
        assertThat(share(content -> content.path("places").isEmpty())).isEqualTo(0.15, within(0.04));
        assertThat(share(content -> !content.path("needs").path("types").isEmpty()))
                .isEqualTo(0.3, within(0.04));
        assertThat(share(content -> content.path("kinds_of_help").size() > 1)).isEqualTo(0.17, within(0.04));
        assertThat(MADE.stream()
                        .map(made -> made.content().path("ages").toString())
                        .distinct())
                .hasSizeGreaterThan(20);
    }

    @Test
    void someWereNeverConfirmed() {
        long never = MADE.stream().filter(made -> made.checkedDaysAgo() < 0).count();

        assertThat(never / (double) NUMBER).isEqualTo(0.3, within(0.04));
    }

    @Test
    void aProviderIsNamedAfterATownOfTheArea() {
        String name = Objects.requireNonNull(new ListingMaker(SAMPLE, WORDS).provider(3));

        assertThat(name).containsAnyOf("Leigh", "Hockley").isEqualTo(new ListingMaker(SAMPLE, WORDS).provider(3));
    }
}

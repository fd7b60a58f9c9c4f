package org.localoffer.directory.listing.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ContentJsonTest {

    private static final String FULL = """
            {"name":"Speech therapy","summary":"Helps children talk.","kinds_of_help":["speech-and-language-therapy"],\
            "sector":"health","level":"targeted","needs":{"types":["slcn"]},\
            "ages":{"minimum":0,"maximum":19,"basis":"stated"},"availability":{"status":"limited","waiting_weeks":12},\
            "cost":{"free":true},"times":[{"days":["MONDAY"],"opens":"09:00:00"}],\
            "places":[{"town":"Portsmouth","postcode":"PO3 6AA","latitude":50.8,"longitude":-1.07}]}""";

    private final ObjectMapper stored = ContentJson.stored();

    @Test
    void storedContentComesBackEqualAndAsTheSameJson() throws Exception {
        ListingContent content = stored.readValue(FULL, ListingContent.class);

        assertThat(content.sector()).isEqualTo(Sector.HEALTH);
        assertThat(written(content)).isEqualTo(stored.readTree(FULL));
        assertThat(stored.readValue(stored.writeValueAsString(content), ListingContent.class))
                .isEqualTo(content);
    }

    @Test
    void whatWasNotToldIsNotWrittenAndNeverReadsAsNo() throws Exception {
        ListingContent content = stored.readValue("{\"name\":\"A\",\"summary\":\"B\"}", ListingContent.class);

        assertThat(content.cost().free()).isNull();
        assertThat(content.needs().any()).isNull();
        assertThat(content.ages().told()).isFalse();
        assertThat(written(content).fieldNames()).toIterable().containsExactly("name", "summary");
    }

    @Test
    void aKeyOfANewerVersionIsPassedOverInStoredContentAndRefusedInAuthoredContent() throws Exception {
        String newer = "{\"name\":\"A\",\"summary\":\"B\",\"star_sign\":\"Leo\"}";

        assertThat(stored.readValue(newer, ListingContent.class).name()).isEqualTo("A");
        assertThatThrownBy(() -> ContentJson.authored(new JsonFactory()).readValue(newer, ListingContent.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("star_sign");
    }

    @Test
    void aMaskedPlaceShowsItsNeighbourhoodAndNothingNearer() throws Exception {
        Place place = stored.readValue(
                "{\"name\":\"Refuge\",\"address\":\"1 High Street\",\"town\":\"Southend\",\"postcode\":\"ss1 2ab\","
                        + "\"latitude\":51.54321,\"longitude\":0.71234,\"masked\":true}",
                Place.class);

        JsonNode shown = written(place.asShown());
        assertThat(shown)
                .isEqualTo(
                        stored.readTree(
                                "{\"town\":\"Southend\",\"postcode\":\"SS1\",\"latitude\":51.54,\"longitude\":0.71,\"masked\":true}"));
    }

    private JsonNode written(Object value) throws JsonProcessingException {
        return stored.readTree(stored.writeValueAsString(value));
    }
}

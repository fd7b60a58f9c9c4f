package org.localoffer.benchmark.desk.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class AreaChoicesTest {

    private static final String ONE = "[{\"value\": \"only\", \"label\": \"Only\", \"count\": 0}]";

    private static JsonNode answer(String help) throws JsonProcessingException {
        return new JsonMapper()
                .readTree("{\"facets\": {\"help\": " + help + ", \"need\": " + ONE + ", \"age\": " + ONE
                        + ", \"area\": " + ONE + ", \"sector\": " + ONE + "}}");
    }

    @Test
    void whatHasMostListingsComesFirst() throws JsonProcessingException {
        JsonNode answer = answer("[{\"value\": \"a\", \"count\": 2}, {\"value\": \"b\", \"count\": 0},"
                + " {\"value\": \"c\", \"count\": 7}]");

        assertThat(AreaChoices.of(answer))
                .hasValueSatisfying(choices -> assertThat(choices.help()).containsExactly("c", "a", "b"));
    }

    @Test
    void anAnswerWithoutFacetsHasNoChoicesYet() throws JsonProcessingException {
        assertThat(AreaChoices.of(answer("[]"))).isEmpty();
        assertThat(AreaChoices.of(new JsonMapper().readTree("{}"))).isEmpty();
    }
}

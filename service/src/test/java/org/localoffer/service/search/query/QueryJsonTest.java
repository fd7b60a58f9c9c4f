package org.localoffer.service.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class QueryJsonTest {

    @Test
    void valuesKeepTheirType() {
        assertThat(QueryJson.object("number", 1.5)
                        .with("flag", true)
                        .with("text", "x")
                        .with("inner", QueryJson.object("a", 1))
                        .get())
                .isEqualTo(JsonParser.parseString("{\"number\":1.5,\"flag\":true,\"text\":\"x\",\"inner\":{\"a\":1}}"));
    }

    @Test
    void textIsNeverReadAsJson() {
        String hostile = "\"}, \"match_all\": {}";

        assertThat(QueryJson.term("name", hostile)
                        .getAsJsonObject("term")
                        .get("name")
                        .getAsString())
                .isEqualTo(hostile);
        assertThat(QueryJson.term("name", hostile).getAsJsonObject("term").keySet())
                .containsExactly("name");
    }

    @Test
    void oneOfAnyMustMatch() {
        assertThat(QueryJson.any(List.of(QueryJson.term("a", 1))))
                .isEqualTo(JsonParser.parseString(
                        "{\"bool\":{\"should\":[{\"term\":{\"a\":1}}],\"minimum_should_match\":1}}"));
    }

    @Test
    void allMustMatchAndNoneScores() {
        assertThat(QueryJson.all(List.of(QueryJson.range("age", "gte", 4))))
                .isEqualTo(JsonParser.parseString("{\"bool\":{\"filter\":[{\"range\":{\"age\":{\"gte\":4.0}}}]}}"));
        assertThat(QueryJson.none(QueryJson.terms("need", List.of("asd", "hi"))))
                .isEqualTo(
                        JsonParser.parseString("{\"bool\":{\"must_not\":[{\"terms\":{\"need\":[\"asd\",\"hi\"]}}]}}"));
    }
}

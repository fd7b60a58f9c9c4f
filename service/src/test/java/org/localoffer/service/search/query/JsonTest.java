package org.localoffer.service.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void valuesKeepTheirType() {
        assertThat(Json.object("number", 1.5)
                        .with("flag", true)
                        .with("text", "x")
                        .with("inner", Json.object("a", 1))
                        .get())
                .isEqualTo(JsonParser.parseString("{\"number\":1.5,\"flag\":true,\"text\":\"x\",\"inner\":{\"a\":1}}"));
    }

    @Test
    void textIsNeverReadAsJson() {
        String hostile = "\"}, \"match_all\": {}";

        assertThat(Json.term("name", hostile)
                        .getAsJsonObject("term")
                        .get("name")
                        .getAsString())
                .isEqualTo(hostile);
        assertThat(Json.term("name", hostile).getAsJsonObject("term").keySet()).containsExactly("name");
    }

    @Test
    void oneOfAnyMustMatch() {
        assertThat(Json.any(List.of(Json.term("a", 1))))
                .isEqualTo(JsonParser.parseString(
                        "{\"bool\":{\"should\":[{\"term\":{\"a\":1}}],\"minimum_should_match\":1}}"));
    }

    @Test
    void allMustMatchAndNoneScores() {
        assertThat(Json.all(List.of(Json.range("age", "gte", 4))))
                .isEqualTo(JsonParser.parseString("{\"bool\":{\"filter\":[{\"range\":{\"age\":{\"gte\":4.0}}}]}}"));
        assertThat(Json.none(Json.terms("need", List.of("asd", "hi"))))
                .isEqualTo(
                        JsonParser.parseString("{\"bool\":{\"must_not\":[{\"terms\":{\"need\":[\"asd\",\"hi\"]}}]}}"));
    }
}

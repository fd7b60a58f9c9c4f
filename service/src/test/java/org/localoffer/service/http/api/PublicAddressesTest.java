package org.localoffer.service.http.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;

/** Which addresses besides pages the public port serves, and which it does not. */
@PortalTest
class PublicAddressesTest {

    private static JsonNode openApi() {
        return Api.json(given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    @Test
    void openApiDescribesTheAddressesOfTheApiAndNothingElse() {
        assertThat(openApi().get("paths").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("/api/v1/listings", "/api/v1/listings/{id}", "/suggest", "/places");
    }

    @Test
    void openApiKnowsEverySearchParameter() {
        List<String> described = Api.texts(openApi().at("/paths/~1api~1v1~1listings/get/parameters"), "name");

        assertThat(described)
                .containsExactlyInAnyOrder(
                        "q",
                        "exact",
                        "postcode",
                        "within",
                        "age",
                        "need",
                        "help",
                        "sector",
                        "category",
                        "level",
                        "cost",
                        "refer",
                        "diagnosis",
                        "delivery",
                        "area",
                        "language",
                        "sort",
                        "page",
                        "per_page",
                        "without");
    }

    @Test
    void openApiUsesTheKeysOfTheResponse() {
        JsonNode schemas = openApi().at("/components/schemas");
        JsonNode answer = Api.search("q", "short breaks");

        assertThat(schemas.at("/SearchAnswer/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(answer::fieldNames);
        assertThat(schemas.at("/Result/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(answer.at("/results/0")::fieldNames);
    }

    @Test
    void openApiDescribesASuggestionAsItIsSent() {
        JsonNode schemas = openApi().at("/components/schemas");
        JsonNode answer = Api.json(given().queryParam("q", "autism").get("/suggest"));

        assertThat(schemas.at("/SuggestAnswer/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(answer::fieldNames);
        assertThat(schemas.at("/Suggestion/properties").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(answer.at("/suggestions/0")::fieldNames);
        assertThat(Api.texts(schemas.at("/Kind/enum")))
                .containsExactlyInAnyOrder("concept", "category", "guide", "listing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/health",
                "/q/health/ready",
                "/q/health/live",
                "/q/metrics",
                "/q/dev",
                "/q/dev-ui",
                "/q/arc/beans",
                "/manage",
                "/reindex"
            })
    void managementAddressesAreNotOnThePublicPort(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void noAnswerSetsACookie() {
        assertThat(Stream.of(
                                "/",
                                "/search?q=autism",
                                "/api/v1/listings",
                                "/suggest?q=au",
                                "/places",
                                "/q/openapi",
                                "/assets/council.css",
                                "/none")
                        .map(path -> given().get(path).headers().getValues("Set-Cookie")))
                .allMatch(List::isEmpty);
    }
}

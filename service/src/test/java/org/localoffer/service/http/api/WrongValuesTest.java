package org.localoffer.service.http.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;

/** Invalid input to the API is answered with an RFC 9457 problem document. */
@PortalTest
class WrongValuesTest {

    private static final String PROBLEM = "application/problem+json";

    @ParameterizedTest
    @CsvSource({
        "age, banana",
        "age, 0-5",
        "need, autism",
        "help, magic",
        "sector, info",
        "sector, social care",
        "category, nothing",
        "level, high",
        "cost, paid-a-lot",
        "refer, nobody",
        "diagnosis, maybe",
        "delivery, drone",
        "area, atlantis",
        "language, klingon",
        "page, 0",
        "page, -1",
        "page, 1001",
        "page, x",
        "within, -1",
        "within, 0",
        "within, 501",
        "within, far",
        "within, 5 miles",
        "within, '1,5'",
        "within, NaN",
        "per_page, 0",
        "per_page, -1",
        "per_page, 51",
        "per_page, 2.5",
        "per_page, ten",
        "per_page, all",
        "sort, x",
    })
    void anInvalidValueIsAProblemThatNamesParameterAndValue(String name, String value) {
        Api.ask(name, value)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("type", equalTo("about:blank"))
                .body("title", equalTo("Bad Request"))
                .body("status", is(400))
                .body("detail", not(equalTo("")))
                .body("errors", hasSize(1))
                .body("errors[0]", startsWith(name + " "))
                .body("errors[0]", containsString("\"" + value + "\""));
    }

    @Test
    void allInvalidValuesAreReportedTogether() {
        Api.ask("age", "banana", "page", 0, "sort", "x").then().statusCode(400).body("errors", hasSize(3));
    }

    @Test
    void aValidValueBesideAnInvalidOneIsStillAProblem() {
        given().queryParam("sector", "health", "info")
                .get("/api/v1/listings")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ZZ99 9ZZ", "ZE1 0AA", "ze10aa", "ZZ99-9ZZ", "Atlantis", "12345", "<b>", "😀", "near nowhere"})
    void aPlaceThatNobodyKnowsIsAProblemThatNamesTheParameterAndNotThePlace(String place) {
        Api.ask("q", "autism", "postcode", place)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("status", is(400))
                .body("errors", hasSize(1))
                .body("errors[0]", startsWith("postcode has a place that we do not know"))
                .body("errors[0]", not(containsString(place)))
                .body("errors[0]", not(containsString("9ZZ")));
    }

    @Test
    void aPlaceThatNobodyKnowsIsAProblemForExactWordsAsWell() {
        Api.ask("q", "autism", "exact", true, "postcode", "Atlantis").then().statusCode(400);
    }

    @Test
    void placesThatAreKnownOrNotGivenAreNoProblem() {
        for (String place : List.of("SS1", "ss1 2qx", "Leigh-on-Sea", "Taunton, Somerset", "Somerset", "", "  ")) {
            Api.ask("postcode", place, "within", 5).then().statusCode(200);
        }
    }

    @Test
    void anUnknownParameterIsIgnored() {
        assertThat(Api.total("utm_source", "newsletter")).isEqualTo(114);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nothing-here", "S01", "00000000-0000-0000-0000-000000000000", "%F0%9F%98%80", "..%2F..%2Fetc"})
    void aListingThatNeverWasIsAProblem404(String id) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/listings/" + id)
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("status", is(404))
                .body("title", equalTo("Not Found"));
    }

    @Test
    void aControlCharacterInAnAddressIsNotReportedAsAnOutage() {
        given().urlEncodingEnabled(false).get("/api/v1/listings/%00").then().statusCode(404);
    }

    @Test
    void anUnknownAddressOfTheApiIsAProblem() {
        given().get("/api/v1/nothing")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("status", is(404));
    }

    @Test
    void aMethodThatIsNotAllowedIsAProblem() {
        given().delete("/api/v1/listings")
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .body("status", is(405));
    }

    @Test
    void aListingIsReadByItsIdAndByItsSlug() {
        String id = Api.search("q", "portage").at("/results/0/id").textValue();
        String slug = Api.search("q", "portage").at("/results/0/slug").textValue();

        given().get("/api/v1/listings/" + id).then().statusCode(200).body("slug", equalTo(slug));
        given().get("/api/v1/listings/" + slug).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void problemsHaveTheSameSecurityHeadersAsPages() {
        PublicPage.at("/api/v1/listings?age=banana").checkHeaders();
        PublicPage.at("/api/v1/listings/nothing-here").checkHeaders();
    }
}

package org.localoffer.service.http.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.PublicPage;

/** The places from which the script takes the nearest one. */
@PortalTest
class PlacesApiTest {

    private static final String NOT_KNOWN = "We do not know the place";

    private static JsonNode places() {
        return Api.json(given().get("/places").then().statusCode(200).extract().response())
                .get("places");
    }

    @Test
    void townsAndOutwardCodesAreThere() {
        assertThat(Api.texts(places(), "name"))
                .contains("Southend-on-Sea", "SS1", "PO1")
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingIsMorePreciseThanAKilometre() {
        assertThat(places()).hasSizeGreaterThan(50).allSatisfy(place -> {
            assertThat(place.get("latitude").decimalValue().stripTrailingZeros().scale())
                    .isLessThanOrEqualTo(2);
            assertThat(place.get("longitude")
                            .decimalValue()
                            .stripTrailingZeros()
                            .scale())
                    .isLessThanOrEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SS1", "Southend-on-Sea", "PO1", "Leigh-on-Sea"})
    void aPlaceIsOneThatASearchKnows(String name) {
        assertThat(Api.texts(places(), "name")).contains(name);
        assertThat(near(name)).doesNotContain(NOT_KNOWN);
        assertThat(near("Atlantis")).contains(NOT_KNOWN);
    }

    private static String near(String place) {
        return given().queryParam("postcode", place).get("/search").asString();
    }

    @Test
    void pagesMayAskForAPositionThemselvesAndNobodyElseMay() {
        PublicPage page = PublicPage.good("/");

        assertThat(page.response().header("Permissions-Policy")).contains("geolocation=(self)", "camera=()");
        PublicPage.at("/places").checkHeaders();
    }
}

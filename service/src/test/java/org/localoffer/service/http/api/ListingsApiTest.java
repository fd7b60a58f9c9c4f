package org.localoffer.service.http.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;

@PortalTest
class ListingsApiTest {

    @Test
    void everyListingOfTheSampleAreaIsFound() {
        given().get("/api/v1/listings")
                .then()
                .statusCode(200)
                .body("total", is(114))
                .body("pages", is(12));
    }

    @Test
    void anInvalidValueIsAProblemThatNamesIt() {
        given().queryParam("age", "banana")
                .get("/api/v1/listings")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0]", equalTo("age has no \"banana\""));
    }
}

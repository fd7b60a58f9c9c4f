package org.localoffer.service.http.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Staff;

/** Forged cross-site requests are refused, and requests that no page sent are accepted. */
@PortalTest
class SameOriginTest {

    private static final String NOT_TAKEN = "We did not accept that";
    private static final String OWN = "own";

    @Inject
    Database database;

    /** Header name, value, name, value; and whether the request is accepted. */
    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of(true, new String[] {}),
                Arguments.of(true, new String[] {"Origin", OWN}),
                Arguments.of(true, new String[] {"Origin", OWN, "Cookie", "a=b"}),
                Arguments.of(true, new String[] {"Sec-Fetch-Site", "same-origin", "Cookie", "a=b"}),
                Arguments.of(true, new String[] {"Sec-Fetch-Site", "none"}),
                Arguments.of(false, new String[] {"Cookie", "a=b"}),
                Arguments.of(false, new String[] {"Origin", "https://evil.example"}),
                Arguments.of(false, new String[] {"Origin", "https://evil.example", "Cookie", "a=b"}),
                Arguments.of(false, new String[] {"Origin", "null"}),
                Arguments.of(false, new String[] {"Origin", "http://localhost.evil.example"}),
                Arguments.of(false, new String[] {"Origin", ""}),
                Arguments.of(false, new String[] {"Sec-Fetch-Site", "cross-site"}),
                Arguments.of(false, new String[] {"Sec-Fetch-Site", "same-site"}),
                Arguments.of(false, new String[] {"Sec-Fetch-Site", "cross-site", "Origin", OWN}),
                Arguments.of(false, new String[] {"Sec-Fetch-Site", "Same-Origin"}));
    }

    private static RequestSpecification with(RequestSpecification request, String... headers) {
        for (int at = 0; at < headers.length; at += 2) {
            String value = headers[at + 1].equals(OWN) ? RestAssured.baseURI + ":" + RestAssured.port : headers[at + 1];
            request.header(headers[at], value);
        }
        return request.redirects().follow(false).contentType("application/x-www-form-urlencoded");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aMessageIsAcceptedOnlyFromOurOwnPages(boolean passes, String... headers) {
        long before = database.count("feedback");
        HtmlForm form = Family.form("/feedback").with("words", "From somewhere");

        Response answer = form.send(with(given(), headers));

        assertThat(answer.statusCode()).isEqualTo(passes ? 303 : 403);
        assertThat(answer.asString().contains(NOT_TAKEN)).isEqualTo(!passes);
        assertThat(database.count("feedback")).isEqualTo(passes ? before + 1 : before);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void anActionOfStaffIsAcceptedOnlyFromOurOwnPages(boolean passes, String... headers) {
        Response answer =
                with(Staff.as("provider"), headers).post("/provider/edits/00000000-0000-0000-0000-000000000000/send");

        assertThat(answer.statusCode()).isEqualTo(passes ? 404 : 403);
        assertThat(answer.asString().contains(NOT_TAKEN)).isEqualTo(!passes);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void signingOutIsAcceptedOnlyFromOurOwnPages(boolean passes, String... headers) {
        Response answer = with(given(), headers).post("/sign-out");

        assertThat(answer.statusCode()).isEqualTo(passes ? 303 : 403);
        assertThat(answer.cookies()).isEmpty();
    }

    @Test
    void aLinkToSigningOutOnlyAsksForConfirmation() {
        Response answer = with(given(), "Sec-Fetch-Site", "cross-site", "Cookie", "q_session=kept")
                .get("/sign-out");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("<form action=\"/sign-out\" method=\"post\">");
        assertThat(answer.cookies()).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aPageMayBeReadFromAnywhere() {
        assertThat(given().header("Origin", "https://evil.example")
                        .header("Sec-Fetch-Site", "cross-site")
                        .get("/feedback")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void noOtherSiteMayReadAResponse() {
        assertThat(given().header("Origin", "https://evil.example")
                        .get("/feedback")
                        .headers())
                .noneMatch(header ->
                        header.getName().toLowerCase(java.util.Locale.ROOT).startsWith("access-control"));
    }
}

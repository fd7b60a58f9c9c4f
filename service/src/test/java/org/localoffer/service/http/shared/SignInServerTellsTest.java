package org.localoffer.service.http.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Browser;
import org.localoffer.service.http.Database;
import org.localoffer.service.stack.RealServers;

/** What the sign-in server and its library report about sign-ins, and what the security log records of it. */
@PortalTest
class SignInServerTellsTest {

    private static final String TOLD_AT = "/sign-out/from-sign-in-server";
    private static final String URL = "backchannel.logout.url";
    private static final Logger LOG = Logger.getLogger("org.localoffer.security");

    private final Noted noted = new Noted();

    @Inject
    Database database;

    @BeforeEach
    void listen() {
        LOG.addHandler(noted);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(noted);
    }

    private static final class Noted extends Handler {

        private static final Formatter MESSAGE = new PatternFormatter("%s");

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(MESSAGE.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static Browser browser() {
        return new Browser("http://localhost:" + RestAssured.port);
    }

    private static void assertSignedIn(Response page) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Your listings", "Signed in as");
    }

    @Test
    void anOrdinarySignInIsNotLoggedAsARefusal() {
        Browser browser = browser();

        assertSignedIn(browser.signIn("/provider", "provider"));
        assertSignedIn(browser.open("/provider"));

        assertThat(noted.lines).containsExactly("signed in role=provider");
    }

    @Test
    void anInvalidSessionCookieIsLoggedAsARefusal() {
        given().redirects().follow(false).cookie("q_session", "nonsense").get("/provider");

        assertThat(noted.lines).containsExactly("refused: a cookie or token that is not good here role=unknown");
    }

    @Test
    void anInvalidTokenIsLoggedAsARefusal() {
        given().header("Authorization", "Bearer nonsense").get("/provider");

        assertThat(noted.lines).containsExactly("refused: a cookie or token that is not good here role=unknown");
    }

    @Test
    void aSessionEndedByAnAdministratorEndsInThePortal() {
        setNotificationAddress("http://127.0.0.1:" + RestAssured.port + TOLD_AT);
        Browser browser = browser();
        assertSignedIn(browser.signIn("/provider", "provider"));
        long before = database.count("ended_session");

        admin().post("/users/" + idOf("/users?exact=true&username=provider") + "/logout")
                .then()
                .statusCode(204);

        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(database.count("ended_session"))
                .as("told to every copy")
                .isGreaterThan(before));
        assertThat(browser.open("/provider").asString())
                .contains("You are not signed in")
                .doesNotContain("Your listings");
        assertThat(browser.open("/provider").asString())
                .as("asks for the password again")
                .contains("id=\"kc-login\"");
        assertThat(noted.lines).contains("signed out at the sign-in server role=unknown");
    }

    @Test
    void aSessionCannotBeEndedWithoutAValidLogoutToken() {
        long before = database.count("ended_session");
        Browser browser = browser();
        browser.signIn("/provider", "provider");

        for (String token : List.of("", "a.b.c", "e30.eyJzaWQiOiJhIn0.e30", "x".repeat(5000))) {
            assertThat(given().formParam("logout_token", token).post(TOLD_AT).statusCode())
                    .isEqualTo(400);
        }

        assertThat(given().get(TOLD_AT).statusCode()).isEqualTo(405);
        assertSignedIn(browser.open("/provider"));
        assertThat(database.count("ended_session")).isEqualTo(before);
    }

    /** Configures the realm's client to send its notifications to that address, as an administrator does. */
    private static void setNotificationAddress(String address) {
        String client = "/clients/" + idOf("/clients?clientId=portal");
        Map<String, Object> portal =
                admin().get(client).then().statusCode(200).extract().jsonPath().getMap("");
        @SuppressWarnings("unchecked")
        Map<String, Object> attributes = (Map<String, Object>) Objects.requireNonNull(portal.get("attributes"));
        attributes.put(URL, address);
        admin().contentType(ContentType.JSON).body(portal).put(client).then().statusCode(204);
    }

    private static String idOf(String question) {
        return admin().get(question).then().statusCode(200).extract().path("[0].id");
    }

    /** A request to the realm's admin API, in the name of the client for tests. */
    private static RequestSpecification admin() {
        String token = given().formParams(Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "tests",
                        "client_secret",
                        "tests-sample-secret"))
                .post(RealServers.realmUrl() + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return given().baseUri(RealServers.realmUrl().replace("/realms/", "/admin/realms/"))
                .header("Authorization", "Bearer " + token);
    }
}

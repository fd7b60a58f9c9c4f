package org.localoffer.service.resilience;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;

import java.time.Duration;
import java.util.List;

import io.restassured.response.ValidatableResponse;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import org.localoffer.service.http.Browser;
import org.localoffer.service.http.Staff;
import org.localoffer.service.stack.PackagedPortal;

/** A portal that loses its sign-in server, and one that starts without it. The tests run in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(TestEnvironment.Shared.class)
class SignInOutageIT {

    private static final long WELL_UNDER_FIVE_SECONDS = 3500;

    @SuppressWarnings("NullAway.Init")
    private static TestEnvironment environment;

    @SuppressWarnings("NullAway.Init")
    private static Browser signedInBefore;

    /** Started while the sign-in server is down. */
    @SuppressWarnings("NullAway.Init")
    private static PackagedPortal late;

    @BeforeAll
    static void killTheSignInServer(TestEnvironment shared) {
        environment = shared;
        signedInBefore = new Browser(environment.portal().address());
        assertListings(signedInBefore.signIn("/provider", "provider").then());
        Staff.forgetTokens();
        environment.staff().as(StaffClient.EDITOR).get("/editor").then().statusCode(200);
        assertListings(
                environment.staff().as(StaffClient.PROVIDER).get("/provider").then());
        environment.stack().command("kill keycloak");
        late = PackagedPortal.start(environment.stack());
    }

    @AfterAll
    static void stop() {
        late.close();
    }

    @Test
    @Order(1)
    void publicPagesAnswerAsAlways() {
        for (PackagedPortal portal : List.of(environment.portal(), late)) {
            for (String path : List.of(
                    "/",
                    "/search?q=speech+therapy",
                    "/categories/leisure",
                    "/listings/camhs-crisis-care",
                    "/api/v1/listings?q=speech+therapy",
                    "/you-said-we-did")) {
                portal.given()
                        .urlEncodingEnabled(false)
                        .get(path)
                        .then()
                        .statusCode(200)
                        .time(lessThan(WELL_UNDER_FIVE_SECONDS));
            }
            FeedbackForm.open(portal).send("There is no signing choir.").then().statusCode(303);
        }
    }

    @Test
    @Order(2)
    void nobodyIsSentToADeadSignInServer() {
        for (PackagedPortal portal : List.of(environment.portal(), late)) {
            for (String path : List.of("/provider", "/editor", "/commissioner", "/sign-in")) {
                assertNoSignIn(
                        portal.given().redirects().follow(false).get(path).then());
            }
        }
    }

    @Test
    @Order(3)
    void whoSignedInBeforeGoesOnWorking() {
        assertListings(
                environment.staff().as(StaffClient.PROVIDER).get("/provider").then());
        assertListings(signedInBefore.open("/provider").then());
        environment.staff().approve(environment.staff().sendEdit("camhs-crisis-care", "Gecko crisis care"));
    }

    @Test
    @Order(4)
    void aPortalThatNeverMetTheSignInServerCannotTellWhoSomebodyIsAndSaysSo() {
        assertNoSignIn(new StaffClient(late, environment.stack().realmUrl())
                .as(StaffClient.PROVIDER)
                .get("/provider")
                .then());
    }

    @Test
    @Order(5)
    void signInWorksAgainWithoutARestartOfEitherPortal() {
        environment.stack().command("start keycloak");
        for (PackagedPortal portal : List.of(environment.portal(), late)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertListings(new Browser(portal.address())
                            .signIn("/provider", "provider")
                            .then()));
            assertListings(new StaffClient(portal, environment.stack().realmUrl())
                    .as(StaffClient.PROVIDER)
                    .get("/provider")
                    .then());
        }
        assertListings(signedInBefore.open("/provider").then());
    }

    private static void assertListings(ValidatableResponse answer) {
        answer.statusCode(200).body(containsString("/provider/listings/specialist-school-nursing/edit"));
    }

    private static void assertNoSignIn(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType(containsString("text/html"))
                .body(containsString("Sign-in is not available just now"))
                .time(lessThan(WELL_UNDER_FIVE_SECONDS));
    }
}

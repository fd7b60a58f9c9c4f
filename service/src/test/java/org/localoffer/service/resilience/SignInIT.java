package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.restassured.response.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.localoffer.service.http.Browser;
import org.localoffer.service.stack.PackagedPortal;

/**
 * Sign-in and sign-out in a deployment: two copies of the portal on one database, one of them behind an HTTPS proxy,
 * and a portal without its secrets.
 */
@ExtendWith(TestEnvironment.Shared.class)
class SignInIT {

    private static final String SECRET = "a-secret-of-our-own-0123456789abcdef";
    private static final String PUBLIC = "https://offer.example.org";

    @SuppressWarnings("NullAway.Init")
    private static TestEnvironment environment;

    /** A second copy of the shared portal. */
    @SuppressWarnings("NullAway.Init")
    private static PackagedPortal other;

    /** A portal behind an HTTPS proxy. */
    @SuppressWarnings("NullAway.Init")
    private static PackagedPortal secure;

    @BeforeAll
    static void startTheOthers(TestEnvironment shared) {
        environment = shared;
        other = PackagedPortal.launch(environment.stack(), Map.of());
        secure = PackagedPortal.launch(
                environment.stack(),
                Map.of(
                        "LOCALOFFER_PUBLIC_ADDRESS",
                        PUBLIC + "/",
                        "LOCALOFFER_SIGN_IN_SECRET",
                        SECRET,
                        "LOCALOFFER_TRUSTED_PROXIES",
                        "127.0.0.1"));
        other.awaitPage();
        secure.awaitPage();
    }

    @AfterAll
    static void stop() {
        other.close();
        secure.close();
    }

    @Test
    void aCookieKeptFromBeforeSigningOutOpensNothingAtAnyCopy() {
        Browser browser = new Browser(environment.portal().address());
        assertSignedIn(browser.signIn("/provider", "provider"));
        Browser thief = browser.at(environment.portal().address());
        Browser thiefElsewhere = browser.at(other.address());
        assertSignedIn(thief.open("/provider"));
        assertSignedIn(thiefElsewhere.open("/provider"));

        Response answer = browser.press("/sign-out");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/sign-out/done");
        assertThat(browser.open("/sign-out/done").asString()).contains("You are signed out");
        for (Browser kept : List.of(thief, thiefElsewhere, browser)) {
            assertThat(kept.open("/provider").asString()).doesNotContain("Your listings");
        }
        assertThat(thief.open("/provider").asString())
                .as("asks for the password again")
                .contains("id=\"kc-login\"");
        assertThat(environment.portal().printed() + other.printed()).contains("refused: the sign-in was ended before");
    }

    @Test
    void aNewSignInAfterSigningOutWorks() {
        Browser browser = new Browser(environment.portal().address());
        browser.signIn("/provider", "provider");
        browser.press("/sign-out");

        assertSignedIn(browser.signIn("/provider", "provider"));
    }

    @Test
    void neitherALinkNorAnotherSiteSignsAnybodyOut() {
        Browser browser = new Browser(environment.portal().address());
        browser.signIn("/provider", "provider");

        assertThat(browser.open("/sign-out").asString()).contains("<form action=\"/sign-out\" method=\"post\">");
        assertSignedIn(browser.open("/provider"));
        assertThat(browser.cookies()
                        .header("Sec-Fetch-Site", "cross-site")
                        .post(environment.portal().address() + "/sign-out")
                        .statusCode())
                .isEqualTo(403);
        assertSignedIn(browser.open("/provider"));
    }

    @Test
    void theSecurityLogTellsWhatHappenedAndOfNobody() {
        Browser browser = new Browser(other.address());
        browser.signIn("/provider", "provider");
        browser.open("/editor/messages/LO-22222-22222");
        browser.press("/sign-out");

        List<String> noted = other.printed()
                .lines()
                .filter(line -> line.contains("org.loc.security") || line.contains("org.localoffer.security"))
                .toList();

        assertThat(noted)
                .anySatisfy(line -> assertThat(line).endsWith("signed in role=provider"))
                .anySatisfy(line -> assertThat(line)
                        .endsWith("refused: not for this role or organisation role=provider"
                                + " action=GET /editor/messages/{reference}"))
                .anySatisfy(line -> assertThat(line).endsWith("signed out role=provider"))
                .noneSatisfy(line -> assertThat(line).containsAnyOf("LO-2", "127.0.0.1", "solent", "provider@"));
    }

    @Test
    void signInLeadsBackToThePublicAddressWhateverTheRequestSays() {
        for (Map<String, String> headers : List.of(
                Map.of("Host", "offer.example.org"),
                Map.of("Host", "evil.example"),
                Map.of("Host", "evil.example", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "http"),
                Map.of("X-Forwarded-Host", "evil.example", "X-Forwarded-Prefix", "/evil"),
                Map.of("Forwarded", "host=evil.example;proto=http"))) {
            Response answer =
                    secure.given().redirects().follow(false).headers(headers).get("/provider");

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.header("Location"))
                    .startsWith(environment.stack().realmUrl())
                    .contains("redirect_uri=https%3A%2F%2Foffer.example.org%2Fprovider")
                    .contains("code_challenge=", "code_challenge_method=S256", "nonce=")
                    .doesNotContain("evil");
            assertThat(answer.headers().getValues("Set-Cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                    .containsIgnoringCase("; Secure"));
        }
    }

    @Test
    void behindHttpsEverythingIsOfThePublicAddress() {
        Response home = secure.given().header("Host", "evil.example").get("/listings/camhs-crisis-care");
        Response redirect = secure.given()
                .redirects()
                .follow(false)
                .header("Host", "evil.example")
                .header("Sec-Fetch-Site", "same-origin")
                .post("/sign-out");

        assertThat(home.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(home.asString())
                .contains("href=\"" + PUBLIC + "/listings/camhs-crisis-care\"")
                .doesNotContain("evil.example");
        assertThat(redirect.header("Location")).isEqualTo(PUBLIC + "/sign-out/done");
        assertThat(secure.given().get("/assets/council.css").header("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000");
        assertThat(environment.portal().given().get("/").header("Strict-Transport-Security"))
                .isNull();
    }

    @Test
    void aFormOfThePublicAddressAloneIsTaken() {
        for (Map.Entry<String, Integer> origin : Map.of(
                        PUBLIC, 303, "http://offer.example.org", 403, "https://evil.example", 403)
                .entrySet()) {
            assertThat(secure.given()
                            .redirects()
                            .follow(false)
                            .header("Host", "evil.example")
                            .header("Origin", origin.getKey())
                            .post("/sign-out")
                            .statusCode())
                    .as(origin.getKey())
                    .isEqualTo(origin.getValue());
        }
    }

    @Test
    void withoutItsSecretItDoesNotStartAndNamesTheVariable() {
        String printed = PackagedPortal.refusal(environment.stack(), Map.of("LOCALOFFER_SIGN_IN_SECRET", ""));

        assertThat(printed).contains("LOCALOFFER_SIGN_IN_SECRET is not set").doesNotContain("\tat ");
    }

    @Test
    void theSamplesSecretIsNotForAPublicAddress() {
        String printed = PackagedPortal.refusal(environment.stack(), Map.of("LOCALOFFER_PUBLIC_ADDRESS", PUBLIC));

        assertThat(printed)
                .contains("LOCALOFFER_SIGN_IN_SECRET is the sample's")
                .doesNotContain("\tat ");
    }

    @Test
    void withoutTheAddressOfTheSignInServerItDoesNotStart() {
        String printed = PackagedPortal.refusal(environment.stack(), Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", ""));

        assertThat(printed).contains("quarkus.oidc.auth-server-url").doesNotContain("\tat ");
    }

    @Test
    void thereIsNoHttp2WithoutTls() throws IOException, InterruptedException {
        URI home = URI.create(environment.portal().address() + "/");
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            HttpResponse<Void> upgraded =
                    client.send(HttpRequest.newBuilder(home).build(), HttpResponse.BodyHandlers.discarding());
            assertThat(upgraded.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        }
        assertThat(firstByte(home, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0"))
                .as("an answer in HTTP/1, or none; HTTP/2 begins with the length of a frame, which is 0")
                .isNotZero();
    }

    @Test
    void aRequestLineWithAWholeAddressIsRefused() throws IOException {
        URI home = URI.create(environment.portal().address() + "/");

        assertThat(answer(home, "GET http://evil.example/provider HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    private static void assertSignedIn(Response page) {
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("Your listings", "Signed in as");
    }

    private static int firstByte(URI at, String sent) throws IOException {
        String answer = answer(at, sent);
        return answer.isEmpty() ? -1 : answer.charAt(0);
    }

    /** The first bytes of the response, at most 64; empty if the connection is closed. */
    private static String answer(URI at, String sent) throws IOException {
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            byte[] first = new byte[64];
            int read = in.read(first);
            return read < 0 ? "" : new String(first, 0, read, StandardCharsets.ISO_8859_1);
        }
    }
}

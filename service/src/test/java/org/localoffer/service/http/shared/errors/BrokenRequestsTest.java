package org.localoffer.service.http.shared.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.FaultsOnPurpose;
import org.localoffer.service.http.RawHttp;

/**
 * Every error is answered with a page or a problem document, even for requests that no browser sends and where
 * something of ours breaks. Requests that cannot be parsed at all are tested with the packaged portal, in
 * UnreadableRequestsIT.
 */
@PortalTest
class BrokenRequestsTest {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String LONG = "a".repeat(70_000);

    private static RawHttp.Answer ask(String method, String path, String headers, String body) {
        return RawHttp.ask(
                RestAssured.port,
                method + " " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n" + headers + "\n" + body);
    }

    private static RawHttp.Answer get(String path) {
        return ask("GET", path, "", "");
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of(404, "GET", "/q/nothing", "", ""),
                Arguments.of(405, "DELETE", "/search", "", ""),
                Arguments.of(405, "PUT", "/feedback", "", ""),
                Arguments.of(406, "GET", "/search", "Accept: image/png\n", ""),
                Arguments.of(400, "GET", "/search", "Accept: nonsense\n", ""),
                Arguments.of(400, "GET", "/search", "Accept: text/html;q=abc\n", ""),
                Arguments.of(400, "GET", "/search", "Accept-Language: ;;q=x\n", ""),
                Arguments.of(400, "GET", "http://evil.example/search", "", ""),
                Arguments.of(415, "POST", "/feedback", FORM + "; charset=klingon\nContent-Length: 7\n", "words=a"),
                Arguments.of(415, "POST", "/feedback", FORM + "; charset=\nContent-Length: 7\n", "words=a"),
                Arguments.of(413, "POST", "/feedback", "Content-Length: 65537\n", ""),
                Arguments.of(413, "POST", "/feedback;x", "Content-Length: 65537\n", ""),
                Arguments.of(413, "POST", "/listings/camhs-crisis-care/feedback", "Content-Length: 65537\n", ""),
                Arguments.of(413, "POST", "/contact", "Content-Length: 65537\n", ""),
                Arguments.of(413, "POST", "/editor", "Content-Length: 3000000\n", ""),
                Arguments.of(415, "POST", "/feedback", "Content-Type: application/json\nContent-Length: 2\n", "{}"),
                Arguments.of(
                        400,
                        "POST",
                        "/feedback",
                        "Content-Type: application/x-www-form-urlencoded\nContent-Length: 9\n",
                        "words=%ZZ"),
                Arguments.of(401, "GET", "/provider", "Authorization: Bearer nonsense\n", ""),
                Arguments.of(500, "GET", "/broken-on-purpose/overflow", "", ""),
                Arguments.of(500, "GET", "/broken-on-purpose/error", "", ""),
                Arguments.of(500, "GET", "/broken-on-purpose/runtime", "", ""),
                Arguments.of(500, "GET", FaultsOnPurpose.FILTER, "", ""),
                Arguments.of(410, "GET", "/broken-on-purpose/gone", "", ""));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aMalformedRequestIsAnsweredWithAnErrorPage(
            int status, String method, String path, String headers, String body) {
        RawHttp.Answer answer = ask(method, path, headers, body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.body())
                .contains("<h1", "lo-header", "ring us on", "noindex")
                .doesNotContain("Exception", "at org.localoffer", "java.lang", "\"stack\"");
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(404, "GET", "/api/v1/nothing", ""),
                Arguments.of(405, "DELETE", "/api/v1/listings", ""),
                Arguments.of(406, "GET", "/api/v1/listings", "Accept: image/png\n"),
                Arguments.of(413, "POST", "/api/v1/listings", "Content-Length: 3000000\n"),
                Arguments.of(500, "GET", "/api/broken-on-purpose/overflow", ""),
                Arguments.of(500, "GET", "/api/broken-on-purpose/runtime", ""));
    }

    @ParameterizedTest
    @MethodSource("problems")
    void programsGetAProblemDocument(int status, String method, String path, String headers) {
        RawHttp.Answer answer = ask(method, path, headers, "");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"status\":" + status, "\"title\":\"", "\"detail\":\"")
                .doesNotContain("Exception", "java.lang", "\"stack\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE | /                                    | GET, HEAD, OPTIONS
            DELETE | /search                              | GET, HEAD, OPTIONS
            TRACE  | /search                              | GET, HEAD, OPTIONS
            PUT    | /feedback                            | GET, HEAD, OPTIONS, POST
            POST   | /listings/camhs-crisis-care          | GET, HEAD, OPTIONS
            DELETE | /assets/council.css                  | GET, HEAD, OPTIONS
            DELETE | /api/v1/listings                     | GET, HEAD, OPTIONS
            PUT    | /sign-out                            | GET, HEAD, OPTIONS, POST
            """)
    void aMethodThatIsNotAllowedIsAnsweredWithThoseThatAre(String method, String path, String allowed) {
        RawHttp.Answer answer = ask(method, path, "Content-Length: 0\n", "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow").split(", ")).containsExactlyInAnyOrder(allowed.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//search", "/search;x=1", "/search?q=%00", "/search?q=%ff%fe", "/search?q=a;b&;=&&=&q"})
    void anUnusualAddressOfAPageShowsThatPage(String path) {
        assertThat(get(path).status()).isEqualTo(200);
    }

    @Test
    void anInternalErrorHasAReferenceThatIsInTheLog() {
        assertThat(get("/broken-on-purpose/overflow").body()).containsPattern("number: <strong>[0-9a-f]{8}</strong>");
        assertThat(get(FaultsOnPurpose.FILTER).body()).containsPattern("number: [0-9a-f]{8}");
    }

    @Test
    void aBodyThatExceedsTheLimitWhileItIsReceivedIsRefusedWithAPage() {
        String chunk = "186a0\n" + "a".repeat(100_000) + "\n";

        RawHttp.Answer answer = ask("POST", "/feedback", "Transfer-Encoding: chunked\n", chunk.repeat(22));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("That is too long for us");
    }

    @Test
    void aHeadRequestIsAnsweredWithoutABody() {
        RawHttp.Answer answer = ask("HEAD", "/q/nothing", "", "");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void anInvalidTokenIsAnsweredWithHowToSignIn() {
        assertThat(ask("GET", "/provider", "Authorization: Bearer nonsense\n", "")
                        .header("WWW-Authenticate"))
                .startsWith("Bearer");
    }

    @Test
    void aLongQueryIsStillAnswered() {
        assertThat(get("/search?q=" + LONG.substring(0, 60_000)).status()).isEqualTo(200);
    }
}

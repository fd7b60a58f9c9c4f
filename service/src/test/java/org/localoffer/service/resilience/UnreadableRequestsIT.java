package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.http.RawHttp;

/**
 * Malformed requests, which Quarkus and Vert.x reject before the portal's own code. They are tested on the packaged
 * portal, since the class loader of in-process tests does not reach Netty, which parses them.
 */
@ExtendWith(TestEnvironment.Shared.class)
class UnreadableRequestsIT {

    private static final String LONG = "a".repeat(70_000);

    private final int port;
    private final TestEnvironment environment;

    UnreadableRequestsIT(TestEnvironment environment) {
        this.environment = environment;
        this.port = URI.create(environment.portal().address()).getPort();
    }

    private RawHttp.Answer ask(String request) {
        return RawHttp.ask(port, request.replace("LONG", LONG));
    }

    private RawHttp.Answer get(String target) {
        return ask("GET " + target + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100%                | value="100%"
            100%25              | value="100%"
            100%&age=5-11       | value="100%"
            %                   | value="%"
            %%                  | value="%%"
            %E                  | value="%E"
            50%2                | value="50%2"
            %zz                 | value="%zz"
            100%+dis"abled"     | value="100% dis&quot;abled&quot;"
            [autism]            | value="[autism]"
            c#                  | value="c#"
            """)
    void aQuestionIsReadAsItWasMeant(String typed, String box) {
        RawHttp.Answer answer = get("/search?q=" + typed);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(box);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%", "/listings/100%", "/listings/%ff%fe", "/a|b", "/lis\\tings", "/assets/%", "/\"", "/%00"})
    void anAddressThatIsNoneHasThePageThatSaysSo(String target) {
        RawHttp.Answer answer = get(target);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1", "lo-header");
    }

    @Test
    void aProgramIsAnsweredToo() {
        assertThat(get("/api/v1/listings?q=100%").body()).contains("\"text\":\"100%\"");
        assertThat(get("/api/v1/listings?age=100%").status()).isEqualTo(400);
        assertThat(get("/api/v1/listings?age=100%").header("Content-Type")).startsWith("application/problem+json");
        assertThat(get("/api/v1/listings/%").header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /search?q=LONG HTTP/1.1\\nHost: a\\n\\n                           | 414
            GET /search HTTP/1.1\\nHost: a\\nCookie: LONG\\n\\n                   | 431
            GET /search HTTP/1.1\\nHost: a\\nBad Name: a\\n\\n                    | 400
            GET /search HTTP/1.1\\nHost: a\\nno colon\\n\\n                       | 400
            GET /search?q=a b HTTP/1.1\\nHost: a\\n\\n                            | 400
            POST /feedback HTTP/1.1\\nHost: a\\nContent-Length: -1\\n\\n          | 400
            POST /feedback HTTP/1.1\\nHost: a\\nContent-Length: abc\\n\\n         | 400
            POST /feedback HTTP/1.1\\nHost: a\\nTransfer-Encoding: klingon\\n\\n  | 400
            GET\\n\\n                                                           | 400

            """)
    void whatIsNoHttpHasAPage(String request, int status) {
        int before = environment.portal().printed().length();

        RawHttp.Answer answer = ask(request.translateEscapes());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.body()).contains("<h1", "lo-header", "noindex").doesNotContain("Exception", "java.lang");
        assertThat(environment.portal().printed().substring(before)).doesNotContain("ERROR", "\tat ");
    }

    @Test
    void aProgramWhoseHeadersAreTooLongIsToldByAProblemDocument() {
        RawHttp.Answer answer = ask("GET /api/v1/listings HTTP/1.1\nHost: a\nX-Long: LONG\n\n");

        assertThat(answer.status()).isEqualTo(431);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aBalancerThatSpeaksOldHttpIsAnswered() {
        assertThat(ask("GET / HTTP/1.0\n\n").status()).isEqualTo(200);
    }
}

package org.localoffer.benchmark.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.LocalServer;
import org.localoffer.benchmark.load.Sample;

/** Pages are opened with a token of whoever reads them. */
class PageVisitsTest {

    private static final DeskPage PAGE = new DeskPage("desk", "commissioner", List.of("/one", "/two"));

    private final LocalServer server;
    private final HttpClient http = LocalHttp.client();

    PageVisitsTest() throws IOException {
        this.server = new LocalServer();
        server.answer("/realm/protocol/openid-connect/token", query -> "{\"access_token\": \"token-1\"}");
        server.answer("/one", query -> "<p>one</p>");
    }

    @AfterEach
    void stop() {
        http.close();
        server.close();
    }

    private PageVisits visits(String realm) {
        return new PageVisits(http, server.url(), new StaffTokens(http, server.url() + realm));
    }

    @Test
    void aPageIsOpenedInTheNameOfItsReaderWithATokenAskedForOnce() throws InterruptedException {
        PageVisits visits = visits("/realm");

        PageVisits.Opened opened = visits.open(PAGE);
        visits.open(PAGE);

        assertThat(opened).isEqualTo(new PageVisits.Opened(200, "<p>one</p>"));
        assertThat(server.authorizations()).containsExactly("Bearer token-1");
        assertThat(server.bodies().stream().filter(body -> body.contains("username=commissioner")))
                .singleElement()
                .asString()
                .contains("client_id=tests", "password=commissioner-sample");
    }

    @Test
    void pathsAreAskedForInTurnAndWrongAnswersAreErrors() throws InterruptedException {
        server.answer("/two", query -> "");

        Sample alone = visits("/realm").oneAfterAnother(PAGE, 6);

        assertThat(alone.answers()).isEqualTo(3);
        assertThat(alone.errors()).isEqualTo(3);
        assertThat(DeskReport.isWithinLimit(alone)).isFalse();
    }

    @Test
    void everyClientAsksAsOftenAsItIsTold() throws InterruptedException {
        server.answer("/two", query -> "<p>two</p>");

        assertThat(visits("/realm").atOnce(PAGE, 4, 5).answers()).isEqualTo(20);
    }

    @Test
    void withoutATokenNothingIsMeasured() {
        server.answer("/closed", query -> "");

        assertThatThrownBy(() -> visits("/closed").open(PAGE))
                .isInstanceOf(BenchmarkException.class)
                .hasMessage("The sign-in server gives commissioner no token: status 503");
    }
}

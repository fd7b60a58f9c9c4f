package org.localoffer.service.http.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.http.RawHttp;

/**
 * Over HTTP, with a search engine that answers when the test says so. The limits are two searches of one client and
 * three in total at once, and two waiting.
 */
class SearchLimitsTest {

    private static final String FLOOD = "127.0.0.1";
    private static final String FAMILY = "127.0.0.2";

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<RoutingContext> worked = new LinkedBlockingQueue<>();
    private final List<RawHttp> open = new ArrayList<>();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private int port;

    @BeforeEach
    void start() throws Exception {
        port = serve(10);
    }

    private int serve(int searchesInAMinute) throws Exception {
        return serve(searchesInAMinute, "PT60S");
    }

    private int serve(int searchesInAMinute, String longestWait) throws Exception {
        FloodLimits settings = limits(searchesInAMinute, longestWait);
        SearchLimits limits = new SearchLimits(
                new Clients(Optional.empty(), "X-Forwarded-For"), settings, new SearchTurns(settings, metrics));
        Router router = Router.router(vertx);
        router.route().handler(limits::take);
        router.route().handler(this::work);
        HttpServer server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        return server.actualPort();
    }

    private static FloodLimits limits(int searchesInAMinute, String longestWait) {
        return new SmallRyeConfigBuilder()
                .withMapping(FloodLimits.class)
                .withDefaultValue("localoffer.limits.searches-of-a-client", Integer.toString(searchesInAMinute))
                .withDefaultValue("localoffer.limits.searches-at-once-of-a-client", "2")
                .withDefaultValue("localoffer.limits.searches-at-once", "3")
                .withDefaultValue("localoffer.limits.searches-waiting-of-a-client", "2")
                .withDefaultValue("localoffer.limits.search-wait", longestWait)
                .withDefaultValue("localoffer.limits.suggestion-wait", "PT0S")
                .build()
                .getConfigMapping(FloodLimits.class);
    }

    /** Requests that are not searches are answered at once. */
    private void work(RoutingContext request) {
        Turn turn = request.get(SearchLimits.TURN);
        if (turn == null) {
            request.end("no search");
        } else if (turn.begin()) {
            worked.add(request);
        }
    }

    @AfterEach
    void stop() {
        open.forEach(RawHttp::close);
        vertx.close();
    }

    private RawHttp ask(String from, String path) {
        RawHttp connection = RawHttp.connect(from, port);
        open.add(connection);
        return connection.send("GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
    }

    /** The next search that starts; null where none starts for a while. */
    private RoutingContext next() throws InterruptedException {
        return worked.poll(10, TimeUnit.SECONDS);
    }

    private void assertNothingIsBegun() throws InterruptedException {
        assertThat(worked.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }

    private static void answer(RoutingContext request) {
        request.vertx().runOnContext(now -> request.end("found"));
    }

    /** Finishes the search's turn as {@link SearchWork} does. */
    private static void finishTurn(RoutingContext request) {
        Turn turn = request.get(SearchLimits.TURN);
        turn.over();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search",
                "/search?q=x",
                "/search/",
                "/search;x?q=",
                "//search?q=",
                "/;x/search?q=",
                "/./search?q=",
                "/help/../search?q=",
                "/%73earch?q=",
                "/search%3Bx?q=",
                "/suggest;x",
                "/suggest/",
                "/categories/short-breaks",
                "/api;x/v1/listings",
                "/api/v1/listings/1"
            })
    void aSearchHasATurnHoweverItsPathIsWritten(String path) throws InterruptedException {
        RawHttp asked = ask(FAMILY, path);

        answer(next());

        assertThat(asked.answer().body()).isEqualTo("found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/contact", "/listings/search", "/editor/search", "/searches", "/guides/api"})
    void otherRequestsHaveNoTurn(String path) {
        assertThat(ask(FAMILY, path).answer().body()).isEqualTo("no search");
    }

    @Test
    void aThirdSearchWaitsUntilOneIsAnswered() throws InterruptedException {
        ask(FLOOD, "/search?q=1");
        RoutingContext first = next();
        ask(FLOOD, "/search?q=2");
        next();
        RawHttp third = ask(FLOOD, "/search?q=3");
        assertNothingIsBegun();

        answer(first);
        answer(next());

        assertThat(third.answer().status()).isEqualTo(200);
    }

    @Test
    void anotherClientIsServedMeanwhile() throws InterruptedException {
        ask(FLOOD, "/search?q=1");
        next();
        ask(FLOOD, "/search?q=2");
        next();
        RawHttp family = ask(FAMILY, "/search?q=3");

        answer(next());

        assertThat(family.answer().status()).isEqualTo(200);
    }

    @Test
    void aClientWithTooManyWaitingSearchesIsRefusedWithRetryAfter() throws InterruptedException {
        ask(FLOOD, "/search?q=1");
        next();
        ask(FLOOD, "/search?q=2");
        next();
        ask(FLOOD, "/search?q=3");
        assertNothingIsBegun();
        ask(FLOOD, "/search?q=4");
        assertNothingIsBegun();

        RawHttp.Answer fifth = ask(FLOOD, "/search?q=5").answer();

        assertThat(fifth.status()).isEqualTo(429);
        assertThat(fifth.header("Retry-After")).isEqualTo("1");
        assertThat(ask(FLOOD, "/contact").answer().status()).isEqualTo(200);
    }

    @Test
    void searchesOverTheRateLimitAreRefusedWithRetryAfter() throws Exception {
        port = serve(2);
        for (int search = 0; search < 2; search++) {
            RawHttp asked = ask(FLOOD, "/search?q=" + search);
            answer(next());
            assertThat(asked.answer().status()).isEqualTo(200);
        }

        RawHttp.Answer third = ask(FLOOD, "/search?q=3").answer();

        assertThat(third.status()).isEqualTo(429);
        assertThat(Integer.parseInt(third.header("Retry-After"))).isBetween(1, 31);
        RawHttp family = ask(FAMILY, "/search?q=4");
        answer(next());
        assertThat(family.answer().status()).isEqualTo(200);
    }

    @Test
    void aDisconnectedClientKeepsItsTurnUntilTheWorkIsOver() throws InterruptedException {
        RawHttp impatient = ask(FLOOD, "/search?q=1");
        RoutingContext first = next();
        ask(FLOOD, "/search?q=2");
        next();
        ask(FLOOD, "/search?q=3");
        assertNothingIsBegun();

        impatient.close();
        assertNothingIsBegun();
        finishTurn(first);

        assertThat(next().request().query()).isEqualTo("q=3");
    }

    @Test
    void aSearchWhoseClientDisconnectsWhileWaitingIsNotRun() throws InterruptedException {
        ask(FLOOD, "/search?q=1");
        RoutingContext first = next();
        ask(FLOOD, "/search?q=2");
        RoutingContext second = next();
        RawHttp third = ask(FLOOD, "/search?q=3");
        assertNothingIsBegun();
        third.close();
        ask(FLOOD, "/search?q=4");
        assertNothingIsBegun();

        answer(first);
        answer(second);

        assertThat(next().request().query()).isEqualTo("q=4");
        assertNothingIsBegun();
    }

    /** Begins as many searches as run at once. */
    private List<RoutingContext> takeAllTurns() throws InterruptedException {
        List<RoutingContext> begun = new ArrayList<>();
        for (String from : List.of(FLOOD, FLOOD, "127.0.0.3")) {
            ask(from, "/search?q=first");
            begun.add(next());
        }
        return begun;
    }

    private double shed(SearchKind kind) {
        return metrics.counter(SearchTurns.SHED, "kind", kind.label()).count();
    }

    @Test
    void aSearchThatHasWaitedTooLongIsToldWhenToTryAgain() throws Exception {
        port = serve(10, "PT0.1S");
        List<RoutingContext> begun = takeAllTurns();

        RawHttp.Answer late = ask(FAMILY, "/search?q=late").answer();

        assertThat(late.status()).isEqualTo(503);
        assertThat(late.header("Retry-After")).isEqualTo("5");
        assertThat(shed(SearchKind.SEARCH)).isEqualTo(1);
        begun.forEach(SearchLimitsTest::answer);
        assertNothingIsBegun();
        RawHttp again = ask(FAMILY, "/search?q=again");
        answer(next());
        assertThat(again.answer().status()).isEqualTo(200);
    }

    @Test
    void pagesThatAreNoSearchAnswerWhileSearchesAreShed() throws Exception {
        port = serve(10, "PT0S");
        takeAllTurns();

        assertThat(ask(FAMILY, "/api/v1/listings").answer().status()).isEqualTo(503);
        assertThat(ask(FAMILY, "/categories/leisure").answer().status()).isEqualTo(503);

        assertThat(ask(FAMILY, "/editor").answer().status()).isEqualTo(200);
        assertThat(ask(FAMILY, "/get-help-offline").answer().status()).isEqualTo(200);
        assertThat(shed(SearchKind.API)).isEqualTo(1);
        assertThat(shed(SearchKind.CATEGORIES)).isEqualTo(1);
    }

    @Test
    void suggestionsAreShedWhileSearchesStillWait() throws Exception {
        List<RoutingContext> begun = takeAllTurns();
        RawHttp search = ask(FAMILY, "/search?q=waits");
        assertNothingIsBegun();

        RawHttp.Answer suggestions = ask("127.0.0.4", "/suggest?q=au").answer();

        assertThat(suggestions.status()).isEqualTo(503);
        assertThat(suggestions.header("Retry-After")).isEqualTo("5");
        assertThat(suggestions.header("Content-Type")).startsWith("application/json");
        assertThat(suggestions.body()).isEqualTo("{\"suggestions\":[]}");
        assertThat(shed(SearchKind.SUGGESTION)).isEqualTo(1);
        answer(begun.getFirst());
        answer(next());
        assertThat(search.answer().status()).isEqualTo(200);
    }
}

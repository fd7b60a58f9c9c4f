package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.http.RawHttp;
import org.localoffer.service.stack.PackagedPortal;

/** A portal with the production limits under denial-of-service attacks: families get an answer within a second. */
@ExtendWith(TestEnvironment.Shared.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FloodIT {

    private static final String HERE = "127.0.0.1";
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int A_SECOND = 40;
    private static final int LAST = Integer.MAX_VALUE;

    private static final String SLOWLY = "There is no quiet hour at the pool.";
    private static final ExecutorService BESIDE = Executors.newVirtualThreadPerTaskExecutor();

    @SuppressWarnings("NullAway.Init")
    private static TestEnvironment environment;

    @SuppressWarnings("NullAway.Init")
    private static PackagedPortal portal;

    /** Status of the response to a very slow phone. It takes a quarter of a minute, during which other tests run. */
    @SuppressWarnings("NullAway.Init")
    private static Future<Integer> slowPhone;

    /**
     * Allowed response time: one second, or more on a machine so busy that a few families without a flood already need
     * a third of it.
     */
    private static Duration longest = SECOND;

    /** Whether the running portal has accepted the maximum number of messages. */
    private static boolean isFull;

    @BeforeAll
    static void enter(TestEnvironment shared) {
        environment = shared;
        portal = PackagedPortal.startLimited(environment.stack());
        warmUp();
        slowPhone = BESIDE.submit(FloodIT::sendSlowly);
    }

    /** First requests are slower, so some are sent before measuring. */
    private static void warmUp() {
        for (int one = 0; one < 20; one++) {
            get("127.1.0.1", "/contact");
            get("127.1.0.1", "/search?q=autism+club");
        }
        Duration slowest = sideBySide(
                        IntStream.range(1, 6).mapToObj(one -> "127.1.0." + one).toList())
                .stream()
                .map(Asked::took)
                .max(Duration::compareTo)
                .orElseThrow();
        longest = slowest.multipliedBy(3).compareTo(SECOND) > 0 ? slowest.multipliedBy(3) : SECOND;
    }

    @AfterAll
    static void leave() {
        BESIDE.shutdownNow();
        portal.close();
    }

    /** Families in parallel, one at each address, with a common pause. */
    private static List<Asked> sideBySide(List<String> addresses) {
        try (ExecutorService families = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<Asked>>> asked = addresses.stream()
                    .map(address -> families.submit(() -> familyIsAnswered(address)))
                    .toList();
            return asked.stream().map(FloodIT::outcome).flatMap(List::stream).toList();
        }
    }

    private static <T> T outcome(Future<T> act) {
        try {
            return act.get(1, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Asked(String what, Duration took) {}

    private static RawHttp.Answer ask(String from, String request) {
        try (RawHttp connection = RawHttp.connect(from, portal.port())) {
            return connection.send(request).answer();
        }
    }

    private static RawHttp.Answer get(String from, String path) {
        return ask(from, "GET " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n\n");
    }

    private static RawHttp.Answer post(String from, String path, String body) {
        return ask(from, "POST " + path + " HTTP/1.1\nHost: localhost\nConnection: close\n" + form(body));
    }

    private static String form(String body) {
        return "Content-Type: application/x-www-form-urlencoded\nContent-Length: " + body.length() + "\n\n" + body;
    }

    private static String filledIn(String page, String words) {
        return "submission=" + StaffClient.hidden(page, "submission") + "&form=" + StaffClient.hidden(page, "form")
                + "&kind=missing&leave_empty=&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static Asked timed(String what, Runnable act) {
        long start = System.nanoTime();
        act.run();
        return new Asked(what, Duration.ofNanos(System.nanoTime() - start));
    }

    /** The actions of a family: finding the phone number, searching, and sending a message. */
    private static List<Asked> familyIsAnswered(String from) {
        List<Asked> asked = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        asked.add(timed(
                "contact", () -> assertThat(get(from, "/contact").status()).isEqualTo(200)));
        asked.add(timed(
                "search",
                () -> assertThat(get(from, "/search?q=autism+club").status()).isEqualTo(200)));
        asked.add(timed("form", () -> pages.add(get(from, "/feedback").body())));
        String body = filledIn(pages.getFirst(), "There is no club on Sundays.");
        pause(Duration.ofMillis(3500));
        asked.add(
                timed("message", () -> assertThat(post(from, "/feedback", body).status())
                        .isEqualTo(303)));
        return asked;
    }

    /**
     * As {@link #familyIsAnswered}, for a family that waits as long as the portal asks, and then sends the same words
     * again.
     */
    private static List<Asked> familyIsTakenInTheEnd(String from) {
        List<Asked> asked = new ArrayList<>();
        String body = filledIn(get(from, "/feedback").body(), "There is no club on Mondays.");
        pause(Duration.ofMillis(3500));
        AtomicReference<RawHttp.Answer> answer = new AtomicReference<>();
        asked.add(timed("message", () -> answer.set(post(from, "/feedback", body))));
        while (answer.get().status() == 429) {
            pause(Duration.ofSeconds(Integer.parseInt(answer.get().header("Retry-After"))));
            asked.add(timed("message again", () -> answer.set(post(from, "/feedback", body))));
        }
        assertThat(answer.get().status()).isEqualTo(303);
        return asked;
    }

    /** The portal requires a minimum time between showing and receiving a form, since people need time to read it. */
    private static void pause(Duration time) {
        Awaitility.await().pollDelay(time).timeout(time.plusSeconds(5)).until(() -> true);
    }

    /** Returns at once if the time has passed. */
    private static void pauseUntil(Instant time) {
        pause(Duration.ofMillis(
                Math.max(1, Duration.between(Instant.now(), time).toMillis())));
    }

    private static void assertQuick(List<Asked> asked) {
        asked.forEach(one -> System.out.println(one.what() + " " + one.took().toMillis() + " ms"));
        assertThat(asked)
                .allSatisfy(one -> assertThat(one.took()).as(one.what()).isLessThan(longest));
    }

    /** Number of messages. The message from the slow phone is excluded, since it may arrive at any time. */
    private static long messages() {
        return environment
                .database()
                .number(
                        "select count(*) from feedback f where not exists (select 1 from feedback_original o"
                                + " where o.feedback_id = f.id and o.words = ?)",
                        SLOWLY);
    }

    /** Status of the response; 0 if the connection was closed without one. */
    private static int end(RawHttp connection) {
        try {
            return connection.answer().status();
        } catch (UncheckedIOException closed) {
            return 0;
        }
    }

    @Test
    void halfSentFormsHoldUpNobodyAndEnd() {
        List<RawHttp> half = new ArrayList<>();
        Instant begun = Instant.now();
        try {
            for (int one = 0; one < 250; one++) {
                half.add(RawHttp.connect(HERE, portal.port()).send("""
                                POST /feedback HTTP/1.1
                                Host: localhost
                                Content-Type: application/x-www-form-urlencoded
                                Content-Length: 5000

                                words=half"""));
            }
            assertQuick(familyIsAnswered(HERE));
            // The order of the connections decides which are closed early to make room and which run into the timeout.
            assertThat(half.stream().map(FloodIT::end)).contains(408).containsOnly(0, 408, 503);
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(15));
        } finally {
            half.forEach(RawHttp::close);
        }
    }

    @Test
    void aFloodFromOneAddressIsStoppedAndAFamilyOfTheSameAddressIsTaken() {
        floods(Duration.ofSeconds(6), one -> HERE, HERE);
    }

    @Test
    void aFloodFromAHundredAddressesIsStopped() {
        floods(Duration.ofSeconds(6), one -> "127.0.0." + (2 + one % 100), "127.0.1.1");
    }

    @Test
    @Tag("long")
    void aMinuteFromOneAddressIsStopped() {
        floods(Duration.ofMinutes(1), one -> HERE, HERE);
    }

    @Test
    @Tag("long")
    void aMinuteFromAHundredAddressesIsStopped() {
        floods(Duration.ofMinutes(1), one -> "127.0.0." + (2 + one % 100), "127.0.1.2");
    }

    @Test
    @Order(LAST)
    void aFloodWithFormsOfOursLeavesFamiliesTheirs() {
        floodsWithForms(Duration.ofSeconds(6), 3);
    }

    @Test
    @Tag("long")
    @Order(LAST)
    void aMinuteWithFormsOfOursLeavesFamiliesTheirs() {
        floodsWithForms(Duration.ofMinutes(1), 4);
    }

    /**
     * Sends forty messages a second from a hundred addresses; each of the portal's forms is used three times. Meanwhile
     * a family sends messages from an address of its own, and another from an address that has already sent two. After
     * a previous flood the portal is restarted, since its limit for all clients applies for several minutes.
     *
     * @param net network of this flood's addresses, different from that of the previous flood
     */
    private static void floodsWithForms(Duration time, int net) {
        if (isFull) {
            portal.kill();
            portal.restart();
            warmUp();
        }
        isFull = true;
        String shared = "127.2.0." + net;
        List<String> forms = forms(net, (int) time.toSeconds() * A_SECOND);
        // At the end of their pause, the flood's forms are also old enough to be accepted.
        sideBySide(List.of(shared, shared));
        long before = messages();
        AtomicInteger taken = new AtomicInteger();
        List<Asked> asked = new ArrayList<>();
        try (ExecutorService flood = Executors.newVirtualThreadPerTaskExecutor()) {
            Instant end = Instant.now().plus(time);
            flood.execute(() ->
                    atAPace(end, one -> flood.execute(() -> taken.addAndGet(sent(net, one, forms) == 303 ? 1 : 0))));
            asked.addAll(familyIsAnswered("127.3.0." + net));
            asked.addAll(familyIsTakenInTheEnd(shared));
            assertThat(Instant.now()).isBefore(end.plusSeconds(10));
            pauseUntil(end.plusMillis(200));
        }
        assertThat(taken.get()).isGreaterThanOrEqualTo(100);
        if (time.toSeconds() >= 60) {
            // In a few seconds no more is sent than may arrive at once.
            assertThat(taken.get()).isLessThanOrEqualTo(400);
        }
        assertThat(messages() - before).isEqualTo(taken.get() + 2);
        assertQuick(asked);
    }

    private static String flooder(int net, int one) {
        return "127.4." + net + "." + (1 + one % 100);
    }

    private static int sent(int net, int one, List<String> forms) {
        return post(flooder(net, one), "/feedback", forms.get(one % forms.size()) + one)
                .status();
    }

    /** Bodies of filled-in forms up to the beginning of the message. */
    private static List<String> forms(int net, int messages) {
        return IntStream.range(0, messages / 3)
                .mapToObj(one -> filledIn(get(flooder(net, one), "/feedback").body(), "flood "))
                .toList();
    }

    /** Sends forty messages a second without a form of the portal, while a family makes requests. */
    private static void floods(Duration time, IntFunction<String> from, String family) {
        long before = messages();
        AtomicInteger sent = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        List<Asked> asked = new ArrayList<>();
        int families = 0;
        try (ExecutorService flood = Executors.newVirtualThreadPerTaskExecutor()) {
            Instant end = Instant.now().plus(time);
            flood.execute(() -> keepsFlooding(flood, end, from, sent, refused));
            while (Instant.now().plus(Duration.ofSeconds(3)).isBefore(end)) {
                asked.addAll(familyIsAnswered(family));
                families++;
            }
            pauseUntil(end.plusMillis(200));
        }
        assertThat(sent.get()).isGreaterThan((int) time.toSeconds() * A_SECOND / 2);
        assertThat(refused.get()).isEqualTo(sent.get());
        assertThat(messages() - before).isEqualTo(families);
        assertQuick(asked);
    }

    private static void keepsFlooding(
            ExecutorService flood, Instant end, IntFunction<String> from, AtomicInteger sent, AtomicInteger refused) {
        atAPace(
                end,
                one -> flood.execute(() -> {
                    sent.incrementAndGet();
                    int status = post(from.apply(one), "/feedback", "kind=missing&words=" + "flood+".repeat(200))
                            .status();
                    if (status == 400 || status == 429) {
                        refused.incrementAndGet();
                    }
                }));
    }

    private static void atAPace(Instant end, IntConsumer act) {
        long begun = System.nanoTime();
        for (int one = 0; Instant.now().isBefore(end); one++) {
            act.accept(one);
            long due = begun + TimeUnit.SECONDS.toNanos(one + 1L) / A_SECOND;
            pause(Duration.ofNanos(Math.max(1, due - System.nanoTime())));
        }
    }

    @Test
    void whoSendsTooMuchIsToldToWaitAndKeepsTheWords() {
        String address = "127.0.2.1";
        RawHttp.Answer answer = new RawHttp.Answer(0, "", "");
        for (int one = 0; one < 40 && answer.status() != 429; one++) {
            answer = post(address, "/feedback", "kind=missing&area=&words=No+%3Cswimming%3E+club");
        }

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
        assertThat(answer.body()).contains("No &lt;swimming&gt; club</textarea>", "wait a minute", "01632 960800");
        assertThat(get(address, "/contact").status()).isEqualTo(200);
    }

    @Test
    void aFormThatComesAtOnceComesBackWithItsWordsAndIsTakenWhenSentAgain() {
        String address = "127.0.2.2";
        String body = filledIn(get(address, "/feedback").body(), "No choir for those who sign.");

        RawHttp.Answer back = post(address, "/feedback", body);

        assertThat(back.status()).isEqualTo(400);
        assertThat(back.body()).contains("No choir for those who sign.</textarea>", "press Send");
        String again = filledIn(back.body(), "No choir for those who sign.");
        pause(Duration.ofMillis(3100));
        assertThat(post(address, "/feedback", again).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search;x?q=swimming",
                "/search/?q=swimming",
                "/;x/search?q=swimming",
                "/search%3Bx?q=swimming",
                "/suggest;x?q=swim",
                "/api;x/v1/listings",
                "/categories;x/short-breaks"
            })
    void anOddlyWrittenSearchIsNoFault(String path) {
        assertThat(get("127.0.2.3", path).status()).isIn(200, 404);
    }

    @Test
    void whoHangsUpInTheMiddleOfSearchesHoldsUpNobody() {
        String address = "127.0.2.4";
        for (int one = 0; one < 60; one++) {
            try (RawHttp impatient = RawHttp.connect(address, portal.port())) {
                impatient.send("GET /search?q=autism+club+" + one + " HTTP/1.1\nHost: localhost\n\n");
            }
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> get(address, "/search?q=autism+club").status() == 200);
    }

    @Test
    void aProxyThatIsNotKnownIsSaidInTheLogOnce() {
        for (int one = 0; one < 3; one++) {
            ask(HERE, "GET /search HTTP/1.1\nHost: localhost\nX-Forwarded-For: 203.0.113.7\nConnection: close\n\n");
        }

        assertThat(portal.printed().lines().filter(line -> line.contains("LOCALOFFER_TRUSTED_PROXIES")))
                .singleElement()
                .asString()
                .contains("WARN")
                .doesNotContain("203.0.113.7", HERE);
    }

    @Test
    void aFormThatComesSlowlyIsTaken() {
        assertThat(outcome(slowPhone)).isEqualTo(303);
    }

    /**
     * Simulates a phone with poor reception: less than a hundred bytes a second, for longer than the timeout of a
     * stalled request.
     */
    private static int sendSlowly() {
        String body = filledIn(get("127.0.2.5", "/feedback").body(), SLOWLY);
        try (RawHttp phone = RawHttp.connect("127.0.2.5", portal.port())) {
            phone.send("POST /feedback HTTP/1.1\nHost: localhost\nConnection: close\n"
                    + form(body).substring(0, form(body).length() - body.length()));
            int piece = body.length() / 6 + 1;
            for (int from = 0; from < body.length(); from += piece) {
                pause(Duration.ofMillis(2500));
                phone.send(body.substring(from, Math.min(body.length(), from + piece)));
            }
            return phone.answer().status();
        }
    }
}

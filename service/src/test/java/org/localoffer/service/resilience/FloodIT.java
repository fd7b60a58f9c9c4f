package org.localoffer.service.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.localoffer.service.http.RawHttp;
import org.localoffer.service.stack.PackagedPortal;

/** A portal with the limits that a council gets, under those who wish it ill: families are answered within a second. */
@ExtendWith(House.Shared.class)
class FloodIT {

    private static final String HERE = "127.0.0.1";
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int A_SECOND = 40;

    @SuppressWarnings("NullAway.Init")
    private static House house;

    @SuppressWarnings("NullAway.Init")
    private static PackagedPortal portal;

    @BeforeAll
    static void enter(House shared) {
        house = shared;
        portal = PackagedPortal.startLimited(house.stack());
        IntStream.range(0, 5).forEach(warm -> familyIsAnswered("127.1.0." + (warm + 1)));
    }

    @AfterAll
    static void leave() {
        portal.close();
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
        return "submission=" + StaffAt.hidden(page, "submission") + "&form=" + StaffAt.hidden(page, "form")
                + "&kind=missing&leave_empty=&words=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static Asked timed(String what, Runnable act) {
        long start = System.nanoTime();
        act.run();
        return new Asked(what, Duration.ofNanos(System.nanoTime() - start));
    }

    /** What a family does: it looks for the phone number, searches, and tells us something. */
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

    /** A reader needs time, and the portal wants to see that it was taken. */
    private static void pause(Duration time) {
        Awaitility.await().pollDelay(time).timeout(time.plusSeconds(5)).until(() -> true);
    }

    private static void assertQuick(List<Asked> asked) {
        asked.forEach(one -> System.out.println(one.what() + " " + one.took().toMillis() + " ms"));
        assertThat(asked)
                .allSatisfy(one -> assertThat(one.took()).as(one.what()).isLessThan(SECOND));
    }

    private static long messages() {
        return house.database().number("select count(*) from feedback");
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
            assertThat(half.getLast().answer().status()).isEqualTo(408);
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

    /** Messages without a form of ours, forty a second, while a family asks all the time. */
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
        }
        assertThat(sent.get()).isGreaterThan((int) time.toSeconds() * A_SECOND / 2);
        assertThat(refused.get()).isEqualTo(sent.get());
        assertThat(messages() - before).isEqualTo(families);
        assertQuick(asked);
    }

    private static void keepsFlooding(
            ExecutorService flood, Instant end, IntFunction<String> from, AtomicInteger sent, AtomicInteger refused) {
        long begun = System.nanoTime();
        for (int one = 0; Instant.now().isBefore(end); one++) {
            String address = from.apply(one);
            flood.execute(() -> {
                sent.incrementAndGet();
                int status = post(address, "/feedback", "kind=missing&words=" + "flood+".repeat(200))
                        .status();
                if (status == 400 || status == 429) {
                    refused.incrementAndGet();
                }
            });
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
}

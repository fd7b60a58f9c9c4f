package org.localoffer.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalServer;
import org.localoffer.benchmark.RunningPortal;

/** The command against a server that answers as portal and engine would. */
class BenchCommandTest {

    private static final Duration SHORT = Duration.ofMillis(60);

    private final LocalServer server;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    BenchCommandTest() throws IOException {
        this.server = new LocalServer();
    }

    @BeforeEach
    void answer() {
        server.answer("/listing-*-read/_count", query -> "{\"count\":114}");
        server.answer("/listing-*-read,guide-*-read/_search", query -> "{}");
        server.answer("/api/v1/listings", query -> "{\"limited\":false}");
        server.answer("/search", query -> "<html></html>");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int bench(String portal, BenchSettings settings) throws InterruptedException {
        return BenchCommand.run(
                new RunningPortal(portal, server.url(), OptionalLong.empty()),
                settings,
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void throughputAndTimesAreToldApartWithTheirRatios() throws InterruptedException {
        assertThat(bench(server.url(), new BenchSettings(SHORT, SHORT, List.of(1, 8), 100)))
                .isZero();
        assertThat(told())
                .startsWith("114 listings; 30 questions; ")
                .containsPattern("Throughput: .*\n +1 client +8 clients +errors\nraw engine( +[0-9.]+){2} +0\nJSON API")
                .containsPattern(
                        "Time to answer: 100\\.0 requests a second .*\n.*\n +p50 ms +p95 ms +p99 ms +errors +answers"
                                + "\nraw engine( +[0-9.]+){3} +0 +6\n")
                .containsPattern("JSON API/raw engine( +[0-9.]+){2}\nHTML page/JSON API( +[0-9.]+){2}\n")
                .containsPattern("JSON API/raw engine( +[0-9.]+){3}\nHTML page/JSON API( +[0-9.]+){3}\n")
                .doesNotContain("WARNING");
    }

    @Test
    void withoutARateItIsAThirdOfTheSlowestLayersThroughput() throws InterruptedException {
        bench(server.url(), new BenchSettings(SHORT, Duration.ofMillis(300), List.of(1), null));
        double slowest = told().lines()
                .filter(line -> line.matches("(raw engine|JSON API|HTML page) .*"))
                .limit(3)
                .mapToDouble(
                        line -> Double.parseDouble(line.substring(20).strip().split(" +", -1)[0]))
                .min()
                .orElseThrow();
        double rate = Double.parseDouble(told().replaceAll("(?s).*Time to answer: ([0-9.]+) .*", "$1"));
        assertThat(rate).isEqualTo(slowest / 3, within(0.1));
    }

    @Test
    void layerThatRefusesTheQuestionsIsNotMeasured() {
        server.answer("/closed", query -> "");
        assertThatThrownBy(() -> bench(server.url() + "/closed", new BenchSettings(SHORT, SHORT, List.of(1), 1)))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("The JSON API answers with status 503");
    }
}

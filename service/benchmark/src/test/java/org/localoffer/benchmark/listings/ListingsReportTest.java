package org.localoffer.benchmark.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

import org.localoffer.benchmark.load.Sample;

class ListingsReportTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static Sample sample(long milliseconds) {
        Histogram nanos = new Histogram(3);
        nanos.recordValueWithCount(milliseconds * 1_000_000, 10);
        return new Sample(nanos, 1, Duration.ofSeconds(2));
    }

    @Test
    void layersAreComparedByTheirDifferencesAndRatios() {
        Map<Layer, Figures> figures = new EnumMap<>(Layer.class);
        long milliseconds = 0;
        for (Layer layer : Layer.values()) {
            milliseconds += 10;
            Sample sample = sample(milliseconds);
            figures.put(layer, new Figures(new TreeMap<>(Map.of(8, sample)), sample, List.of(0.5)));
        }

        new ListingsReport(new PrintStream(out, true, StandardCharsets.UTF_8), List.of(new ServerProcess("portal", 1)))
                .print("All of it", 4, figures);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("All of it\n")
                .containsPattern(" +p50 +p95 +portal +8 at once +errors\n")
                .containsPattern("plain match +10\\.0 +10\\.0 +50\\.0 +5\\.0 +2\n")
                .containsPattern("JSON - our own request, ms +10\\.0 +10\\.0\n")
                .containsPattern("HTML - JSON, ms +10\\.0 +10\\.0\n")
                .containsPattern("our own request / plain match +2\\.00 +2\\.00\n")
                .containsPattern("JSON / our own request +1\\.50 +1\\.50\n")
                .containsPattern("JSON / plain match +3\\.00 +3\\.00\n")
                .containsPattern("answers a second +8 at once\nJSON / plain match +1\\.00\n");
    }
}

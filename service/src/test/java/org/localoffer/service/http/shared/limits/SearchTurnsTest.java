package org.localoffer.service.http.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTurnsTest {

    private static final String FAMILY = "family";

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    private static FloodLimits limits(Map<String, String> settings) {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder().withMapping(FloodLimits.class);
        settings.forEach((name, value) -> config.withDefaultValue("localoffer.limits." + name, value));
        return config.build().getConfigMapping(FloodLimits.class);
    }

    private SearchTurns turns(int atOnce) {
        return new SearchTurns(limits(Map.of("searches-at-once", Integer.toString(atOnce))), metrics);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | 4  | 2
            2  | 8  | 4
            4  | 16 | 8
            8  | 32 | 8
            64 | 32 | 8
            """)
    void whatRunsAtOnceFollowsTheProcessors(int processors, int all, int ofAClient) {
        FloodLimits limits = limits(Map.of());

        assertThat(SearchTurns.all(limits, processors)).isEqualTo(all);
        assertThat(SearchTurns.ofAClient(limits, all)).isEqualTo(ofAClient);
    }

    @Test
    void aSettingGoesBeforeTheProcessors() {
        FloodLimits limits = limits(Map.of("searches-at-once", "5", "searches-at-once-of-a-client", "5"));

        assertThat(SearchTurns.all(limits, 1)).isEqualTo(5);
        assertThat(SearchTurns.ofAClient(limits, 5)).isEqualTo(5);
        assertThat(SearchTurns.ofAClient(limits(Map.of()), 1)).isEqualTo(1);
    }

    @Test
    void optionalWorkIsDoneWhereATurnIsFreeAndGivesItBack() {
        SearchTurns turns = turns(1);

        assertThat(turns.ifFree(() -> "found")).contains("found");
        assertThat(turns.ifFree(() -> "found again")).contains("found again");
    }

    @Test
    void optionalWorkThatFailsGivesItsTurnBack() {
        SearchTurns turns = turns(1);
        assertThatThrownBy(() -> turns.ifFree(() -> {
                    throw new IllegalStateException("The engine is down");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(turns.ifFree(() -> "found")).contains("found");
    }

    @Test
    void optionalWorkIsLeftOutAndCountedWhereAllTurnsAreTaken() {
        SearchTurns turns = turns(1);
        turns.ask(FAMILY, SearchKind.SEARCH, () -> {});

        assertThat(turns.ifFree(() -> "found")).isEmpty();

        assertThat(metrics.counter(SearchTurns.SHED, "kind", "related").count()).isEqualTo(1);
        turns.unused(FAMILY);
        assertThat(turns.ifFree(() -> "found")).contains("found");
    }
}

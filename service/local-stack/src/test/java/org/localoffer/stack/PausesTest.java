package org.localoffer.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class PausesTest {

    private final Pauses pauses = new Pauses();

    private List<Long> seconds(int times, Duration ran) {
        return Stream.generate(() -> pauses.next(ran).toSeconds()).limit(times).toList();
    }

    @Test
    void repeatedFailuresBackOffUpToAMinute() {
        assertThat(seconds(9, Duration.ZERO)).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void backoffStartsAgainAfterALongRun() {
        assertThat(seconds(4, Duration.ofSeconds(299))).containsExactly(1L, 2L, 4L, 8L);
        assertThat(seconds(2, Duration.ofMinutes(5))).containsExactly(1L, 1L);
        assertThat(seconds(2, Duration.ZERO)).containsExactly(2L, 4L);
    }
}

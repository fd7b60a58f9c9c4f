package org.localoffer.service.http.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class OncePerHourTest {

    @Test
    void isAllowedOnceAnHourWhateverTheClockStartsAt() {
        long start = Long.MAX_VALUE - 5;
        OncePerHour hourly = new OncePerHour(start);

        assertThat(hourly.isDue(start)).isTrue();
        assertThat(hourly.isDue(start + Duration.ofMinutes(59).toNanos())).isFalse();
        assertThat(hourly.isDue(start + Duration.ofMinutes(60).toNanos())).isTrue();
        assertThat(hourly.isDue(start + Duration.ofMinutes(61).toNanos())).isFalse();
    }
}

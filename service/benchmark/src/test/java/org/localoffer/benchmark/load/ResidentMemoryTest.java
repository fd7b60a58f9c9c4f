package org.localoffer.benchmark.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResidentMemoryTest {

    @Test
    void processThatRunsHoldsMemory() throws InterruptedException {
        assertThat(ResidentMemory.ofProcess(ProcessHandle.current().pid()).orElseThrow())
                .isBetween(10_000L, 100_000_000L);
    }

    @Test
    void processThatDoesNotExistIsNotKnown() throws InterruptedException {
        assertThat(ResidentMemory.ofProcess(Integer.MAX_VALUE)).isEmpty();
    }
}

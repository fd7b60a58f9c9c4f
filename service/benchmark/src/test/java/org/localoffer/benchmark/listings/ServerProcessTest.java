package org.localoffer.benchmark.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerProcessTest {

    private static final String STAT =
            "4711 (a (strange) name) S 1 4711 4711 0 -1 4194560 100 200 0 0 250 50 30 20 20 0 9 0 12345 1000 200";

    @Test
    void processorTimeIsReadBehindTheNameOfTheCommand() {
        assertThat(ServerProcess.cpuSeconds(STAT, false)).isEqualTo(3.0);
        assertThat(ServerProcess.cpuSeconds(STAT, true)).isEqualTo(3.5);
    }

    @Test
    void aProcessThatHasEndedTookNoMoreTime() {
        assertThat(ServerProcess.cpuSeconds("", true)).isZero();
    }

    @Test
    void theServersAreThoseOfTheDataFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("run.properties"), "portal.pid=7\npostgres.pid=9\nopensearch.pid=none\n");

        assertThat(ServerProcess.of(folder))
                .containsExactly(new ServerProcess("portal", 7), new ServerProcess("postgres", 9));
    }
}

package org.localoffer.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script refuses a port before it builds or starts anything. */
class ScriptTest {

    private static final Path SCRIPT = Path.of("..", "..", "localoffer");

    @ParameterizedTest
    @CsvSource({
        "run --port abc, '--port takes a number from 1 to 65535, not \"abc\".'",
        "run --port, --port needs a number.",
        "dev --port 0, '--port takes a number from 1 to 65535, not \"0\".'",
        "bench --desk --port 65536, '--port takes a number from 1 to 65535, not \"65536\".'",
        "bench --listings 5 --port -1, '--port takes a number from 1 to 65535, not \"-1\".'",
        "bench --listings 5 --port 99999999999999999999, '--port takes a number from 1 to 65535'"
    })
    @Timeout(30)
    void whatIsNoPortIsRefusedAtOnce(String command, String message) throws IOException, InterruptedException {
        List<String> line = Stream.concat(Stream.of("bash", SCRIPT.toString()), Stream.of(command.split(" ", -1)))
                .toList();
        Process script = new ProcessBuilder(line).redirectErrorStream(true).start();
        String told = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(script.waitFor()).isEqualTo(StackException.WRONG_USAGE);
        assertThat(told).startsWith(message);
    }
}

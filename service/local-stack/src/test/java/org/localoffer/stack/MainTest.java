package org.localoffer.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Commands that are called wrongly say so in a line, and end with exit code 2 before anything starts. */
class MainTest {

    private static final String RUN = "run --data %s --servers %s --portal portal.jar --port ";

    private final Path folder;
    private final StringWriter told = new StringWriter();

    MainTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Runs a command, with the test's folder where it says %s. */
    private int execute(String command) {
        CommandLine launcher = Main.commandLine().setErr(new PrintWriter(told, true));
        return launcher.execute(command.replace("%s", folder.toString()).split(" ", -1));
    }

    private String firstLine() {
        return told.toString().lines().findFirst().orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Unmatched argument at index 0",
        "fly, Unmatched argument at index 0: 'fly'",
        "servers --data %s --servers %s --state s --colour red, 'Unknown options: ''--colour'', ''red'''",
        "servers --data %s --servers %s --state, Missing required parameter for option '--state' (FILE)",
        "servers --data %s --servers %s, Missing required option: '--state=FILE'",
        "servers --data %s --servers %s --state s --only redis, There is no server redis;",
        "servers --data %s --servers %s --state s --opensearch-heap much, A heap is a number with m or g",
        "run --data %s --servers %s --port 80 --portal p --opensearch-cluster, Unknown option: '--opensearch-cluster'",
        "run --data %s --servers %s --port 8080 --portal pom.xml --portal-heap 512, A heap is a number with m or g",
        "dev --data %s --servers %s --port 8080 --, Missing required parameter: 'COMMAND'",
        "import csv, Missing required",
        "import csv none.csv --data %s, There is no file "
    })
    void wrongUsageIsSaidPlainly(String command, String message) {
        assertThat(execute(command)).isEqualTo(StackException.WRONG_USAGE);
        assertThat(firstLine()).startsWith(message);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "+80", "http", "99999999999"})
    void portOutOfRangeIsSaidPlainly(String port) {
        assertThat(execute(RUN + port)).isEqualTo(StackException.WRONG_USAGE);
        assertThat(firstLine())
                .isEqualTo(
                        "Invalid value for option '--port': a port is a number from 1 to 65535, not \"" + port + "\".");
    }

    @Test
    void ofAnOptionThatIsGivenTwiceTheLastCounts() {
        String absent = folder.resolve("absent.jar").toString();

        assertThat(execute(RUN + "8080 --port 8081 --portal " + absent)).isEqualTo(1);
        assertThat(firstLine()).contains(absent);
    }

    @Test
    void withoutACommandTheUsageIsTold() {
        assertThat(Main.commandLine().setErr(new PrintWriter(told, true)).execute())
                .isEqualTo(2);
        assertThat(told.toString()).contains("Missing required subcommand", "servers", "run", "dev", "import");
    }

    @Test
    void whatCannotBeDoneHasExitCodeOneAndAMessageAlone() {
        assertThat(execute(RUN + "8080")).isEqualTo(1);
        assertThat(told.toString().lines())
                .singleElement()
                .asString()
                .startsWith("There is no portal at ")
                .endsWith("Build it first: ./mvnw -DskipTests package");
    }
}

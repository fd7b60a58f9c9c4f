package org.localoffer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Commands that cannot be done say why in a line, with exit code 2 where they were called wrongly. */
class MainTest {

    @ParameterizedTest
    @CsvSource({
        "2, fly, Unmatched argument at index 0: 'fly'",
        "2, bench, Missing required option: '--data=DIR'",
        "2, bench --data, Missing required parameter for option '--data' (DIR)",
        "2, bench --data %s --colour red, 'Unknown options: ''--colour'', ''red'''",
        "2, bench --data %s swimming, Unmatched argument at index 3: 'swimming'",
        "2, bench --data %s --seconds 301, '--seconds takes a whole number from 1 to 300, not 301.'",
        "2, 'bench --data %s --clients 1,65', '--clients takes a whole number from 1 to 64, not 65.'",
        "2, bench --data %s --rate 0, '--rate takes a whole number from 1 to 1000, not 0.'",
        "2, bench --data %s --rate many, 'Invalid value for option ''--rate'': it takes a whole number, not \"many\".'",
        "2, bench --data %s --url http://example.org, Only a portal on this machine is measured",
        "2, desk, Missing required option: '--data=DIR'",
        "2, desk --data %s --requests 0, '--requests takes a whole number from 1 to 10000, not 0.'",
        "2, desk --data %s --clients 65, '--clients takes a whole number from 1 to 64, not 65.'",
        "1, desk --data %s/none, No portal runs on",
        "1, desk --data %s, 'The portal on %s has not started completely (postgres.jdbc-url).'",
        "2, fill --data %s, Missing required option: '--listings=N'",
        "2, fill --data %s --listings 0, '--listings takes a whole number from 1 to 200000, not 0.'",
        "1, fill --data %s/none --listings 9, No portal runs on",
        "2, listings --data %s --seconds 0, '--seconds takes a whole number from 1 to 300, not 0.'",
        "1, listings --data %s/none, No portal runs on",
        "2, desk --data %s/none --check --requests -1, '--requests takes a whole number from 1 to 10000, not -1.'",
        "2, desk --data %s/none --check --seconds x, 'Unknown options: ''--seconds'', ''x'''",
        "2, fill --data %s/none --check --listings 200001, '--listings takes a whole number from 1 to 200000, not'",
        "2, listings --data %s/none --check --clients 0, '--clients takes a whole number from 1 to 64, not 0.'",
        "2, listings --data %s/none --check --seconds x, 'Invalid value for option ''--seconds'': it takes a whole'",
        "2, relevance --data %s, Missing required parameter: 'FILE'",
        "1, bench --data %s/none, No portal runs on",
        "2, relevance none.csv --data %s, There is no file none.csv.",
        "2, relevance none.csv --ungraded out.csv --data %s, --ungraded needs --grades.",
        "2, relevance none.csv --out model.json --data %s, --out and --ungraded-weight need --learn.",
        "2, relevance --learn none.csv --data %s, --learn needs --grades and --out.",
        "2, relevance --learn none.csv --grades g.csv --out m --json j --data %s, '--learn takes neither'",
        "2, relevance --learn none.csv --grades g.csv --out m --ungraded-weight 2 --data %s, --ungraded-weight takes a",
        "1, relevance --learn none.csv --grades g.csv --out m --data %s, '%s does not say where'"
    })
    void reasonComesInTheFirstLine(int exitCode, String command, String message, @TempDir Path folder)
            throws IOException {
        Files.writeString(
                folder.resolve("run.properties"), "portal.url=http://localhost:9\nopensearch.url=http://localhost:9\n");
        StringWriter told = new StringWriter();
        String[] args = command.replace("%s", folder.toString()).split(" ", -1);
        assertThat(Main.commandLine().setErr(new PrintWriter(told, true)).execute(args))
                .isEqualTo(exitCode);
        assertThat(told.toString()).startsWith(message.replace("%s", folder.toString()));
    }

    /** What is asked before a portal starts, whose folder may not even be there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk --check --requests 1 --clients 64 --explain",
                "fill --check --listings 200000",
                "listings --check --seconds 300 --clients 1,64 --rate 1000"
            })
    void optionsThatCanBeUsedAreOnlyChecked(String command, @TempDir Path folder) {
        StringWriter told = new StringWriter();
        CommandLine benchmark = Main.commandLine().setErr(new PrintWriter(told, true));
        String[] args = (command + " --data " + folder.resolve("none")).split(" ", -1);
        assertThat(benchmark.execute(args)).isZero();
        assertThat(told.toString()).isEmpty();
    }
}

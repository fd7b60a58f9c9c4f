package org.localoffer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningPortalTest {

    @TempDir
    private Path data = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://localhost:8080/", "http://LOCALHOST", "http://[::1]:8080"})
    void thisMachineIsMeasured(String url) {
        assertThat(RunningPortal.onThisMachine(url)).startsWith("http://").doesNotEndWith("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "http://localhost.example.org",
                "http://localhost@example.org",
                "http://user@localhost",
                "http://127.0.0.1.example.org",
                "http://127.0.0.2",
                "http://0.0.0.0",
                "https://localhost",
                "file:///localhost",
                "localhost:8080",
                "http://localhost:8080/a b",
                ""
            })
    void anythingElseIsRefused(String url) {
        assertThatThrownBy(() -> RunningPortal.onThisMachine(url))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("Only a portal on this machine");
    }

    @Test
    void portalAndEngineComeFromTheDataFolder() throws IOException {
        running("portal.url=http://localhost:8081\nportal.pid=123\nopensearch.port=9201\n");
        RunningPortal portal = RunningPortal.find(data, null);
        assertThat(portal.pid()).hasValue(123);
        assertThat(portal.listingSearch())
                .hasToString("http://127.0.0.1:9201/listing-*-read/_search?allow_no_indices=false");
        assertThat(portal.api(Map.of("q", "help & care")))
                .hasToString("http://localhost:8081/api/v1/listings?q=help+%26+care");
    }

    @Test
    void addressThatIsGivenWinsOverTheFolders() throws IOException {
        running("portal.url=http://localhost:8081\nopensearch.port=9201\n");
        assertThat(RunningPortal.find(data, "http://127.0.0.1:8082/").url()).isEqualTo("http://127.0.0.1:8082");
    }

    @Test
    void engineOfAnotherMachineIsRefused() throws IOException {
        running("portal.url=http://localhost:8081\nopensearch.url=http://search.example.org:9200\n");
        assertThatThrownBy(() -> RunningPortal.find(data, null)).hasMessageContaining("search.example.org");
    }

    @Test
    void folderWithoutARunningPortalSaysHowToStartOne() {
        assertThatThrownBy(() -> RunningPortal.find(data, null))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("./localoffer run");
    }

    private void running(String properties) throws IOException {
        Files.writeString(data.resolve("run.properties"), properties);
    }
}

package org.localoffer.stack.server;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.localoffer.stack.DataFolder;
import org.localoffer.stack.opensearch.OpenSearchNode;
import org.localoffer.stack.process.Launch;

/** A single OpenSearch node, in a separate JVM with the launcher's class path. */
final class OpenSearchServer implements Server {

    private final DataFolder data;
    private final String version;
    private final int port;
    private final int transportPort;
    private final String heap;

    /** @param heap heap size as a JVM option has it, such as 512m */
    OpenSearchServer(DataFolder data, String version, int port, int transportPort, String heap) {
        this.data = data;
        this.version = version;
        this.port = port;
        this.transportPort = transportPort;
        this.heap = heap;
    }

    @Override
    public String name() {
        return "opensearch";
    }

    @Override
    public String title() {
        // The last number is the runner's own and not OpenSearch's.
        return "OpenSearch " + version.replaceFirst("\\.[0-9]+$", "");
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void prepare() throws IOException {
        OpenSearchNode.prepare(data.resolve(name()));
    }

    @Override
    public Launch launch() {
        List<String> command = List.of(
                Servers.java(),
                "-Xms" + heap,
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                // Recommended by Lucene:
                // https://lucene.apache.org/core/10_0_0/core/org/apache/lucene/util/VectorUtil.html
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                Servers.classPath(),
                OpenSearchNode.class.getName(),
                data.resolve(name()).toString(),
                Integer.toString(port),
                Integer.toString(transportPort));
        return new Launch(command, Map.of(), data.path(), "TERM", Servers.GRACE_SECONDS, data.log(name()));
    }

    @Override
    public boolean isReady() throws InterruptedException {
        // A single node cannot place replicas, so yellow is the best possible state.
        return Http.get("http://127.0.0.1:" + port + "/_cluster/health?wait_for_status=yellow&timeout=1s")
                .filter(answer -> answer.statusCode() == 200 && answer.body().contains("\"timed_out\":false"))
                .isPresent();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("opensearch.url", "http://127.0.0.1:" + port);
    }
}

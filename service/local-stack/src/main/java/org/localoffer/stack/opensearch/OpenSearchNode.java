package org.localoffer.stack.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CountDownLatch;

import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch node, run as a program with the arguments FOLDER HTTP_PORT TRANSPORT_PORT, and ended by SIGTERM. */
public final class OpenSearchNode {

    private OpenSearchNode() {}

    /** Writes our logging configuration into the folder: the runner's own would write every line to three files. */
    public static void prepare(Path folder) throws IOException {
        Path target = Files.createDirectories(folder.resolve("node_1/config")).resolve("log4j2.properties");
        try (InputStream source = OpenSearchNode.class.getResourceAsStream("log4j2.properties")) {
            if (source == null) {
                throw new IOException("log4j2.properties is missing from the jar.");
            }
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws InterruptedException {
        Path folder = Path.of(args[0]);
        // Closed by the shutdown hook.
        @SuppressWarnings("resource")
        OpenSearchRunner runner = new OpenSearchRunner();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                runner.close();
            } catch (IOException e) {
                System.err.println("OpenSearch did not close cleanly: " + e);
            }
        }));
        runner.onBuild((number, settings) -> {
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", args[1]);
            settings.put("transport.port", args[2]);
            settings.put("node.name", "local");
            // Otherwise a nearly full disk would make every index read-only without an error.
            settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
            // Otherwise a document for a removed index would create it again with a guessed mapping.
            // https://docs.jboss.org/hibernate/search/8.2/reference/en-US/html_single/#backend-elasticsearch-configuration
            settings.put("action.auto_create_index", false);
        });
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(folder.toString())
                .clusterName("local-offer")
                .numOfNode(1));
        new CountDownLatch(1).await();
    }
}

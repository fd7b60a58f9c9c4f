package org.localoffer.stack.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.common.settings.Settings;

/**
 * One OpenSearch node, run as a program with the arguments FOLDER HTTP_PORT TRANSPORT_PORT, and ended by SIGTERM. A
 * node of a cluster has further arguments: its NAME, and NAME=TRANSPORT_PORT of each node, itself included.
 */
public final class OpenSearchNode {

    private static final String HOST = "127.0.0.1";

    /** Number of arguments of a single node. */
    private static final int ARGUMENTS_OF_ONE = 3;

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
        runner.onBuild((number, settings) -> configure(settings, List.of(args)));
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(folder.toString())
                .clusterName("local-offer")
                .numOfNode(1));
        new CountDownLatch(1).await();
    }

    private static void configure(Settings.Builder settings, List<String> args) {
        settings.put("network.host", HOST);
        settings.put("http.port", args.get(1));
        settings.put("transport.port", args.get(2));
        // Otherwise a nearly full disk would make every index read-only without an error.
        settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        // Otherwise a document for a removed index would create it again with a guessed mapping.
        // https://docs.jboss.org/hibernate/search/8.2/reference/en-US/html_single/#backend-elasticsearch-configuration
        settings.put("action.auto_create_index", false);
        // The page about privacy says how long the words of a search are in memory.
        settings.put("indices.requests.cache.expire", "1m");
        if (args.size() > ARGUMENTS_OF_ONE) {
            join(settings, args.get(ARGUMENTS_OF_ONE), args.subList(ARGUMENTS_OF_ONE + 1, args.size()));
        } else {
            settings.put("node.name", "local");
        }
    }

    /** @param nodes each as NAME=TRANSPORT_PORT */
    private static void join(Settings.Builder settings, String name, List<String> nodes) {
        settings.put("node.name", name);
        // The runner starts one node here, and would make it a cluster of its own.
        settings.put("discovery.type", "zen");
        settings.putList(
                "discovery.seed_hosts",
                nodes.stream()
                        .map(node -> HOST + ":" + node.substring(node.indexOf('=') + 1))
                        .toList());
        // Read only while the cluster is founded; a node with data knows the others.
        settings.putList(
                "cluster.initial_cluster_manager_nodes",
                nodes.stream().map(node -> node.substring(0, node.indexOf('='))).toList());
    }
}

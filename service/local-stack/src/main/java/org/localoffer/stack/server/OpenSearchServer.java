package org.localoffer.stack.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.localoffer.stack.DataFolder;
import org.localoffer.stack.Ports;
import org.localoffer.stack.opensearch.OpenSearchNode;
import org.localoffer.stack.process.ClassArchive;
import org.localoffer.stack.process.Launch;

/** An OpenSearch node, alone or one of a cluster, in a separate JVM with the launcher's class path. */
final class OpenSearchServer implements Server {

    private static final String NAME = "opensearch";

    /** The fewest of which one may be away: the others are more than half and can elect a manager. */
    private static final int NODES_OF_A_CLUSTER = 3;

    private final DataFolder data;
    private final Path archive;
    private final String version;
    private final String heap;
    private final Node node;
    private final List<Node> all;

    /**
     * A node of which the others have to know.
     *
     * @param transportPort where nodes talk to each other
     */
    private record Node(String name, int port, int transportPort) {

        static Node of(String name, Ports ports) {
            return new Node(name, ports.take(name), ports.take(name + "-transport"));
        }
    }

    private OpenSearchServer(DataFolder data, Path shared, String version, String heap, Node node, List<Node> all) {
        this.data = data;
        // One for each node, since nodes that stop at the same time would write it at the same time.
        this.archive = shared.resolve(node.name() + "-" + version + ".jsa");
        this.version = version;
        this.heap = heap;
        this.node = node;
        this.all = all;
    }

    /**
     * A single node, or the nodes of a cluster: {@code opensearch-1} to {@code opensearch-3}.
     *
     * @param shared folder of what the servers of all data folders share, such as archives of classes
     * @param heap heap size of each node as a JVM option has it, such as 512m
     */
    static List<OpenSearchServer> of(
            DataFolder data, Path shared, String version, String heap, Ports ports, boolean cluster) {
        List<Node> nodes = cluster
                ? IntStream.rangeClosed(1, NODES_OF_A_CLUSTER)
                        .mapToObj(number -> Node.of(NAME + "-" + number, ports))
                        .toList()
                : List.of(Node.of(NAME, ports));
        return nodes.stream()
                .map(node -> new OpenSearchServer(data, shared, version, heap, node, nodes))
                .toList();
    }

    @Override
    public String name() {
        return node.name();
    }

    @Override
    public String title() {
        // The last number is the runner's own and not OpenSearch's.
        String title = "OpenSearch " + version.replaceFirst("\\.[0-9]+$", "");
        return isInCluster() ? title + " (" + name() + ")" : title;
    }

    @Override
    public int port() {
        return node.port();
    }

    private boolean isInCluster() {
        return all.size() > 1;
    }

    @Override
    public void prepare() throws IOException {
        OpenSearchNode.prepare(data.resolve(name()));
        Files.createDirectories(archive.getParent());
    }

    @Override
    public Launch launch() {
        List<String> command = new ArrayList<>(List.of(
                Servers.java(),
                "-Xms" + heap,
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                // Recommended by Lucene:
                // https://lucene.apache.org/core/10_0_0/core/org/apache/lucene/util/VectorUtil.html
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(ClassArchive.options(archive));
        command.addAll(List.of(
                "-cp",
                Servers.classPath(),
                OpenSearchNode.class.getName(),
                data.resolve(name()).toString(),
                Integer.toString(node.port()),
                Integer.toString(node.transportPort())));
        if (isInCluster()) {
            command.add(name());
            all.forEach(each -> command.add(each.name() + "=" + each.transportPort()));
        }
        return new Launch(
                command, Map.of(), data.path(), "TERM", Servers.GRACE_SECONDS + ClassArchive.SECONDS, data.log(name()));
    }

    @Override
    public boolean isReady() throws InterruptedException {
        // Yellow is enough: everything can be searched, also while other nodes are away or still come.
        return Http.get(url() + "/_cluster/health?wait_for_status=yellow&timeout=1s")
                .filter(answer -> answer.statusCode() == 200 && answer.body().contains("\"timed_out\":false"))
                .isPresent();
    }

    @Override
    public Map<String, String> facts() {
        String hosts = all.stream().map(each -> "127.0.0.1:" + each.port()).collect(Collectors.joining(","));
        return Map.of(name() + ".url", url(), Servers.SEARCH_HOSTS, hosts);
    }

    private String url() {
        return "http://127.0.0.1:" + node.port();
    }
}

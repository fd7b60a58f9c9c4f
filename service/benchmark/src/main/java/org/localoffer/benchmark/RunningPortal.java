package org.localoffer.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The portal of this machine that is measured, and the engine behind it.
 *
 * @param url without a slash at its end
 * @param engine without a slash at its end
 * @param pid its process id; empty where the data folder does not tell
 */
public record RunningPortal(String url, String engine, OptionalLong pid) {

    /** A measurement is load, and nobody else's server is loaded by mistake. */
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final String RUN_FILE = "run.properties";

    /**
     * The alias that searches of listings use. The star stands for the shape of the index, of which there is one, unless
     * another build ran in the last hour.
     */
    private static final String LISTINGS = "listing-*-read";

    /** The same of listings and guides, which the portal asks together. */
    private static final String LISTINGS_AND_GUIDES = "listing-*-read,guide-*-read";

    /** Without it the engine finds nothing in an index that is not there, instead of saying so. */
    private static final String MUST_EXIST = "?allow_no_indices=false";

    /**
     * Finds the portal that keeps its data in a folder.
     *
     * @param url null for the address that the folder names
     * @throws BenchmarkException when none runs there, or it is not on this machine
     */
    public static RunningPortal find(Path data, @Nullable String url) throws IOException {
        Path runFile = data.resolve(RUN_FILE);
        Properties running = properties(data);
        String address = Optional.ofNullable(url)
                .or(() -> Optional.ofNullable(running.getProperty("portal.url")))
                .orElseThrow(() -> none(data.toString()));
        return new RunningPortal(onThisMachine(address), onThisMachine(engine(running, runFile)), pid(running));
    }

    /**
     * What the folder says of the portal that runs on it.
     *
     * @throws BenchmarkException when none runs there
     */
    public static Properties properties(Path data) throws IOException {
        Path runFile = data.resolve(RUN_FILE);
        if (!Files.isRegularFile(runFile)) {
            throw none(data.toString());
        }
        Properties running = new Properties();
        try (Reader reader = Files.newBufferedReader(runFile)) {
            running.load(reader);
        }
        return running;
    }

    /**
     * The address of an http server on this machine, without a slash at its end.
     *
     * @throws BenchmarkException for any other
     */
    public static String onThisMachine(String address) {
        try {
            URI uri = URI.create(address);
            String host = uri.getHost();
            if ("http".equals(uri.getScheme())
                    && host != null
                    && uri.getRawUserInfo() == null
                    && THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT))) {
                return address.replaceAll("/+$", "");
            }
        } catch (IllegalArgumentException e) {
            // Answered below, as another machine's address is.
        }
        throw BenchmarkException.usage("Only a portal on this machine is measured: http:// and 127.0.0.1, localhost or"
                + " [::1], not \"" + address + "\".");
    }

    /** What is said when no portal answers. */
    public static BenchmarkException none(String where) {
        return new BenchmarkException(
                "No portal runs on " + where + ". Start it in another terminal: ./localoffer run");
    }

    /** The address of its JSON search. */
    public URI api(Map<String, String> parameters) {
        return URI.create(url + "/api/v1/listings?" + query(parameters));
    }

    /** The address of its results page. */
    public URI page(Map<String, String> parameters) {
        return URI.create(url + "/search?" + query(parameters));
    }

    /** The address of suggestions for what was typed so far. */
    public URI suggestions(String typed) {
        return URI.create(url + "/suggest?" + query(Map.of("q", typed)));
    }

    /** The address of a listing's page. */
    public URI listing(String slug) {
        return URI.create(url + "/listings/" + slug);
    }

    /** Where the engine tells the mappings of listings and guides, by the name of each index. */
    public URI mappings() {
        return URI.create(engine + "/" + LISTINGS_AND_GUIDES + "/_mapping");
    }

    /** Where the engine keeps the settings of listings and guides. */
    public URI settings() {
        return URI.create(engine + "/" + LISTINGS_AND_GUIDES + "/_settings");
    }

    /** One of the engine's indexes. */
    public URI index(String name) {
        return URI.create(engine + "/" + name);
    }

    /** Where the engine counts listings. */
    public URI listingCount() {
        return URI.create(engine + "/" + LISTINGS + "/_count" + MUST_EXIST);
    }

    /** Where the engine searches listings alone. */
    public URI listingSearch() {
        return URI.create(engine + "/" + LISTINGS + "/_search" + MUST_EXIST);
    }

    /** Where the engine searches listings and guides together, as the portal does. */
    public URI directorySearch() {
        return URI.create(engine + "/" + LISTINGS_AND_GUIDES + "/_search" + MUST_EXIST);
    }

    /** The same, where the engine keeps the answer until the index changes, as it does for the portal. */
    public URI cachedDirectorySearch() {
        return URI.create(directorySearch() + "&request_cache=true");
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String engine(Properties running, Path runFile) {
        @Nullable String url = running.getProperty("opensearch.url");
        @Nullable String port = running.getProperty("opensearch.port");
        if (url == null && port == null) {
            throw new BenchmarkException(runFile + " does not say where the search engine is (opensearch.port).");
        }
        return url == null ? "http://127.0.0.1:" + port : url;
    }

    private static OptionalLong pid(Properties running) {
        String pid = running.getProperty("portal.pid", "");
        return pid.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(pid)) : OptionalLong.empty();
    }
}

package org.localoffer.benchmark.listings;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.RunningPortal;
import org.localoffer.benchmark.load.Question;

/**
 * Learns what the portal asks its engine: for a moment the engine notes every search with its source
 * (<a href="https://docs.opensearch.org/latest/install-and-configure/configuring-opensearch/logs/#shard-slow-logs">slow
 * log</a> from 0 ms), and the portal is asked one question after another.
 */
final class OwnRequests {

    private static final String THRESHOLD = "index.search.slowlog.threshold.query.trace";

    /** The source in a line of the slow log, before the caller's id. */
    private static final Pattern SOURCE = Pattern.compile("source\\[(\\{.*})], id\\[");

    /** Lines are written before the engine answers; a slow disk may show them a little later. */
    private static final int LOOKS = 50;

    /** In milliseconds. */
    private static final int BETWEEN_LOOKS = 20;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final HttpClient http;
    private final RunningPortal portal;
    private final Path log;

    /** @param log what the engine writes */
    OwnRequests(HttpClient http, RunningPortal portal, Path log) {
        this.http = http;
        this.portal = portal;
        this.log = log;
    }

    /**
     * The body of the portal's request to its engine for each question, in their order.
     *
     * @throws BenchmarkException where the engine notes nothing
     */
    List<JsonNode> of(List<Question> questions) throws IOException, InterruptedException {
        List<JsonNode> requests = new ArrayList<>();
        noteFrom("0ms");
        try {
            for (Question question : questions) {
                long end = Files.size(log);
                LocalHttp.answer(http, LocalHttp.get(portal.api(question.parameters()), "application/json"));
                requests.add(main(end)
                        .orElseThrow(() -> new BenchmarkException("The engine noted no search in " + log
                                + ", so the portal's own request is not known.")));
            }
        } finally {
            noteFrom(null);
        }
        return requests;
    }

    /**
     * The largest of what was noted since then, once nothing more is added. Besides its main request, the portal asks
     * smaller ones: ways on where nothing is strong, and once in a while the words of the index.
     */
    private Optional<JsonNode> main(long end) throws IOException, InterruptedException {
        long size = end;
        for (int look = 0; look < LOOKS; look++) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
            long before = size;
            size = Files.size(log);
            if (size == before) {
                Optional<String> longest = sources(since(end)).stream().max(Comparator.comparingInt(String::length));
                if (longest.isPresent()) {
                    return longest.map(OwnRequests::json);
                }
            }
        }
        return Optional.empty();
    }

    /** Sources of searches in a part of the log; one of two indexes or shards is there for each. */
    static List<String> sources(String log) {
        return log.lines()
                .map(SOURCE::matcher)
                .filter(Matcher::find)
                .map(line -> line.group(1))
                .distinct()
                .toList();
    }

    private String since(long end) throws IOException {
        try (FileChannel channel = FileChannel.open(log)) {
            return new String(Channels.newInputStream(channel.position(end)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** @param time from which a search is noted; null for no longer */
    private void noteFrom(@Nullable String time) throws InterruptedException {
        HttpRequest change =
                LocalHttp.put(portal.settings(), MAPPER.createObjectNode().put(THRESHOLD, time));
        int status = LocalHttp.answer(http, change).status();
        if (status != 200) {
            throw new BenchmarkException("The engine does not change its slow log: status " + status);
        }
    }

    private static JsonNode json(String source) {
        try {
            return MAPPER.readTree(source);
        } catch (JsonProcessingException e) {
            throw new BenchmarkException("The engine noted a search that is no JSON: " + source);
        }
    }
}

package org.localoffer.benchmark.relevance;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.RunningPortal;

/**
 * The portal's search, asked as anybody asks its JSON API: the first page, and where listings are left out of the
 * ranking, as many of the next pages as it takes to fill the first.
 */
record PortalSearch(HttpClient http, RunningPortal portal, MeasuredListings measured) {

    /** A hundred pages hold a thousand listings; whatever comes later does not belong on a first page. */
    static final int MOST_PAGES = 100;

    /** @throws BenchmarkException when the portal does not answer, or answers with an error of its own */
    RankedAnswer ask(String question) throws InterruptedException {
        List<JsonNode> pages = new ArrayList<>();
        int last;
        do {
            LocalHttp.Answer answer = page(question, pages.size() + 1);
            JsonNode body = answer.body();
            if (answer.status() == 400 && pages.isEmpty()) {
                return new RankedAnswer(
                        List.of(), false, false, body.path("detail").asText("no reason given"));
            }
            if (answer.status() != 200 || !body.path("results").isArray()) {
                throw new BenchmarkException("The portal answered \"" + question + "\" with status " + answer.status()
                        + ", not with search results.");
            }
            pages.add(body);
            last = Math.min(MOST_PAGES, body.path("pages").asInt(1));
        } while (pages.size() < last && read(pages, measured).hits().size() < RankedAnswer.DEPTH);
        return read(pages, measured);
    }

    private LocalHttp.Answer page(String question, int page) throws InterruptedException {
        Map<String, String> parameters =
                page == 1 ? Map.of("q", question) : Map.of("q", question, "page", Integer.toString(page));
        try {
            return LocalHttp.send(http, LocalHttp.get(portal.api(parameters), "application/json"));
        } catch (IOException e) {
            throw RunningPortal.none(portal.url());
        }
    }

    /**
     * Reads an answer.
     *
     * @param pages of one question, at least one. A portal does not invite families to say what is missing where a
     *     listing that is left out is a strong match: without that listing, it would.
     */
    static RankedAnswer read(List<JsonNode> pages, MeasuredListings measured) {
        List<RankedAnswer.Hit> found =
                pages.stream().flatMap(page -> hits(page).stream()).toList();
        List<RankedAnswer.Hit> hits = found.stream()
                .filter(hit -> measured.contain(hit.reference()))
                .limit(RankedAnswer.DEPTH)
                .toList();
        boolean strong = hits.stream().anyMatch(RankedAnswer.Hit::isStrong);
        boolean strongLeftOut = found.stream().anyMatch(hit -> hit.isStrong() && !measured.contain(hit.reference()));
        JsonNode first = pages.getFirst();
        boolean invites = first.path("gap_invited").asBoolean(false);
        return new RankedAnswer(
                hits,
                !strong && (invites || strongLeftOut),
                first.path("limited").asBoolean(false),
                null);
    }

    private static List<RankedAnswer.Hit> hits(JsonNode page) {
        List<RankedAnswer.Hit> hits = new ArrayList<>();
        for (JsonNode result : page.path("results")) {
            hits.add(new RankedAnswer.Hit(
                    result.path("reference").asText(""),
                    result.path("name").asText(""),
                    result.path("match").asText("")));
        }
        return hits;
    }
}

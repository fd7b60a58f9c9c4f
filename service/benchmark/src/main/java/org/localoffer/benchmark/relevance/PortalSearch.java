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

/** The portal's search, asked as anybody asks its JSON API: the first page. */
record PortalSearch(HttpClient http, RunningPortal portal) {

    private static final String STRONG = "strong";

    /** @throws BenchmarkException when the portal does not answer, or answers with an error of its own */
    RankedAnswer ask(String question) throws InterruptedException {
        LocalHttp.Answer answer;
        try {
            answer = LocalHttp.send(http, LocalHttp.get(portal.api(Map.of("q", question)), "application/json"));
        } catch (IOException e) {
            throw RunningPortal.none(portal.url());
        }
        JsonNode body = answer.body();
        if (answer.status() == 400) {
            return new RankedAnswer(List.of(), false, false, body.path("detail").asText("no reason given"));
        }
        if (answer.status() != 200 || !body.path("results").isArray()) {
            throw new BenchmarkException("The portal answered \"" + question + "\" with status " + answer.status()
                    + ", not with search results.");
        }
        return read(body);
    }

    static RankedAnswer read(JsonNode body) {
        List<RankedAnswer.Hit> hits = new ArrayList<>();
        boolean strong = false;
        for (JsonNode result : body.path("results")) {
            hits.add(new RankedAnswer.Hit(
                    result.path("reference").asText(""), result.path("name").asText("")));
            strong |= result.path("match").asText("").equals(STRONG);
        }
        boolean saysGap = !strong && body.path("gap_invited").asBoolean(false);
        return new RankedAnswer(hits, saysGap, body.path("limited").asBoolean(false), null);
    }
}

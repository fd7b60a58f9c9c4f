package org.localoffer.benchmark.relevance;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.RunningPortal;

/**
 * What an engine gives without any knowledge of the field, on the portal's own index: the yardstick. It knows no
 * strong match, so it recognises a gap only by finding nothing.
 */
record PlainMatch(HttpClient http, RunningPortal portal, MeasuredListings measured) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @throws BenchmarkException when the engine does not answer, or refuses */
    RankedAnswer ask(String question) throws InterruptedException {
        List<RankedAnswer.Hit> kept = new ArrayList<>();
        int found = RankedAnswer.DEPTH;
        for (int page = 0; page < PortalSearch.MOST_PAGES && found == RankedAnswer.DEPTH; page++) {
            List<RankedAnswer.Hit> hits = hits(question, page * RankedAnswer.DEPTH);
            found = hits.size();
            hits.stream().filter(hit -> measured.contain(hit.reference())).forEach(kept::add);
            if (kept.size() >= RankedAnswer.DEPTH) {
                break;
            }
        }
        List<RankedAnswer.Hit> first = kept.stream().limit(RankedAnswer.DEPTH).toList();
        return new RankedAnswer(first, first.isEmpty(), false, null);
    }

    /** @param from how many hits are passed over */
    private List<RankedAnswer.Hit> hits(String question, int from) throws InterruptedException {
        LocalHttp.Answer answer;
        try {
            answer = LocalHttp.send(http, LocalHttp.post(portal.listingSearch(), request(question, from)));
        } catch (IOException e) {
            throw new BenchmarkException("The search engine does not answer on " + portal.engine() + ": " + e);
        }
        if (answer.status() != 200) {
            throw new BenchmarkException("The search engine answered \"" + question + "\" with status "
                    + answer.status() + ": "
                    + answer.body().path("error").path("reason").asText("no reason given"));
        }
        return read(answer.body());
    }

    private static List<RankedAnswer.Hit> read(JsonNode body) {
        List<RankedAnswer.Hit> hits = new ArrayList<>();
        for (JsonNode hit : body.path("hits").path("hits")) {
            JsonNode card = card(hit.path("_source").path("card").asText(""));
            hits.add(new RankedAnswer.Hit(
                    card.path("reference").asText(""), card.path("name").asText(""), ""));
        }
        return hits;
    }

    private static ObjectNode request(String question, int from) {
        ObjectNode request = JSON.createObjectNode();
        request.put("from", from);
        request.put("size", RankedAnswer.DEPTH);
        request.putArray("_source").add("card");
        ObjectNode bool = request.putObject("query").putObject("bool");
        ObjectNode match = bool.putObject("must").putObject("multi_match");
        match.put("query", question)
                .put("type", "best_fields")
                .put("operator", "or")
                .put("analyzer", "english");
        match.putArray("fields")
                .add("name^4")
                .add("summary^2")
                .add("description")
                .add("provider");
        ArrayNode filters = bool.putArray("filter");
        filters.addObject().putObject("term").put("kind", "listing");
        // What the portal may not show would only stand in the yardstick's way.
        filters.addObject().putObject("term").put("visible", true);
        request.putArray("sort").add("_score").add("slug");
        return request;
    }

    private static JsonNode card(String base64) {
        try {
            return JSON.readTree(Base64.getDecoder().decode(base64));
        } catch (IOException | IllegalArgumentException e) {
            throw new BenchmarkException("A search document has a card that is not JSON in Base64: " + base64);
        }
    }
}

package org.localoffer.benchmark.relevance;

import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How true the word "strong" is, pooled over the first pages of all questions, gaps among them.
 *
 * @param precision share of what is called strong that has grade 2 or 3
 * @param useless share of what is called strong that has grade 0, or none
 * @param recall share of the listings with grade 2 or 3, at most ten a question, that is called strong
 */
public record StrongFigures(Estimate precision, Estimate useless, Estimate recall) {

    private static final JsonMapper JSON = new JsonMapper();

    /** @param pages one for each question, also where nothing is strong */
    public static StrongFigures of(List<CalledStrong> pages) {
        return new StrongFigures(
                Estimate.over(
                        pages, CalledStrong::right, page -> page.references().size()),
                Estimate.over(
                        pages, CalledStrong::useless, page -> page.references().size()),
                Estimate.over(
                        pages, CalledStrong::right, page -> page.question().mostRight()));
    }

    /** For programs. */
    public ObjectNode json() {
        ObjectNode json = JSON.createObjectNode();
        json.set("precision", precision.json());
        json.set("useless", useless.json());
        json.set("recall", recall.json());
        return json;
    }
}

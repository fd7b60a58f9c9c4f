package org.localoffer.service.search.engine;

import java.util.List;

import com.google.gson.JsonObject;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.search.Fields;
import org.localoffer.service.search.query.AgeFacet;
import org.localoffer.service.search.query.Facet;
import org.localoffer.service.search.query.QueryJson;
import org.localoffer.service.search.scoring.Question;

/**
 * The aggregations of a search: what the engine counts and collects beside the hits. A facet is counted as if nothing of
 * its own was ticked. Facets without a tick therefore all have the same filter, which is evaluated once.
 */
record Aggregations(EngineRequest request) {

    static final String GUIDES = "guides";
    static final String COUNTS = "counts";
    static final String ANSWERED_COUNT = "answered";
    static final String ANSWER_COUNTS = "answer_counts";
    static final String BEST = "best";

    /** The listings with every ticked value; {@link #STRONG_COUNT}, {@link #AGE_NOT_TOLD} and facets are inside it. */
    static final String FOUND = "found";

    static final String STRONG_COUNT = "strong_count";
    static final String AGE_NOT_TOLD = "age_not_told";

    private static final int MOST_GUIDES = 3;

    /** For a search whose hits are in the engine's order. */
    JsonObject ofMatches() {
        JsonObject aggregations = new JsonObject();
        aggregations.add(FOUND, filtered(request.ticked(request.facets()), ofFound()));
        request.facets().stream()
                .filter(request::isTicked)
                .forEach(facet -> aggregations.add(
                        facet.key(),
                        filtered(
                                request.ticked(without(facet)),
                                QueryJson.object(COUNTS, facet.counts()).get())));
        addGuides(aggregations);
        return aggregations;
    }

    /** For the numbers of listings found and of strong ones among them. */
    JsonObject ofNumbers() {
        return QueryJson.object(FOUND, filtered(request.ticked(request.facets()), ofStrong()))
                .get();
    }

    private JsonObject ofStrong() {
        return QueryJson.object(STRONG_COUNT, filter(request.text().strong())).get();
    }

    private JsonObject ofFound() {
        JsonObject counted = ofStrong();
        counted.add(AGE_NOT_TOLD, filter(AgeFacet.notTold()));
        request.facets().stream()
                .filter(facet -> !request.isTicked(facet))
                .forEach(facet -> counted.add(facet.key(), facet.counts()));
        return counted;
    }

    /**
     * For a question whose candidates the portal scores: what it says of the whole directory, and for each ticked facet,
     * the candidates that pass the filters of the others, to count its values.
     */
    JsonObject ofCandidates() {
        JsonObject aggregations = ofQuestion();
        request.facets().stream()
                .filter(request::isTicked)
                .forEach(facet -> aggregations.add(
                        facet.key(),
                        collected(
                                request.ticked(without(facet)),
                                COUNTS,
                                top(Question.MOST_SCORES, List.of(Fields.FACTS)))));
        addGuides(aggregations);
        return aggregations;
    }

    /** What the engine says of a question, whatever is ticked. */
    JsonObject ofQuestion() {
        JsonObject aggregations = new JsonObject();
        aggregations.add(
                ANSWERED_COUNT,
                filter(QueryJson.all(List.of(listing(), request.text().answered()))));
        if (!request.parsed().required().isEmpty()) {
            aggregations.add(ANSWER_COUNTS, answerCounts());
        }
        if (request.isNarrowed()) {
            aggregations.add(BEST, collected(listing(), BEST, top(Question.MOST_SCORES, List.of())));
        }
        return aggregations;
    }

    /** How many listings answer each required term, in their order. */
    private JsonObject answerCounts() {
        TextQuery text = request.text();
        List<JsonObject> answers = request.parsed().required().stream()
                .map(term -> QueryJson.all(List.of(listing(), text.answers(term))))
                .toList();
        return QueryJson.object("filters", QueryJson.object("filters", QueryJson.array(answers)))
                .get();
    }

    private void addGuides(JsonObject aggregations) {
        if (request.asksForGuides()) {
            aggregations.add(
                    GUIDES,
                    collected(
                            QueryJson.term(Fields.KIND, Guide.INDEX), GUIDES, top(MOST_GUIDES, List.of(Fields.CARD))));
        }
    }

    private List<Facet> without(Facet facet) {
        return request.facets().stream().filter(other -> other != facet).toList();
    }

    private static JsonObject listing() {
        return QueryJson.term(Fields.KIND, Listing.INDEX);
    }

    private static QueryJson top(int most, List<String> fields) {
        return EngineRequest.returning(fields).with("size", most);
    }

    private static JsonObject filter(JsonObject filter) {
        return QueryJson.object("filter", filter).get();
    }

    private static JsonObject filtered(JsonObject filter, JsonObject aggregations) {
        return QueryJson.object("filter", filter).with("aggs", aggregations).get();
    }

    private static JsonObject collected(JsonObject filter, String name, QueryJson topHits) {
        return filtered(
                filter,
                QueryJson.object(name, QueryJson.object("top_hits", topHits)).get());
    }
}

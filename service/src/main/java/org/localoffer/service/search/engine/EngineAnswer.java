package org.localoffer.service.search.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.Fields;
import org.localoffer.directory.search.GuideCard;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.directory.search.StoredJson;
import org.localoffer.service.search.query.Facet;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.scoring.Clauses;
import org.localoffer.service.search.scoring.ReasonFinder;
import org.localoffer.service.search.scoring.Reasons;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.SearchPlace;

/** Reads the engine's answer to an {@link EngineRequest}. */
record EngineAnswer(EngineRequest request, JsonObject body) {

    SearchResults results() {
        ReasonFinder reasonFinder = new ReasonFinder(request.parsed());
        Map<String, Map<String, Long>> counts = counts();
        return new SearchResults(
                request.parameters(),
                request.parsed(),
                body.getAsJsonObject("hits")
                        .getAsJsonObject("total")
                        .get("value")
                        .getAsLong(),
                foundCount(Aggregations.AGE_NOT_TOLD),
                strong(),
                hits(body).map(hit -> hit(hit, reasonFinder)).toList(),
                guides(),
                true,
                counts,
                ageTicks(counts.getOrDefault(Parameter.AGE, Map.of())),
                false);
    }

    /** The answer to {@link EngineRequest#counting} of a search whose candidates are not scored. */
    DirectorySearch.Found numbers() {
        return new DirectorySearch.Found(docCount(found()), strong());
    }

    private long strong() {
        return foundCount(Aggregations.STRONG_COUNT);
    }

    /** A count among the listings with every ticked value. */
    private long foundCount(String name) {
        return docCount(found().get(name));
    }

    private JsonObject found() {
        return aggregation(Aggregations.FOUND);
    }

    private JsonObject aggregation(String name) {
        return body.getAsJsonObject("aggregations").getAsJsonObject(name);
    }

    static Stream<JsonObject> hits(JsonObject holder) {
        JsonArray hits = holder.getAsJsonObject("hits").getAsJsonArray("hits");
        return StreamSupport.stream(hits.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private SearchResults.Hit hit(JsonObject hit, ReasonFinder reasonFinder) {
        ListingCard card = listing(hit);
        JsonArray matched = hit.getAsJsonArray("matched_queries");
        boolean strong = contains(matched, Clauses.STRONG);
        return new SearchResults.Hit(
                card,
                strong,
                lacks(request.parsed(), clause -> contains(matched, clause)),
                strong ? reasonFinder.of(new CandidateReader(Map.of()).read(hit)) : Reasons.NONE,
                miles(card, request.parsed().place()));
    }

    /**
     * Required terms that words name and a hit does not match. None are reported for a vague question, whose required
     * terms are uncertain, nor where words name danger.
     *
     * @param matches whether the hit matches a clause of the request, by its name
     */
    static List<QueryTerm> lacks(ParsedQuery parsed, Predicate<String> matches) {
        if (parsed.isVague() || parsed.dangerNamed()) {
            return List.of();
        }
        List<QueryTerm> required = parsed.required();
        return IntStream.range(0, required.size())
                .filter(at -> !matches.test(Clauses.answers(at)))
                .mapToObj(required::get)
                .filter(QueryTerm::isNamed)
                .toList();
    }

    private static boolean contains(@Nullable JsonArray names, String name) {
        return names != null
                && StreamSupport.stream(names.spliterator(), false)
                        .anyMatch(element -> element.getAsString().equals(name));
    }

    /** Miles from a place to the nearest place of a listing; null if there is no place, or the listing has none. */
    static @Nullable Double miles(ListingCard card, @Nullable SearchPlace place) {
        if (place == null || card.points().isEmpty()) {
            return null;
        }
        return card.points().stream()
                .mapToDouble(point -> place.milesTo(point.latitude(), point.longitude()))
                .min()
                .getAsDouble();
    }

    List<GuideCard> guides() {
        if (!request.asksForGuides()) {
            return List.of();
        }
        return hits(aggregation(Aggregations.GUIDES).getAsJsonObject(Aggregations.GUIDES))
                .map(hit -> stored(hit, Fields.CARD, GuideCard.class))
                .toList();
    }

    static ListingCard listing(JsonObject hit) {
        return stored(hit, Fields.CARD, ListingCard.class);
    }

    static <T extends Record> T stored(JsonObject hit, String field, Class<T> type) {
        return StoredJson.read(
                hit.getAsJsonObject("fields").getAsJsonArray(field).get(0).getAsString(), type);
    }

    private Map<String, Map<String, Long>> counts() {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        request.facets()
                .forEach(facet ->
                        counts.put(facet.key(), buckets(facetCounts(facet).get("buckets"))));
        return counts;
    }

    private JsonObject facetCounts(Facet facet) {
        return request.isTicked(facet)
                ? aggregation(facet.key()).getAsJsonObject(Aggregations.COUNTS)
                : found().getAsJsonObject(facet.key());
    }

    /** A tick of an age keeps every listing that has not told us its ages, so their number is the same under each. */
    private Map<String, Long> ageTicks(Map<String, Long> ofAges) {
        long notTold = foundCount(Aggregations.AGE_NOT_TOLD);
        return ofAges.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, age -> age.getValue() + notTold));
    }

    private static Map<String, Long> buckets(JsonElement buckets) {
        Map<String, Long> counts = new HashMap<>();
        if (buckets.isJsonArray()) {
            buckets.getAsJsonArray()
                    .forEach(bucket ->
                            counts.put(bucket.getAsJsonObject().get("key").getAsString(), docCount(bucket)));
        } else {
            buckets.getAsJsonObject()
                    .entrySet()
                    .forEach(bucket -> counts.put(bucket.getKey(), docCount(bucket.getValue())));
        }
        return counts;
    }

    private static long docCount(JsonElement bucket) {
        return bucket.getAsJsonObject().get("doc_count").getAsLong();
    }
}

package org.localoffer.service.search.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.search.Fields;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.search.ages.AskedAge;
import org.localoffer.service.search.query.AgeFacet;
import org.localoffer.service.search.query.Facet;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.QueryJson;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.ranking.RankingWeights;
import org.localoffer.service.search.understand.ParsedQuery;

/**
 * The engine request of a search: hits, facet counts and guides in one round trip.
 *
 * @param helpInDanger slugs of kinds of help for people in danger
 * @param today in UTC. It stands in the request instead of the engine's own "now", since an engine keeps no answer to a
 *     request that depends on the clock
 */
record EngineRequest(
        SearchParameters parameters,
        ParsedQuery parsed,
        List<Facet> facets,
        Set<String> helpInDanger,
        LocalDate today) {

    /** Candidates of one question: far more than are right answers, even in a county. */
    static final int CANDIDATES = 200;

    /** The query, before any facet filters its hits. */
    JsonObject query() {
        List<JsonObject> filters = new ArrayList<>();
        filters.add(Visibility.rule());
        place().map(PlaceQuery::filter).ifPresent(filters::add);
        Optional.ofNullable(parsed.area()).map(PlaceQuery::in).ifPresent(filters::add);
        JsonObject matched = QueryJson.object(
                        "bool", QueryJson.object("must", text().query()).with("filter", QueryJson.array(filters)))
                .get();
        return QueryJson.object(
                        "function_score",
                        QueryJson.object("query", matched)
                                .with("functions", QueryJson.array(functions()))
                                .with("score_mode", "multiply")
                                .with("boost_mode", "multiply"))
                .get();
    }

    /** The other members of the request. Facets filter after aggregation, so that none reduces its own counts. */
    JsonObject rest() {
        return returning(List.of(Fields.CARD, Fields.FACTS))
                .with("post_filter", ticked(facets))
                .with("aggs", new Aggregations(this).ofMatches())
                .with("sort", sorts())
                .with("track_scores", true)
                .with("track_total_hits", true)
                .get();
    }

    /**
     * Whether the portal scores candidates. Otherwise the engine's score orders all matches: where nothing was asked in
     * words, where the question is not compared by its embeddings, and where words name danger.
     */
    boolean scoresCandidates() {
        return !parsed.terms().isEmpty() && parsed.similarity().isKnown();
    }

    /** Whether the family ticked a value of the facet. */
    boolean isTicked(Facet facet) {
        return !parameters.chosen(facet.key()).isEmpty();
    }

    /** Whether the family ticked a filter. */
    boolean isNarrowed() {
        return facets.stream().anyMatch(this::isTicked);
    }

    /** The other members of the request for a question. Its hits are the candidates that pass every filter. */
    JsonObject candidates() {
        return candidates(List.of(Fields.CARD, Fields.FACTS), new Aggregations(this).ofCandidates());
    }

    private JsonObject candidates(List<String> fields, JsonObject aggregations) {
        return returning(fields)
                .with("post_filter", ticked(facets))
                .with("aggs", aggregations)
                .with("sort", QueryJson.array(List.of(by("_score", "desc"), by(Fields.SLUG, "asc"))))
                .with("track_scores", true)
                .with("track_total_hits", false)
                .get();
    }

    /** The request whose hits are shown, or from whose candidates it is worked out what is shown. */
    Engine.Search shown() {
        return scoresCandidates()
                ? search(candidates(), 0, CANDIDATES)
                : search(rest(), parameters.offset(), parameters.perPage());
    }

    /** The request that tells only how many listings the search finds, and how many of them are strong. */
    Engine.Search counting() {
        Aggregations aggregations = new Aggregations(this);
        return scoresCandidates()
                ? search(candidates(List.of(Fields.FACTS), aggregations.ofQuestion()), 0, CANDIDATES)
                : search(
                        QueryJson.object("aggs", aggregations.ofNumbers())
                                .with("track_total_hits", false)
                                .get(),
                        0,
                        0);
    }

    /** As families are promised on the page about privacy, nothing that tells of danger is kept. */
    private Engine.Search search(JsonObject rest, int offset, int limit) {
        return new Engine.Search(query(), rest, offset, limit, !parsed.danger());
    }

    /** Of each hit these fields and nothing else: its source, and its id, would be unpacked first. */
    static QueryJson returning(List<String> fields) {
        return QueryJson.object("_source", false)
                .with("stored_fields", "_none_")
                .with("docvalue_fields", QueryJson.texts(fields));
    }

    /** Whether guides are searched as well. People in danger are shown phone numbers instead. */
    boolean asksForGuides() {
        return !parsed.terms().isEmpty() && !parsed.danger();
    }

    Optional<PlaceQuery> place() {
        return Optional.ofNullable(parsed.place()).map(place -> new PlaceQuery(place, within()));
    }

    private double within() {
        Double miles = parameters.withinMiles();
        return miles == null ? RankingWeights.DEFAULT_WITHIN_MILES : miles;
    }

    TextQuery text() {
        return new TextQuery(parsed, helpInDanger);
    }

    private List<JsonObject> functions() {
        List<JsonObject> functions = new ArrayList<>();
        if (!parsed.ages().isEmpty()) {
            functions.add(QueryJson.weight(TextQuery.forOtherAges(parsed.ages()), RankingWeights.WRONG_AGE));
            functions.add(QueryJson.weight(AgeFacet.notTold(), RankingWeights.AGE_NOT_TOLD));
            functions.add(QueryJson.weight(meantFor(parsed.ages()), RankingWeights.MEANT_FOR_THE_AGE));
        }
        functions.add(QueryJson.weight(TextQuery.notUsable(), RankingWeights.NOT_AVAILABLE));
        functions.add(QueryJson.weight(
                QueryJson.term(Fields.STATUS, AvailabilityStatus.LIMITED.slug()), RankingWeights.LIMITED));
        functions.add(QueryJson.weight(forAnotherGroup(), RankingWeights.OTHER_GROUP));
        functions.add(QueryJson.weight(
                QueryJson.range(Fields.LAST_CHECKED, "gte", today.minusYears(1) + "T00:00:00.000000000Z"),
                RankingWeights.RECENTLY_CHECKED));
        if (parsed.place() == null) {
            functions.add(QueryJson.weight(TextQuery.outside(), RankingWeights.OUTSIDE));
        }
        if (!parsed.sectors().isEmpty()) {
            functions.add(QueryJson.weight(
                    QueryJson.terms(
                            Fields.SECTOR,
                            parsed.sectors().stream().map(Sector::slug).toList()),
                    RankingWeights.SECTOR));
        }
        if (!parameters.chosen(Parameter.NEED).isEmpty()) {
            functions.add(QueryJson.weight(
                    QueryJson.terms(Fields.NEED_NAMED, parameters.chosen(Parameter.NEED)), RankingWeights.NAMED_NEED));
        }
        functions.addAll(ChoiceQuery.factors(parsed));
        place().map(PlaceQuery::nearness).ifPresent(functions::add);
        return functions;
    }

    /** Listings that accept one of these ages and a narrow range of ages only. */
    private static JsonObject meantFor(List<AskedAge> ages) {
        return QueryJson.all(
                List.of(TextQuery.forOneOf(ages), QueryJson.range(Fields.AGE_SPAN, "lte", RankingWeights.FEW_YEARS)));
    }

    /** Listings for groups of families that the question does not name. */
    private JsonObject forAnotherGroup() {
        List<String> named = parsed.terms().stream()
                .flatMap(term -> term.concepts().stream())
                .map(Concept::id)
                .toList();
        return QueryJson.all(
                List.of(QueryJson.exists(Fields.GROUP), QueryJson.none(QueryJson.terms(Fields.GROUP, named))));
    }

    /** A filter to listings with the ticked values of the given facets. */
    JsonObject ticked(List<Facet> narrowing) {
        List<JsonObject> filters = new ArrayList<>();
        filters.add(QueryJson.term(Fields.KIND, Listing.INDEX));
        narrowing.stream()
                .filter(this::isTicked)
                .map(facet -> facet.filter(parameters.chosen(facet.key())))
                .forEach(filters::add);
        return QueryJson.all(filters);
    }

    private JsonArray sorts() {
        List<JsonObject> sorts = new ArrayList<>();
        if (!parameters.chosen(Parameter.AGE).isEmpty()) {
            sorts.add(by(Fields.AGE_TOLD, "desc"));
        }
        switch (parameters.sort()) {
            case RELEVANCE -> sorts.add(by("_score", "desc"));
            case DISTANCE ->
                place().map(PlaceQuery::nearestFirst)
                        .ifPresentOrElse(sorts::add, () -> sorts.add(by("_score", "desc")));
            case RECENTLY_CHECKED -> sorts.add(by(Fields.LAST_CHECKED, "desc"));
            case NAME -> {}
        }
        sorts.add(by(Fields.NAME_SORT, "asc"));
        sorts.add(by(Fields.SLUG, "asc"));
        return QueryJson.array(sorts);
    }

    private static JsonObject by(String field, String order) {
        return field.equals("_score")
                ? QueryJson.object(field, QueryJson.object("order", order)).get()
                : QueryJson.object(
                                field,
                                QueryJson.object("order", order)
                                        .with("missing", "_last")
                                        // Guides have no such field, and an index without listings has no mapping for
                                        // it.
                                        .with("unmapped_type", "keyword"))
                        .get();
    }
}

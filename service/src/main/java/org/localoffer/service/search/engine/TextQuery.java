package org.localoffer.service.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.google.gson.JsonObject;

import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.search.Fields;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.search.ages.AskedAge;
import org.localoffer.service.search.query.AgeFacet;
import org.localoffer.service.search.query.QueryJson;
import org.localoffer.service.search.ranking.RankingWeights;
import org.localoffer.service.search.ranking.SimilarityThresholds;
import org.localoffer.service.search.scoring.Clauses;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.SimilarListing;

/**
 * The part of a query that depends on the question. It finds the candidates: listings that match some of the required
 * or inferred terms, or are similar to the question. Its named clauses ({@link Clauses}) tell what a candidate matches;
 * {@link org.localoffer.service.search.scoring.CandidateScorer} decides from them which are strong.
 */
record TextQuery(ParsedQuery parsed, Set<String> helpInDanger) {

    /**
     * Of up to three required terms one has to match, of four two, of more than four half (Elasticsearch:
     * minimum_should_match).
     */
    private static final String MINIMUM_MATCH = "1<1 3<2 4<50%";

    /** In a sentence one required term is enough, because most of the story is in no listing. */
    private static final String MINIMUM_MATCH_IN_SENTENCE = "1";

    /**
     * Fields in which a concept of a need has to occur for a listing to be about that need. A mention in a long text is
     * not enough.
     */
    private static final List<String> NEED_FIELDS =
            List.of(Fields.CONCEPT_NAME, Fields.CONCEPT_HELP, Fields.CONCEPT_NEED, Fields.CONCEPT_SUMMARY);

    /** Matches listings and guides that match some of the question. Those that match all of it score higher. */
    JsonObject query() {
        List<JsonObject> ranking = new ArrayList<>();
        ranking.addAll(scored(term -> term.role() == QueryTerm.Role.OPTIONAL));
        if (!parsed.words().isBlank()) {
            ranking.add(named(Clauses.WHOLE_NAME, wholeName()));
        }
        ranking.addAll(similarListings());
        ranking.add(constant(strong(), RankingWeights.ALL_OF_IT));
        return QueryJson.object(
                        "bool", QueryJson.object("must", partialMatch()).with("should", QueryJson.array(ranking)))
                .get();
    }

    private JsonObject partialMatch() {
        List<JsonObject> required = scored(parsed.required()::contains);
        if (parsed.dangerNamed()) {
            return dangerMatch(required);
        }
        if (required.isEmpty()) {
            return QueryJson.object("match_all", new JsonObject()).get();
        }
        List<JsonObject> terms = new ArrayList<>();
        terms.add(QueryJson.object(
                        "bool",
                        QueryJson.object("should", QueryJson.array(required))
                                .with(
                                        "minimum_should_match",
                                        parsed.sentence() ? MINIMUM_MATCH_IN_SENTENCE : MINIMUM_MATCH))
                .get());
        terms.addAll(scored(parsed.additional()::contains));
        terms.addAll(scored(term -> term.role() == QueryTerm.Role.INFERRED));
        return anyScored(List.of(named(Clauses.MATCHED, anyScored(terms)), similarEnough()));
    }

    /** Matches any of the clauses; the scores of those that match add up. */
    private static JsonObject anyScored(List<JsonObject> clauses) {
        return QueryJson.object(
                        "bool",
                        QueryJson.object("should", QueryJson.array(clauses)).with("minimum_should_match", 1))
                .get();
    }

    /** Help in danger matches too and ranks first, whatever words the question uses for the danger. */
    private JsonObject dangerMatch(List<JsonObject> required) {
        List<JsonObject> alternatives = new ArrayList<>(required);
        alternatives.add(constant(helpsInDanger(), RankingWeights.ALL_OF_IT));
        return anyScored(alternatives);
    }

    /** Help for people in danger, and help with the danger that the question names. */
    private JsonObject helpsInDanger() {
        Stream<String> named = parsed.required().stream()
                .flatMap(term -> term.concepts().stream())
                .filter(Concept::crisis)
                .flatMap(concept -> concept.help().stream());
        return QueryJson.terms(
                Fields.HELP,
                Stream.concat(helpInDanger.stream(), named).distinct().sorted().toList());
    }

    /** Clauses that raise the score of listings similar to the whole question. */
    private List<JsonObject> similarListings() {
        return parsed.similar().stream()
                .filter(similar -> similar.share() > 0)
                .map(similar -> constant(documents(Stream.of(similar)), RankingWeights.SIMILAR * similar.share()))
                .toList();
    }

    /**
     * Matches listings that are similar enough to be found even if no required term matches; {@link #similarListings}
     * adds their score.
     */
    private JsonObject similarEnough() {
        List<JsonObject> similar = new ArrayList<>();
        similar.add(documents(parsed.similar().stream().filter(SimilarListing::found)));
        similar.add(ids(parsed.similarity().nearest(SimilarityThresholds.MOST_CANDIDATES)));
        similar.add(QueryJson.terms(Fields.HELP, parsed.similarity().mostLikelyHelp(SimilarityThresholds.MOST_HELP)));
        return constant(QueryJson.any(similar), RankingWeights.CANDIDATE);
    }

    private static JsonObject documents(Stream<SimilarListing> listings) {
        return ids(listings.map(SimilarListing::listing).toList());
    }

    private static JsonObject ids(List<UUID> listings) {
        List<String> ids = listings.stream().map(UUID::toString).toList();
        return QueryJson.object("ids", QueryJson.object("values", QueryJson.texts(ids)))
                .get();
    }

    /**
     * Matches listings that match the whole question, accept the child's age, are available and serve families of the
     * area. They are the strong matches where the question is not compared by embeddings, and where words name danger.
     */
    JsonObject strong() {
        return QueryJson.object(
                        "bool",
                        QueryJson.object(
                                        "filter",
                                        QueryJson.array(List.of(
                                                named(Clauses.ANSWERED, answered()), named(Clauses.USABLE, usable()))))
                                .with("_name", Clauses.STRONG))
                .get();
    }

    /** Listings that answer all of the question, usable or not. */
    JsonObject answered() {
        return parsed.dangerNamed() ? helpsInDanger() : answersQuestion();
    }

    private static JsonObject named(String name, JsonObject clause) {
        return QueryJson.object("bool", QueryJson.object("must", clause).with("_name", name))
                .get();
    }

    /**
     * The conditions of a usable answer: availability, age, sector, choices and area. Where words name danger, the
     * sector is ignored, and there are no choices in danger.
     */
    private JsonObject usable() {
        List<JsonObject> all = new ArrayList<>(List.of(QueryJson.none(notUsable())));
        if (parsed.language() != null) {
            // What was asked in another language is not understood, so nothing can be said to answer it.
            all.add(QueryJson.object("match_none", new JsonObject()).get());
        }
        if (!parsed.ages().isEmpty()) {
            all.add(QueryJson.none(forOtherAges(parsed.ages())));
        }
        if (!parsed.sectors().isEmpty() && !parsed.dangerNamed()) {
            all.add(QueryJson.terms(
                    Fields.SECTOR, parsed.sectors().stream().map(Sector::slug).toList()));
        }
        all.addAll(ChoiceQuery.conditions(parsed));
        if (parsed.place() == null && !parsed.terms().isEmpty()) {
            all.add(QueryJson.none(outside()));
        }
        return QueryJson.all(all);
    }

    private JsonObject answersQuestion() {
        return parsed.isVague() ? wholeName() : answersAll();
    }

    /**
     * Matches all required terms. In a sentence, which may mention several kinds of help beside the one it asks for,
     * one of the kinds of help is enough.
     */
    private JsonObject answersAll() {
        List<QueryTerm> required = parsed.required();
        List<JsonObject> all = new ArrayList<>();
        List<JsonObject> help = new ArrayList<>();
        for (int at = 0; at < required.size(); at++) {
            QueryTerm term = required.get(at);
            (term.asksForHelp() ? help : all)
                    .add(QueryJson.object(
                                    "bool",
                                    QueryJson.object("filter", answers(term)).with("_name", Clauses.answers(at)))
                            .get());
        }
        if (parsed.sentence() && !help.isEmpty()) {
            all.add(QueryJson.any(help));
        } else {
            all.addAll(help);
        }
        return all.isEmpty() ? QueryJson.object("match_all", new JsonObject()).get() : QueryJson.all(all);
    }

    /** Listings that answer one required term. */
    JsonObject answers(QueryTerm term) {
        return term.asksForHelp() ? providesHelp(term) : matches(term);
    }

    /** Listings with an age range that excludes all of these ages. */
    static JsonObject forOtherAges(List<AskedAge> ages) {
        return QueryJson.all(List.of(QueryJson.term(Fields.AGE_TOLD, true), QueryJson.none(forOneOf(ages))));
    }

    /** Listings with an age range that a part of one of these ages is in. */
    static JsonObject forOneOf(List<AskedAge> ages) {
        return QueryJson.any(ages.stream()
                .map(age -> AgeFacet.covers(age.from(), age.before()))
                .toList());
    }

    /** Listings that are planned, paused or closed. */
    static JsonObject notUsable() {
        return QueryJson.terms(
                Fields.STATUS,
                List.of(
                        AvailabilityStatus.PLANNED.slug(),
                        AvailabilityStatus.PAUSED.slug(),
                        AvailabilityStatus.CLOSED.slug()));
    }

    /** Listings outside the area that do not state that they serve families of it. */
    static JsonObject outside() {
        return QueryJson.term(Fields.SERVES_THE_AREA, false);
    }

    /**
     * Matches listings that provide one of the kinds of help of a term. The summary is ignored, since it may merely
     * mention the help.
     */
    private static JsonObject providesHelp(QueryTerm term) {
        List<String> ids = term.concepts().stream()
                .filter(concept -> !concept.help().isEmpty())
                .map(Concept::id)
                .toList();
        return QueryJson.any(
                List.of(QueryJson.terms(Fields.CONCEPT_NAME, ids), QueryJson.terms(Fields.CONCEPT_HELP, ids)));
    }

    private JsonObject matches(QueryTerm term) {
        if (term.concepts().isEmpty()) {
            return phrase(term.words(), RankingWeights.WORD);
        }
        List<String> ids = term.concepts().stream().map(Concept::id).toList();
        List<JsonObject> alternatives = new ArrayList<>();
        NEED_FIELDS.forEach(field -> alternatives.add(QueryJson.terms(field, ids)));
        if (!term.namesNeed()) {
            alternatives.add(QueryJson.terms(Fields.CONCEPT_TEXT, ids));
        } else if (asksForHelp()) {
            alternatives.add(QueryJson.term(Fields.ANY_NEED, true));
        } else {
            parsed.additional()
                    .forEach(help -> alternatives.add(
                            QueryJson.all(List.of(QueryJson.term(Fields.ANY_NEED, true), providesHelp(help)))));
        }
        return QueryJson.any(alternatives);
    }

    /**
     * Whether the question asks for a kind of help. Only then does a listing for any need match one specific need; if
     * the help is inferred, a listing that provides it.
     */
    private boolean asksForHelp() {
        return parsed.required().stream().anyMatch(QueryTerm::asksForHelp);
    }

    private List<JsonObject> scored(Predicate<QueryTerm> which) {
        return IntStream.range(0, parsed.terms().size())
                .filter(at -> which.test(parsed.terms().get(at)))
                .mapToObj(at -> scored(at, parsed.terms().get(at)))
                .toList();
    }

    private static JsonObject scored(int at, QueryTerm term) {
        return term.concepts().isEmpty() ? weighted(namedPhrase(at, term.words()), term.weight()) : concepts(term);
    }

    /** As {@link #phrase}; the engine tells where the words stand. */
    private static JsonObject namedPhrase(int at, String words) {
        List<JsonObject> alternatives = new ArrayList<>();
        RankingWeights.WORD.forEach((field, weight) -> {
            String clause = RankingWeights.NAMES.contains(field) ? Clauses.inName(at) : Clauses.inText(at);
            QueryJson asked = QueryJson.object("query", words).with("_name", Clauses.ofField(clause, field));
            alternatives.add(constant(
                    QueryJson.object("match_phrase", QueryJson.object(field, asked))
                            .get(),
                    weight));
        });
        return bestOf(alternatives);
    }

    /** The score of the best field that contains one of the concepts, plus a little for each other field. */
    private static JsonObject concepts(QueryTerm term) {
        List<JsonObject> alternatives = new ArrayList<>();
        for (Concept concept : term.concepts()) {
            Map<String, Double> fields = term.asksForHelp() ? RankingWeights.CONCEPT_OF_HELP : RankingWeights.CONCEPT;
            fields.forEach((field, weight) ->
                    alternatives.add(constant(QueryJson.term(field, concept.id()), weight * term.weight())));
            double relatedFactor = RankingWeights.ALSO;
            for (String id : concept.also()) {
                double factor = relatedFactor;
                RankingWeights.CONCEPT_NEAR.forEach((field, weight) ->
                        alternatives.add(constant(QueryJson.term(field, id), weight * factor * term.weight())));
                relatedFactor *= RankingWeights.ALSO_NEXT;
            }
        }
        if (term.namesNeed()) {
            alternatives.add(constant(QueryJson.term(Fields.ANY_NEED, true), RankingWeights.ANY_NEED * term.weight()));
        }
        if (!term.words().isEmpty()) {
            alternatives.add(weighted(
                    phrase(term.words(), RankingWeights.WORD), term.weight() * RankingWeights.WORD_OF_A_CONCEPT));
        }
        return bestOf(alternatives);
    }

    /** The score of a word, or of a phrase, by the field that contains it. */
    private static JsonObject phrase(String words, Map<String, Double> fields) {
        List<JsonObject> alternatives = new ArrayList<>();
        fields.forEach((field, weight) -> alternatives.add(constant(
                QueryJson.object("match_phrase", QueryJson.object(field, words)).get(), weight)));
        return bestOf(alternatives);
    }

    /** A question that is the name of a listing or a provider finds it first. */
    private JsonObject wholeName() {
        String words = parsed.words();
        return bestOf(List.of(
                constant(
                        QueryJson.object(
                                        "match_phrase",
                                        QueryJson.object(
                                                Fields.NAME,
                                                QueryJson.object("query", words).with("_name", Clauses.NAME)))
                                .get(),
                        RankingWeights.WHOLE_NAME),
                constant(
                        QueryJson.object("match_phrase", QueryJson.object(Fields.PROVIDER, words))
                                .get(),
                        RankingWeights.WHOLE_PROVIDER)));
    }

    private static JsonObject bestOf(List<JsonObject> alternatives) {
        return QueryJson.object(
                        "dis_max",
                        QueryJson.object("queries", QueryJson.array(alternatives))
                                .with("tie_breaker", RankingWeights.OTHER_FIELDS))
                .get();
    }

    private static JsonObject constant(JsonObject filter, double weight) {
        return QueryJson.object(
                        "constant_score", QueryJson.object("filter", filter).with("boost", weight))
                .get();
    }

    private static JsonObject weighted(JsonObject query, double weight) {
        return QueryJson.object("bool", QueryJson.object("must", query).with("boost", weight))
                .get();
    }
}

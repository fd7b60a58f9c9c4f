package org.localoffer.service.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.google.gson.JsonObject;

import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.directory.search.Fields;
import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.search.query.AgeFacet;
import org.localoffer.service.search.query.QueryJson;
import org.localoffer.service.search.ranking.RankingWeights;
import org.localoffer.service.search.understand.AskedAge;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.SimilarListing;

/** What matches some of a question, and what matches all of it. */
record TextQuery(ParsedQuery parsed, Set<String> helpInDanger) {

    /** Name of the clause that says of a hit that it answers everything that was asked. */
    static final String STRONG = "strong";

    /** Name of the clause that says of a hit that it answers one thing that was asked; its index follows. */
    static final String ANSWERS = "answers-";

    /** Of up to three things one must be found, of four two, of more half. */
    private static final String HOW_MANY = "1<1 3<2 4<50%";

    /** A story tells many things that stand in no listing. */
    private static final String OF_A_STORY = "1";

    /** Where a need must stand for a listing to be for it; somewhere in a long text is not enough. */
    private static final List<String> ABOUT_IT =
            List.of(Fields.CONCEPT_NAME, Fields.CONCEPT_HELP, Fields.CONCEPT_NEED, Fields.CONCEPT_SUMMARY);

    /** Matches listings and guides that answer some of the question; those that answer all of it score more. */
    JsonObject query() {
        List<JsonObject> ranking = new ArrayList<>();
        parsed.terms().stream()
                .filter(term -> term.role() == QueryTerm.Role.OPTIONAL)
                .map(TextQuery::scored)
                .forEach(ranking::add);
        if (!parsed.words().isBlank()) {
            ranking.add(wholeName());
        }
        ranking.addAll(similar());
        if (parsed.danger() && !parsed.dangerNamed()) {
            // What is only like danger changes no order: it may be a false alarm.
            ranking.add(constant(strong(), 0));
            ranking.add(constant(usable(answersQuestion()), RankingWeights.ALL_OF_IT));
        } else {
            ranking.add(constant(strong(), RankingWeights.ALL_OF_IT));
        }
        return QueryJson.object("bool", QueryJson.object("must", some()).with("should", QueryJson.array(ranking)))
                .get();
    }

    private JsonObject some() {
        List<JsonObject> asked = parsed.asked().stream().map(TextQuery::scored).toList();
        if (parsed.dangerNamed()) {
            return inDanger(asked);
        }
        if (asked.isEmpty()) {
            return QueryJson.object("match_all", new JsonObject()).get();
        }
        List<JsonObject> any = new ArrayList<>();
        any.add(similarEnough());
        any.add(QueryJson.object(
                        "bool",
                        QueryJson.object("should", QueryJson.array(asked))
                                .with("minimum_should_match", parsed.sentence() ? OF_A_STORY : HOW_MANY))
                .get());
        parsed.terms().stream()
                .filter(term -> term.role() == QueryTerm.Role.INFERRED)
                .map(TextQuery::scored)
                .forEach(any::add);
        return QueryJson.object(
                        "bool", QueryJson.object("should", QueryJson.array(any)).with("minimum_should_match", 1))
                .get();
    }

    /** Whoever tells of danger sees help for it first, whatever words they have for it. */
    private JsonObject inDanger(List<JsonObject> asked) {
        List<JsonObject> any = new ArrayList<>(asked);
        any.add(constant(isForDanger(), RankingWeights.ALL_OF_IT));
        return QueryJson.object(
                        "bool", QueryJson.object("should", QueryJson.array(any)).with("minimum_should_match", 1))
                .get();
    }

    /** Help for people in danger, and for what words name of it. */
    private JsonObject isForDanger() {
        Stream<String> named = parsed.asked().stream()
                .flatMap(term -> term.concepts().stream())
                .filter(Concept::crisis)
                .flatMap(concept -> concept.help().stream());
        return QueryJson.terms(
                Fields.HELP,
                Stream.concat(helpInDanger.stream(), named).distinct().sorted().toList());
    }

    /** Listings that mean what the question means, whatever their words. */
    private List<JsonObject> similar() {
        return parsed.similar().stream()
                .filter(similar -> similar.share() > 0)
                .map(similar -> constant(documents(Stream.of(similar)), RankingWeights.ALIKE * similar.share()))
                .toList();
    }

    /** Those that are found although nothing that was asked stands in them; {@link #similar} says where they rank. */
    private JsonObject similarEnough() {
        return constant(documents(parsed.similar().stream().filter(SimilarListing::found)), 0);
    }

    private static JsonObject documents(Stream<SimilarListing> listings) {
        List<String> ids = listings.map(similar -> similar.listing().toString()).toList();
        return QueryJson.object("ids", QueryJson.object("values", QueryJson.texts(ids)))
                .get();
    }

    /** Matches what answers all of it, takes the child's age, can be used now and serves families of the area. */
    JsonObject strong() {
        return QueryJson.object(
                        "bool",
                        QueryJson.object("filter", usable(parsed.danger() ? isForDanger() : answersQuestion()))
                                .with("_name", STRONG))
                .get();
    }

    /** Whoever is in danger needs help for that, and nothing else in their words makes an answer. */
    private JsonObject usable(JsonObject answer) {
        List<JsonObject> all = new ArrayList<>(List.of(answer, QueryJson.none(notUsable())));
        AskedAge age = parsed.age();
        if (age != null) {
            all.add(QueryJson.none(forAnotherAge(age)));
        }
        if (!parsed.sectors().isEmpty() && !parsed.danger()) {
            all.add(QueryJson.terms(
                    Fields.SECTOR, parsed.sectors().stream().map(Sector::slug).toList()));
        }
        if (parsed.place() == null && !parsed.terms().isEmpty()) {
            all.add(QueryJson.none(outside()));
        }
        return QueryJson.all(all);
    }

    private JsonObject answersQuestion() {
        return parsed.isVague() ? wholeName() : answersAll();
    }

    /**
     * All that was asked: each need, each thing, and the help. A sentence tells a story, and may name several kinds of
     * help on its way to the one that it asks for; one of them is enough.
     */
    private JsonObject answersAll() {
        List<QueryTerm> asked = parsed.asked();
        List<JsonObject> all = new ArrayList<>();
        List<JsonObject> help = new ArrayList<>();
        for (int at = 0; at < asked.size(); at++) {
            QueryTerm term = asked.get(at);
            JsonObject answer = term.asksForHelp() ? does(term) : answers(term);
            (term.asksForHelp() ? help : all)
                    .add(QueryJson.object(
                                    "bool", QueryJson.object("filter", answer).with("_name", ANSWERS + at))
                            .get());
        }
        if (parsed.sentence() && !help.isEmpty()) {
            all.add(QueryJson.any(help));
        } else {
            all.addAll(help);
        }
        return all.isEmpty() ? QueryJson.object("match_all", new JsonObject()).get() : QueryJson.all(all);
    }

    /** Listings that told us their ages, and do not take that one. */
    static JsonObject forAnotherAge(AskedAge age) {
        return QueryJson.all(List.of(
                QueryJson.term(Fields.AGE_TOLD, true), QueryJson.none(AgeFacet.covers(age.from(), age.before()))));
    }

    /** Listings that nobody can use now. */
    static JsonObject notUsable() {
        return QueryJson.terms(
                Fields.STATUS,
                List.of(
                        AvailabilityStatus.PLANNED.slug(),
                        AvailabilityStatus.PAUSED.slug(),
                        AvailabilityStatus.CLOSED.slug()));
    }

    /** Listings that lie outside the area and do not say that they serve any of its families. */
    static JsonObject outside() {
        return QueryJson.term(Fields.SERVES_THE_AREA, false);
    }

    /** Matches what does one of the things that a unit asks for: a summary may only mention it. */
    private static JsonObject does(QueryTerm term) {
        List<String> ids = term.concepts().stream()
                .filter(concept -> !concept.help().isEmpty())
                .map(Concept::id)
                .toList();
        return QueryJson.any(
                List.of(QueryJson.terms(Fields.CONCEPT_NAME, ids), QueryJson.terms(Fields.CONCEPT_HELP, ids)));
    }

    private JsonObject answers(QueryTerm term) {
        if (term.concepts().isEmpty()) {
            return word(term.typed(), RankingWeights.WORD);
        }
        List<String> ids = term.concepts().stream().map(Concept::id).toList();
        List<JsonObject> ways = new ArrayList<>();
        ABOUT_IT.forEach(field -> ways.add(QueryJson.terms(field, ids)));
        if (!term.namesNeed()) {
            ways.add(QueryJson.terms(Fields.CONCEPT_TEXT, ids));
        } else if (askedForHelp()) {
            ways.add(QueryJson.term(Fields.ANY_NEED, true));
        }
        return QueryJson.any(ways);
    }

    /** A listing for any need answers one need only where some kind of help was asked for too. */
    private boolean askedForHelp() {
        return parsed.asked().stream().anyMatch(QueryTerm::asksForHelp);
    }

    private static JsonObject scored(QueryTerm term) {
        return term.concepts().isEmpty()
                ? weighted(word(term.typed(), RankingWeights.WORD), term.weight())
                : concepts(term);
    }

    /** The best place where a concept stands counts, and the others add a little. */
    private static JsonObject concepts(QueryTerm term) {
        List<JsonObject> ways = new ArrayList<>();
        for (Concept concept : term.concepts()) {
            Map<String, Double> fields = term.asksForHelp() ? RankingWeights.CONCEPT_OF_HELP : RankingWeights.CONCEPT;
            fields.forEach(
                    (field, weight) -> ways.add(constant(QueryJson.term(field, concept.id()), weight * term.weight())));
            double also = RankingWeights.ALSO;
            for (String id : concept.also()) {
                double nearness = also;
                RankingWeights.CONCEPT_NEAR.forEach((field, weight) ->
                        ways.add(constant(QueryJson.term(field, id), weight * nearness * term.weight())));
                also *= RankingWeights.ALSO_NEXT;
            }
        }
        if (term.namesNeed()) {
            ways.add(constant(QueryJson.term(Fields.ANY_NEED, true), RankingWeights.ANY_NEED * term.weight()));
        }
        if (!term.typed().isEmpty()) {
            ways.add(weighted(
                    word(term.typed(), RankingWeights.WORD), term.weight() * RankingWeights.WORD_OF_A_CONCEPT));
        }
        return bestOf(ways);
    }

    /** A word, or words one after the other, by the field they stand in. */
    private static JsonObject word(String typed, Map<String, Double> fields) {
        List<JsonObject> ways = new ArrayList<>();
        fields.forEach((field, weight) -> ways.add(constant(
                QueryJson.object("match_phrase", QueryJson.object(field, typed)).get(), weight)));
        return bestOf(ways);
    }

    /** Somebody who types a name looks for what is called so. */
    private JsonObject wholeName() {
        String words = parsed.words();
        return bestOf(List.of(
                constant(
                        QueryJson.object("match_phrase", QueryJson.object(Fields.NAME, words))
                                .get(),
                        RankingWeights.WHOLE_NAME),
                constant(
                        QueryJson.object("match_phrase", QueryJson.object(Fields.PROVIDER, words))
                                .get(),
                        RankingWeights.WHOLE_PROVIDER)));
    }

    private static JsonObject bestOf(List<JsonObject> ways) {
        return QueryJson.object(
                        "dis_max",
                        QueryJson.object("queries", QueryJson.array(ways))
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

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
import org.localoffer.service.search.query.Json;
import org.localoffer.service.search.understand.AskedAge;
import org.localoffer.service.search.understand.Interpretation;
import org.localoffer.service.search.understand.Interpretation.Alike;
import org.localoffer.service.search.understand.Interpretation.Part;
import org.localoffer.service.search.understand.Interpretation.Unit;

/** What matches some of a question, and what matches all of it. */
record TextQuery(Interpretation interpretation, Set<String> helpInDanger) {

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
        interpretation.units().stream()
                .filter(unit -> unit.part() == Part.PASSING)
                .map(TextQuery::scored)
                .forEach(ranking::add);
        if (!interpretation.words().isBlank()) {
            ranking.add(wholeName());
        }
        ranking.addAll(alike());
        if (interpretation.danger() && !interpretation.dangerNamed()) {
            // What is only like danger changes no order: it may be a false alarm.
            ranking.add(constant(strong(), 0));
            ranking.add(constant(usable(answersQuestion()), Weights.ALL_OF_IT));
        } else {
            ranking.add(constant(strong(), Weights.ALL_OF_IT));
        }
        return Json.object("bool", Json.object("must", some()).with("should", Json.array(ranking)))
                .get();
    }

    private JsonObject some() {
        List<JsonObject> asked =
                interpretation.asked().stream().map(TextQuery::scored).toList();
        if (interpretation.dangerNamed()) {
            return inDanger(asked);
        }
        if (asked.isEmpty()) {
            return Json.object("match_all", new JsonObject()).get();
        }
        List<JsonObject> any = new ArrayList<>();
        any.add(alikeEnough());
        any.add(Json.object(
                        "bool",
                        Json.object("should", Json.array(asked))
                                .with("minimum_should_match", interpretation.sentence() ? OF_A_STORY : HOW_MANY))
                .get());
        interpretation.units().stream()
                .filter(unit -> unit.part() == Part.LIKELY)
                .map(TextQuery::scored)
                .forEach(any::add);
        return Json.object("bool", Json.object("should", Json.array(any)).with("minimum_should_match", 1))
                .get();
    }

    /** Whoever tells of danger sees help for it first, whatever words they have for it. */
    private JsonObject inDanger(List<JsonObject> asked) {
        List<JsonObject> any = new ArrayList<>(asked);
        any.add(constant(isForDanger(), Weights.ALL_OF_IT));
        return Json.object("bool", Json.object("should", Json.array(any)).with("minimum_should_match", 1))
                .get();
    }

    /** Help for people in danger, and for what words name of it. */
    private JsonObject isForDanger() {
        Stream<String> named = interpretation.asked().stream()
                .flatMap(unit -> unit.concepts().stream())
                .filter(Concept::crisis)
                .flatMap(concept -> concept.help().stream());
        return Json.terms(
                Fields.HELP,
                Stream.concat(helpInDanger.stream(), named).distinct().sorted().toList());
    }

    /** Listings that mean what the question means, whatever their words. */
    private List<JsonObject> alike() {
        return interpretation.alike().stream()
                .filter(alike -> alike.share() > 0)
                .map(alike -> constant(documents(Stream.of(alike)), Weights.ALIKE * alike.share()))
                .toList();
    }

    /** Those that are found although nothing that was asked stands in them; {@link #alike} says where they rank. */
    private JsonObject alikeEnough() {
        return constant(documents(interpretation.alike().stream().filter(Alike::found)), 0);
    }

    private static JsonObject documents(Stream<Alike> listings) {
        List<String> ids = listings.map(alike -> alike.listing().toString()).toList();
        return Json.object("ids", Json.object("values", Json.texts(ids))).get();
    }

    /** Matches what answers all of it, takes the child's age, can be used now and serves families of the area. */
    JsonObject strong() {
        return Json.object(
                        "bool",
                        Json.object("filter", usable(interpretation.danger() ? isForDanger() : answersQuestion()))
                                .with("_name", STRONG))
                .get();
    }

    /** Whoever is in danger needs help for that, and nothing else in their words makes an answer. */
    private JsonObject usable(JsonObject answer) {
        List<JsonObject> all = new ArrayList<>(List.of(answer, Json.none(notUsable())));
        AskedAge age = interpretation.age();
        if (age != null) {
            all.add(Json.none(forAnotherAge(age)));
        }
        if (!interpretation.sectors().isEmpty() && !interpretation.danger()) {
            all.add(Json.terms(
                    Fields.SECTOR,
                    interpretation.sectors().stream().map(Sector::slug).toList()));
        }
        if (interpretation.place() == null && !interpretation.units().isEmpty()) {
            all.add(Json.none(outside()));
        }
        return Json.all(all);
    }

    private JsonObject answersQuestion() {
        return interpretation.isVague() ? wholeName() : answersAll();
    }

    /**
     * All that was asked: each need, each thing, and the help. A sentence tells a story, and may name several kinds of
     * help on its way to the one that it asks for; one of them is enough.
     */
    private JsonObject answersAll() {
        List<Unit> asked = interpretation.asked();
        List<JsonObject> all = new ArrayList<>();
        List<JsonObject> help = new ArrayList<>();
        for (int at = 0; at < asked.size(); at++) {
            Unit unit = asked.get(at);
            JsonObject answer = unit.asksForHelp() ? does(unit) : answers(unit);
            (unit.asksForHelp() ? help : all)
                    .add(Json.object("bool", Json.object("filter", answer).with("_name", ANSWERS + at))
                            .get());
        }
        if (interpretation.sentence() && !help.isEmpty()) {
            all.add(Json.any(help));
        } else {
            all.addAll(help);
        }
        return all.isEmpty() ? Json.object("match_all", new JsonObject()).get() : Json.all(all);
    }

    /** Listings that told us their ages, and do not take that one. */
    static JsonObject forAnotherAge(AskedAge age) {
        return Json.all(
                List.of(Json.term(Fields.AGE_TOLD, true), Json.none(AgeFacet.covers(age.from(), age.before()))));
    }

    /** Listings that nobody can use now. */
    static JsonObject notUsable() {
        return Json.terms(
                Fields.STATUS,
                List.of(
                        AvailabilityStatus.PLANNED.slug(),
                        AvailabilityStatus.PAUSED.slug(),
                        AvailabilityStatus.CLOSED.slug()));
    }

    /** Listings that lie outside the area and do not say that they serve any of its families. */
    static JsonObject outside() {
        return Json.term(Fields.SERVES_THE_AREA, false);
    }

    /** Matches what does one of the things that a unit asks for: a summary may only mention it. */
    private static JsonObject does(Unit unit) {
        List<String> ids = unit.concepts().stream()
                .filter(concept -> !concept.help().isEmpty())
                .map(Concept::id)
                .toList();
        return Json.any(List.of(Json.terms(Fields.CONCEPT_NAME, ids), Json.terms(Fields.CONCEPT_HELP, ids)));
    }

    private JsonObject answers(Unit unit) {
        if (unit.concepts().isEmpty()) {
            return word(unit.typed(), Weights.WORD);
        }
        List<String> ids = unit.concepts().stream().map(Concept::id).toList();
        List<JsonObject> ways = new ArrayList<>();
        ABOUT_IT.forEach(field -> ways.add(Json.terms(field, ids)));
        if (!unit.namesNeed()) {
            ways.add(Json.terms(Fields.CONCEPT_TEXT, ids));
        } else if (askedForHelp()) {
            ways.add(Json.term(Fields.ANY_NEED, true));
        }
        return Json.any(ways);
    }

    /** A listing for any need answers one need only where some kind of help was asked for too. */
    private boolean askedForHelp() {
        return interpretation.asked().stream().anyMatch(Unit::asksForHelp);
    }

    private static JsonObject scored(Unit unit) {
        return unit.concepts().isEmpty() ? weighted(word(unit.typed(), Weights.WORD), unit.weight()) : concepts(unit);
    }

    /** The best place where a concept stands counts, and the others add a little. */
    private static JsonObject concepts(Unit unit) {
        List<JsonObject> ways = new ArrayList<>();
        for (Concept concept : unit.concepts()) {
            Map<String, Double> fields = unit.asksForHelp() ? Weights.CONCEPT_OF_HELP : Weights.CONCEPT;
            fields.forEach(
                    (field, weight) -> ways.add(constant(Json.term(field, concept.id()), weight * unit.weight())));
            double also = Weights.ALSO;
            for (String id : concept.also()) {
                double nearness = also;
                Weights.CONCEPT_NEAR.forEach(
                        (field, weight) -> ways.add(constant(Json.term(field, id), weight * nearness * unit.weight())));
                also *= Weights.ALSO_NEXT;
            }
        }
        if (unit.namesNeed()) {
            ways.add(constant(Json.term(Fields.ANY_NEED, true), Weights.ANY_NEED * unit.weight()));
        }
        if (!unit.typed().isEmpty()) {
            ways.add(weighted(word(unit.typed(), Weights.WORD), unit.weight() * Weights.WORD_OF_A_CONCEPT));
        }
        return bestOf(ways);
    }

    /** A word, or words one after the other, by the field they stand in. */
    private static JsonObject word(String typed, Map<String, Double> fields) {
        List<JsonObject> ways = new ArrayList<>();
        fields.forEach((field, weight) -> ways.add(
                constant(Json.object("match_phrase", Json.object(field, typed)).get(), weight)));
        return bestOf(ways);
    }

    /** Somebody who types a name looks for what is called so. */
    private JsonObject wholeName() {
        String words = interpretation.words();
        return bestOf(List.of(
                constant(
                        Json.object("match_phrase", Json.object(Fields.NAME, words))
                                .get(),
                        Weights.WHOLE_NAME),
                constant(
                        Json.object("match_phrase", Json.object(Fields.PROVIDER, words))
                                .get(),
                        Weights.WHOLE_PROVIDER)));
    }

    private static JsonObject bestOf(List<JsonObject> ways) {
        return Json.object(
                        "dis_max", Json.object("queries", Json.array(ways)).with("tie_breaker", Weights.OTHER_FIELDS))
                .get();
    }

    private static JsonObject constant(JsonObject filter, double weight) {
        return Json.object("constant_score", Json.object("filter", filter).with("boost", weight))
                .get();
    }

    private static JsonObject weighted(JsonObject query, double weight) {
        return Json.object("bool", Json.object("must", query).with("boost", weight))
                .get();
    }
}

package org.localoffer.service.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import org.localoffer.directory.search.Fields;
import org.localoffer.service.search.Interpretation.Unit;

/** What matches the words of a question, and what matches all of it. */
record TextQuery(Interpretation interpretation) {

    /** Name of the clause that says of a hit that it answers everything that was asked. */
    static final String STRONG = "strong";

    /** Shorter words have too many neighbours: "ot" is not "at". */
    private static final int SHORTEST_MENDED = 4;

    /** Every slip may stand for several words of the index, and an engine bounds its clauses. */
    private static final int MOST_MENDED = 8;

    /** Of one or two words one must match, of three two, of more two in three. */
    private static final String HOW_MANY = "1<1 2<2 3<67%";

    /** Matches listings and guides that answer some of the question; those that answer all of it score more. */
    JsonObject query() {
        List<JsonObject> ranking = new ArrayList<>();
        queries(common()).stream().map(query -> weighted(query, Weights.COMMON)).forEach(ranking::add);
        ranking.add(
                Json.object("constant_score", Json.object("filter", strong()).with("boost", Weights.ALL_OF_IT))
                        .get());
        return Json.object("bool", Json.object("must", some()).with("should", Json.array(ranking)))
                .get();
    }

    private JsonObject some() {
        List<Unit> telling = telling();
        if (telling.isEmpty()) {
            return Json.object("match_all", new JsonObject()).get();
        }
        return Json.object(
                        "bool",
                        Json.object(
                                        "should",
                                        Json.array(telling.stream()
                                                .map(unit -> Json.any(List.of(query(unit), forAnyNeed(unit))))
                                                .toList()))
                                .with("minimum_should_match", HOW_MANY))
                .get();
    }

    /** Matches those that answer all of it, and are not known to be for another age. */
    JsonObject strong() {
        List<JsonObject> all = new ArrayList<>(queries(telling()));
        Integer age = interpretation.age();
        if (age != null) {
            all.add(Json.none(forAnotherAge(age)));
        }
        if (all.isEmpty()) {
            return Json.object("match_all", Json.object("_name", STRONG)).get();
        }
        return Json.object("bool", Json.object("filter", Json.array(all)).with("_name", STRONG))
                .get();
    }

    /** Listings that told us their ages, and do not take that one. */
    static JsonObject forAnotherAge(int age) {
        JsonObject told = Json.term(Fields.AGE_TOLD, true);
        return Json.all(List.of(told, Json.none(AgeFacet.covers(age, age + 1))));
    }

    private List<Unit> telling() {
        List<Unit> telling = interpretation.units().stream()
                .filter(unit -> !Interpreter.isCommon(unit))
                .toList();
        return telling.isEmpty() ? interpretation.units() : telling;
    }

    private List<Unit> common() {
        List<Unit> telling = telling();
        return interpretation.units().stream()
                .filter(unit -> !telling.contains(unit))
                .toList();
    }

    private List<JsonObject> queries(List<Unit> units) {
        return units.stream().map(this::query).toList();
    }

    private JsonObject query(Unit unit) {
        List<JsonObject> ways = new ArrayList<>();
        ways.add(match(unit.typed(), unit.typed().contains(" ") ? "phrase" : "best_fields", 1));
        unit.wordings().forEach(wording -> ways.add(match(wording, "phrase", Weights.SYNONYM)));
        if (canBeMended(unit)) {
            ways.add(mended(unit.typed(), Weights.MISSPELT_FIELDS));
        }
        return Json.object("dis_max", Json.object("queries", Json.array(ways)).with("tie_breaker", 0))
                .get();
    }

    /** Listings for any need that the unit may name; they answer it, but never are what was asked for. */
    private JsonObject forAnyNeed(Unit unit) {
        List<JsonObject> wordings = new ArrayList<>();
        Stream.concat(Stream.of(unit.typed()), unit.wordings().stream())
                .map(wording -> Json.object("match_phrase", Json.object(Fields.ANY_NEED_WORDS, wording))
                        .get())
                .forEach(wordings::add);
        if (canBeMended(unit)) {
            wordings.add(mended(unit.typed(), List.of(Fields.ANY_NEED_WORDS)));
        }
        return Json.object(
                        "constant_score",
                        Json.object("filter", Json.any(wordings)).with("boost", Weights.ANY_NEED))
                .get();
    }

    private static JsonObject match(String words, String type, double boost) {
        return Json.object(
                        "multi_match",
                        Json.object("query", words)
                                .with("type", type)
                                .with("fields", fields(Weights.TYPED))
                                .with("tie_breaker", Weights.OTHER_FIELDS)
                                .with("boost", boost))
                .get();
    }

    /** A word of the vocabulary is spelt as it should be; and a long story is told by its other words. */
    private boolean canBeMended(Unit unit) {
        return unit.wordings().isEmpty()
                && unit.typed().length() >= SHORTEST_MENDED
                && interpretation.units().size() <= MOST_MENDED;
    }

    private static JsonObject mended(String word, List<String> fields) {
        return Json.object(
                        "multi_match",
                        Json.object("query", word)
                                .with("fields", fields(fields))
                                .with("fuzziness", "AUTO:4,8")
                                .with("prefix_length", 1)
                                .with("max_expansions", 10)
                                .with("boost", Weights.MISSPELT))
                .get();
    }

    private static JsonObject weighted(JsonObject query, double boost) {
        return Json.object("bool", Json.object("must", query).with("boost", boost))
                .get();
    }

    private static JsonArray fields(List<String> names) {
        return Json.array(names.stream().map(JsonPrimitive::new).toList());
    }
}

package org.localoffer.service.search.query;

import java.util.Collection;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Builds clauses of engine queries as JSON. */
public final class QueryJson {

    private final JsonObject object = new JsonObject();

    private QueryJson() {}

    public static QueryJson object(String key, Object value) {
        return new QueryJson().with(key, value);
    }

    /**
     * Adds a member.
     *
     * @param value a JSON element, an unfinished {@code QueryJson}, a number, a boolean or text
     */
    public QueryJson with(String key, Object value) {
        object.add(key, element(value));
        return this;
    }

    public JsonObject get() {
        return object;
    }

    public static JsonArray array(Collection<? extends JsonElement> elements) {
        JsonArray array = new JsonArray();
        elements.forEach(array::add);
        return array;
    }

    public static JsonObject term(String field, Object value) {
        return object("term", object(field, value)).get();
    }

    public static JsonArray texts(Collection<String> values) {
        return array(values.stream().map(JsonPrimitive::new).toList());
    }

    public static JsonObject terms(String field, Collection<String> values) {
        return object(
                        "terms",
                        object(
                                field,
                                array(values.stream().map(JsonPrimitive::new).toList())))
                .get();
    }

    public static JsonObject range(String field, String bound, Object value) {
        return object("range", object(field, object(bound, value))).get();
    }

    /** A clause that matches documents with any value in the field. */
    public static JsonObject exists(String field) {
        return object("exists", object("field", field)).get();
    }

    /**
     * A function of a {@code function_score} query.
     *
     * @param weight factor of the score of documents that match the filter
     */
    public static JsonObject weight(JsonObject filter, double weight) {
        return object("filter", filter).with("weight", weight).get();
    }

    static JsonObject bool(String occurrence, JsonArray clauses) {
        QueryJson bool = object(occurrence, clauses);
        if (occurrence.equals("should")) {
            bool.with("minimum_should_match", 1);
        }
        return object("bool", bool).get();
    }

    public static JsonObject all(List<JsonObject> clauses) {
        return bool("filter", array(clauses));
    }

    public static JsonObject any(List<JsonObject> clauses) {
        return bool("should", array(clauses));
    }

    public static JsonObject none(JsonObject clause) {
        return bool("must_not", array(List.of(clause)));
    }

    private static JsonElement element(Object value) {
        return switch (value) {
            case JsonElement json -> json;
            case QueryJson json -> json.get();
            case Number number -> new JsonPrimitive(number);
            case Boolean flag -> new JsonPrimitive(flag);
            default -> new JsonPrimitive(value.toString());
        };
    }
}

package org.localoffer.service.search.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.Fields;
import org.localoffer.directory.vocabulary.ConceptTags;
import org.localoffer.service.search.index.TagChanges.TagChange;
import org.localoffer.service.search.query.QueryJson;

/**
 * Rewrites an engine request so that it is answered as it will be once documents are tagged with another edition. Each
 * clause on a changed concept also matches the documents that gain the concept, and excludes those that lose it. Such
 * clauses only filter or add a constant score, so the order of results is the same as after tagging.
 */
public final class ConceptQueryRewriter {

    private static final Map<String, Function<ConceptTags, Set<String>>> FIELDS = Map.of(
            Fields.CONCEPT_NAME, ConceptTags::name,
            Fields.CONCEPT_HELP, ConceptTags::help,
            Fields.CONCEPT_NEED, ConceptTags::need,
            Fields.CONCEPT_SUMMARY, ConceptTags::summary,
            Fields.CONCEPT_TEXT, ConceptTags::text,
            Fields.GROUP, ConceptTags::groups);

    /** Ids of documents that gain a concept, and of those that lose it. */
    private record Moved(Set<String> gained, Set<String> lost) {

        Moved() {
            this(new TreeSet<>(), new TreeSet<>());
        }
    }

    private final Map<String, Map<String, Moved>> byConcept = new HashMap<>();
    private final Map<String, Moved> any = new LinkedHashMap<>();

    public ConceptQueryRewriter(List<TagChange> changes) {
        changes.forEach(change -> FIELDS.forEach((field, tags) ->
                add(field, change.id().toString(), tags.apply(change.before()), tags.apply(change.after()))));
    }

    private void add(String field, String document, Set<String> before, Set<String> after) {
        after.stream()
                .filter(concept -> !before.contains(concept))
                .forEach(concept -> moved(field, concept).gained().add(document));
        before.stream()
                .filter(concept -> !after.contains(concept))
                .forEach(concept -> moved(field, concept).lost().add(document));
        if (before.isEmpty() != after.isEmpty()) {
            Moved some = any.computeIfAbsent(field, key -> new Moved());
            (before.isEmpty() ? some.gained() : some.lost()).add(document);
        }
    }

    private Moved moved(String field, String concept) {
        return byConcept.computeIfAbsent(field, key -> new HashMap<>()).computeIfAbsent(concept, key -> new Moved());
    }

    /** Ids of the concepts that at least one document gains or loses. */
    public Set<String> concepts() {
        Set<String> concepts = new TreeSet<>();
        byConcept.values().forEach(each -> concepts.addAll(each.keySet()));
        return concepts;
    }

    /** The request rewritten for the changed concepts. */
    JsonObject over(JsonObject request) {
        return byConcept.isEmpty() ? request : element(request).getAsJsonObject();
    }

    private JsonElement element(JsonElement asked) {
        if (asked.isJsonArray()) {
            JsonArray changed = new JsonArray();
            asked.getAsJsonArray().forEach(each -> changed.add(element(each)));
            return changed;
        }
        if (!asked.isJsonObject()) {
            return asked;
        }
        JsonObject object = asked.getAsJsonObject();
        List<Moved> moved = condition(object);
        if (!moved.isEmpty()) {
            return changed(object, moved);
        }
        JsonObject changed = new JsonObject();
        object.entrySet().forEach(member -> changed.add(member.getKey(), element(member.getValue())));
        return changed;
    }

    /** The changes that affect a clause; empty if it is not a clause on concepts, or none of its concepts changes. */
    private List<Moved> condition(JsonObject object) {
        List<Moved> moved = new ArrayList<>();
        if (object.size() == 1) {
            String kind = object.keySet().iterator().next();
            if (kind.equals("term") || kind.equals("terms")) {
                JsonObject fields = object.getAsJsonObject(kind);
                fields.entrySet().stream()
                        .filter(field -> byConcept.containsKey(field.getKey()))
                        .forEach(field -> concepts(field.getValue())
                                .forEach(concept -> add(moved, movedOrNull(field.getKey(), concept))));
            } else if (kind.equals("exists")) {
                add(moved, any.get(object.getAsJsonObject(kind).get("field").getAsString()));
            }
        }
        return moved;
    }

    private @Nullable Moved movedOrNull(String field, String concept) {
        return byConcept.getOrDefault(field, Map.of()).get(concept);
    }

    private static void add(List<Moved> all, @Nullable Moved moved) {
        if (moved != null) {
            all.add(moved);
        }
    }

    private static List<String> concepts(JsonElement value) {
        List<String> concepts = new ArrayList<>();
        if (value.isJsonArray()) {
            value.getAsJsonArray().forEach(each -> concepts.add(each.getAsString()));
        } else {
            concepts.add(value.getAsString());
        }
        return concepts;
    }

    /** Splits a clause on several concepts, since a document may lose one of them and keep another. */
    private JsonObject changed(JsonObject condition, List<Moved> moved) {
        String kind = condition.keySet().iterator().next();
        if (!kind.equals("terms")) {
            return changed(condition, moved.getFirst());
        }
        String field = condition.getAsJsonObject(kind).keySet().iterator().next();
        List<JsonObject> each = concepts(condition.getAsJsonObject(kind).get(field)).stream()
                .map(concept -> {
                    Moved one = movedOrNull(field, concept);
                    JsonObject term = QueryJson.term(field, concept);
                    return one == null ? term : changed(term, one);
                })
                .toList();
        return QueryJson.any(each);
    }

    private static JsonObject changed(JsonObject condition, Moved moved) {
        JsonObject stays = moved.lost().isEmpty()
                ? condition
                : QueryJson.object("bool", QueryJson.object("filter", condition).with("must_not", ids(moved.lost())))
                        .get();
        return moved.gained().isEmpty() ? stays : QueryJson.any(List.of(stays, ids(moved.gained())));
    }

    private static JsonObject ids(Set<String> documents) {
        return QueryJson.object("ids", QueryJson.object("values", QueryJson.texts(documents)))
                .get();
    }
}

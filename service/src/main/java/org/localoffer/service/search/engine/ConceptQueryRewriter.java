package org.localoffer.service.search.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.ConceptFields;
import org.localoffer.directory.vocabulary.ConceptTags;
import org.localoffer.service.search.index.TagChanges.TagChange;
import org.localoffer.service.search.query.QueryJson;

/**
 * Rewrites an engine request so that it is answered as it will be once documents are tagged with another edition. Each
 * clause on a changed concept also matches the documents that gain the concept, and excludes those that lose it. Such
 * clauses only filter or add a constant score, so the order of results is the same as after tagging.
 */
public final class ConceptQueryRewriter {

    /** Ids of documents that gain a concept, and of those that lose it. */
    private record Change(Set<String> gained, Set<String> lost) {

        Change() {
            this(new TreeSet<>(), new TreeSet<>());
        }
    }

    private final Map<String, Map<String, Change>> byConcept = new HashMap<>();
    private final Map<String, Change> byField = new LinkedHashMap<>();

    private final Map<UUID, ConceptTags> after = new HashMap<>();

    public ConceptQueryRewriter(List<TagChange> changes) {
        changes.forEach(change -> after.put(change.id(), change.after()));
        changes.forEach(change -> ConceptFields.BY_FIELD.forEach((field, tags) ->
                add(field, change.id().toString(), tags.apply(change.before()), tags.apply(change.after()))));
    }

    private void add(String field, String document, Set<String> before, Set<String> after) {
        after.stream()
                .filter(concept -> !before.contains(concept))
                .forEach(concept -> changeOf(field, concept).gained().add(document));
        before.stream()
                .filter(concept -> !after.contains(concept))
                .forEach(concept -> changeOf(field, concept).lost().add(document));
        if (before.isEmpty() != after.isEmpty()) {
            Change change = byField.computeIfAbsent(field, key -> new Change());
            (before.isEmpty() ? change.gained() : change.lost()).add(document);
        }
    }

    private Change changeOf(String field, String concept) {
        return byConcept.computeIfAbsent(field, key -> new HashMap<>()).computeIfAbsent(concept, key -> new Change());
    }

    /** Ids of the concepts that at least one document gains or loses. */
    public Set<String> concepts() {
        Set<String> concepts = new TreeSet<>();
        byConcept.values().forEach(each -> concepts.addAll(each.keySet()));
        return concepts;
    }

    /** Concepts of the documents that change, under the other edition. */
    Map<UUID, ConceptTags> after() {
        return after;
    }

    /** The request rewritten for the changed concepts. */
    JsonObject rewrite(JsonObject request) {
        return byConcept.isEmpty() ? request : rewriteElement(request).getAsJsonObject();
    }

    private JsonElement rewriteElement(JsonElement json) {
        if (json.isJsonArray()) {
            JsonArray changed = new JsonArray();
            json.getAsJsonArray().forEach(each -> changed.add(rewriteElement(each)));
            return changed;
        }
        if (!json.isJsonObject()) {
            return json;
        }
        JsonObject object = json.getAsJsonObject();
        List<Change> changes = changesOf(object);
        if (!changes.isEmpty()) {
            return rewriteClause(object, changes);
        }
        JsonObject changed = new JsonObject();
        object.entrySet().forEach(member -> changed.add(member.getKey(), rewriteElement(member.getValue())));
        return changed;
    }

    /** The changes that affect a clause; empty if it is not a clause on concepts, or none of its concepts changes. */
    private List<Change> changesOf(JsonObject object) {
        List<Change> changes = new ArrayList<>();
        if (object.size() == 1) {
            String kind = object.keySet().iterator().next();
            if (kind.equals("term") || kind.equals("terms")) {
                JsonObject fields = object.getAsJsonObject(kind);
                fields.entrySet().stream()
                        .filter(field -> byConcept.containsKey(field.getKey()))
                        .forEach(field -> concepts(field.getValue())
                                .forEach(concept -> add(changes, changeOrNull(field.getKey(), concept))));
            } else if (kind.equals("exists")) {
                add(
                        changes,
                        byField.get(object.getAsJsonObject(kind).get("field").getAsString()));
            }
        }
        return changes;
    }

    private @Nullable Change changeOrNull(String field, String concept) {
        return byConcept.getOrDefault(field, Map.of()).get(concept);
    }

    private static void add(List<Change> all, @Nullable Change change) {
        if (change != null) {
            all.add(change);
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
    private JsonObject rewriteClause(JsonObject clause, List<Change> changes) {
        String kind = clause.keySet().iterator().next();
        if (!kind.equals("terms")) {
            return rewriteClause(clause, changes.getFirst());
        }
        String field = clause.getAsJsonObject(kind).keySet().iterator().next();
        List<JsonObject> each = concepts(clause.getAsJsonObject(kind).get(field)).stream()
                .map(concept -> {
                    Change one = changeOrNull(field, concept);
                    JsonObject term = QueryJson.term(field, concept);
                    return one == null ? term : rewriteClause(term, one);
                })
                .toList();
        return QueryJson.any(each);
    }

    private static JsonObject rewriteClause(JsonObject clause, Change change) {
        JsonObject unchanged = change.lost().isEmpty()
                ? clause
                : QueryJson.object("bool", QueryJson.object("filter", clause).with("must_not", ids(change.lost())))
                        .get();
        return change.gained().isEmpty() ? unchanged : QueryJson.any(List.of(unchanged, ids(change.gained())));
    }

    private static JsonObject ids(Set<String> documents) {
        return QueryJson.object("ids", QueryJson.object("values", QueryJson.texts(documents)))
                .get();
    }
}

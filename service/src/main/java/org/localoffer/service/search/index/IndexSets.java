package org.localoffer.service.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.search.index.IndexState.IndexSet;

/** Makes, copies and deletes the engine's indexes, and moves their aliases. */
@ApplicationScoped
class IndexSets {

    /** Without the fields of the mappings, which are long; the id of each index, so that none is left out. */
    private static final String BRIEFLY = "?filter_path=*.aliases,*.mappings._meta,*.settings.index.uuid";

    private final EngineClient engine;
    private final IndexSchema schema;

    IndexSets(EngineClient engine, IndexSchema schema) {
        this.engine = engine;
        this.schema = schema;
    }

    IndexState state() {
        return IndexState.of(engine.send("GET", "/" + IndexNames.all(IndexNames.SHAPE) + BRIEFLY));
    }

    /** As {@link #state}, but as the node knows it that is asked, which answers also while no manager is elected. */
    IndexState stateByOneNode() {
        return IndexState.of(engine.send("GET", "/" + IndexNames.all(IndexNames.SHAPE) + BRIEFLY + "&local=true"));
    }

    /** Makes a set that neither searches nor writes go to yet. */
    void create(int number, IndexMeta meta) {
        for (String index : IndexNames.INDEXES) {
            JsonObject body = schema.body(index);
            body.getAsJsonObject("mappings").add("_meta", meta.json());
            engine.send("PUT", "/" + IndexNames.numbered(index, number), body.toString());
        }
    }

    void writeMeta(int number, IndexMeta meta) {
        JsonObject body = new JsonObject();
        body.add("_meta", meta.json());
        engine.send("PUT", "/" + IndexNames.numbered(Listing.INDEX, number) + "/_mapping", body.toString());
    }

    /** Sends searches to that set from now on, listings and guides at the same moment. */
    void sendSearches(IndexState state, int number) {
        moveAliases(state.searched(), number, IndexNames::read);
    }

    /** Sends writes to that set from now on, of listings and guides at the same moment. */
    void sendWrites(IndexState state, int number) {
        moveAliases(state.written(), number, IndexNames::write);
    }

    private void moveAliases(Optional<IndexSet> from, int number, UnaryOperator<String> alias) {
        JsonArray actions = new JsonArray();
        for (String index : IndexNames.INDEXES) {
            from.ifPresent(old -> actions.add(alias("remove", index, old.number(), alias.apply(index))));
            actions.add(alias("add", index, number, alias.apply(index)));
        }
        JsonObject body = new JsonObject();
        body.add("actions", actions);
        engine.send("POST", "/_aliases", body.toString());
    }

    private static JsonObject alias(String action, String index, int number, String alias) {
        JsonObject names = new JsonObject();
        names.addProperty("index", IndexNames.numbered(index, number));
        names.addProperty("alias", alias);
        JsonObject json = new JsonObject();
        json.add(action, names);
        return json;
    }

    void delete(Collection<String> names) {
        if (!names.isEmpty()) {
            engine.send("DELETE", "/" + String.join(",", names) + "?ignore_unavailable=true");
        }
    }

    /** Deletes the indexes of another shape. */
    void deleteAll(String shape) {
        delete(engine.send("GET", "/" + IndexNames.all(shape) + BRIEFLY).keySet());
    }

    /** Makes everything that was written to the set visible to searches. */
    void refresh(int number) {
        engine.send("POST", "/" + IndexNames.set(number) + "/_refresh");
    }

    /** How many documents an index of the set has, as of its last refresh. */
    long count(String index, int number) {
        return engine.send("GET", "/" + IndexNames.numbered(index, number) + "/_count")
                .get("count")
                .getAsLong();
    }

    /** How many documents an index of the set has that match a query, as of its last refresh. */
    long count(String index, int number, JsonObject query) {
        JsonObject body = new JsonObject();
        body.add("query", query);
        return engine.send("POST", "/" + IndexNames.numbered(index, number) + "/_count", body.toString())
                .get("count")
                .getAsLong();
    }

    /**
     * Brings documents of the set that is searched to the state of the set that is written. The caller has just written
     * them, and holds what keeps others from writing them and from moving the aliases.
     *
     * @throws IllegalStateException if the engine did not accept all of them
     */
    void copyToSearched(String index, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        JsonArray wanted = new JsonArray();
        ids.forEach(wanted::add);
        JsonObject request = new JsonObject();
        request.add("ids", wanted);
        // By id the engine reads what was written just now, also before a refresh.
        JsonObject written = engine.send("POST", "/" + IndexNames.write(index) + "/_mget", request.toString());
        JsonObject answer = engine.send(
                "POST",
                "/" + IndexNames.read(index) + "/_bulk?require_alias=true",
                actions(written.getAsJsonArray("docs")));
        if (answer.get("errors").getAsBoolean()) {
            throw new IllegalStateException(
                    "The engine did not accept a copy of what was written: " + firstError(answer));
        }
    }

    /** The lines of a bulk request: what was found is written, and what was not is deleted. */
    static String actions(JsonArray found) {
        List<String> lines = new ArrayList<>();
        for (JsonElement element : found) {
            JsonObject document = element.getAsJsonObject();
            JsonObject id = new JsonObject();
            id.add("_id", document.get("_id"));
            if (!document.has("found")) {
                throw new IllegalStateException("The engine did not read back what was written: " + document);
            }
            boolean exists = document.get("found").getAsBoolean();
            JsonObject action = new JsonObject();
            action.add(exists ? "index" : "delete", id);
            lines.add(action.toString());
            if (exists) {
                lines.add(document.get("_source").toString());
            }
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String firstError(JsonObject answer) {
        return StreamSupport.stream(answer.getAsJsonArray("items").spliterator(), false)
                .map(item -> item.getAsJsonObject()
                        .entrySet()
                        .iterator()
                        .next()
                        .getValue()
                        .getAsJsonObject())
                .filter(item -> item.has("error"))
                .map(item -> item.get("error").toString())
                .findFirst()
                .orElse("no reason known");
    }
}

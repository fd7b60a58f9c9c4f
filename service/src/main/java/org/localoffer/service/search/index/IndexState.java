package org.localoffer.service.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Which indexes of this build's shape the engine has, and what their aliases point to. A set is an index of listings and
 * one of guides with the same number. While a set is filled beside the one that is searched, writes go to it.
 *
 * @param sets by number, those that are whole
 * @param names of all indexes, also of those that belong to no set
 */
record IndexState(Map<Integer, IndexSet> sets, List<String> names) {

    private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{6})");

    /**
     * A set of indexes.
     *
     * @param searched whether searches go to it
     * @param written whether writes go to it
     * @param meta what the index of listings says of itself; null if nothing
     */
    record IndexSet(
            int number,
            boolean searched,
            boolean written,
            @Nullable IndexMeta meta) {}

    /** @param answer of the engine to a request for the indexes, with their aliases and metadata */
    static IndexState of(JsonObject answer) {
        Map<Integer, Map<String, JsonObject>> byNumber = new TreeMap<>();
        for (Map.Entry<String, JsonElement> index : answer.entrySet()) {
            Matcher parts = NUMBERED.matcher(index.getKey());
            if (parts.matches()) {
                byNumber.computeIfAbsent(Integer.valueOf(parts.group(2)), _ -> new TreeMap<>())
                        .put(index.getKey(), index.getValue().getAsJsonObject());
            }
        }
        Map<Integer, IndexSet> sets = new TreeMap<>();
        byNumber.forEach((number, indexes) -> set(number, indexes).ifPresent(set -> sets.put(number, set)));
        return new IndexState(sets, List.copyOf(answer.keySet()));
    }

    private static Optional<IndexSet> set(int number, Map<String, JsonObject> indexes) {
        boolean whole = true;
        boolean searched = true;
        boolean written = true;
        IndexMeta meta = null;
        for (String name : IndexNames.INDEXES) {
            JsonObject index = indexes.get(IndexNames.numbered(name, number));
            whole = whole && index != null;
            if (index != null) {
                Set<String> aliases = member(index, "aliases").keySet();
                searched = searched && aliases.contains(IndexNames.read(name));
                written = written && aliases.contains(IndexNames.write(name));
                meta = meta == null ? meta(index) : meta;
            }
        }
        return whole ? Optional.of(new IndexSet(number, searched, written, meta)) : Optional.empty();
    }

    private static @Nullable IndexMeta meta(JsonObject index) {
        JsonObject meta = member(member(index, "mappings"), "_meta");
        return meta.isEmpty() ? null : IndexMeta.of(meta);
    }

    private static JsonObject member(JsonObject of, String name) {
        return of.has(name) ? of.getAsJsonObject(name) : new JsonObject();
    }

    /** The set that searches go to; empty if there is none, or only a part of one. */
    Optional<IndexSet> searched() {
        return sets.values().stream().filter(IndexSet::searched).findFirst();
    }

    /** The set that writes go to; empty if there is none, or only a part of one. */
    Optional<IndexSet> written() {
        return sets.values().stream().filter(IndexSet::written).findFirst();
    }

    /** Whether writes go to another set than searches: it is being filled, or its filling was interrupted. */
    boolean isRebuilding() {
        Optional<IndexSet> searched = searched();
        Optional<IndexSet> written = written();
        return searched.isPresent()
                && written.isPresent()
                && searched.get().number() != written.get().number();
    }

    /** Metadata of the set that is searched, if it can be searched and written. */
    Optional<IndexMeta> meta() {
        return written().isPresent() ? searched().flatMap(set -> Optional.ofNullable(set.meta())) : Optional.empty();
    }

    /** Whether it is of that shape, and all listings are in it. */
    boolean isComplete(String shape) {
        return meta().filter(meta -> shape.equals(meta.shape()) && meta.complete())
                .isPresent();
    }

    /** Whether it is of that shape, and was filled from that database. */
    boolean isFor(String shape, String database) {
        return meta().filter(meta -> shape.equals(meta.shape()) && database.equals(meta.database()))
                .isPresent();
    }

    /** @throws IllegalStateException if writes have nowhere to go: the engine would make an index with the wrong mapping */
    void requireWritable() {
        if (written().isEmpty()) {
            throw new IllegalStateException("The search index is not there yet");
        }
    }

    /** @throws IllegalStateException if writes do not go to that set: whoever fills it has been overtaken by another */
    void requireWritten(int number) {
        if (written().filter(set -> set.number() == number).isEmpty()) {
            throw new IllegalStateException("The search index that was being filled is no longer wanted");
        }
    }

    /** A number that none of the indexes has that are there now. */
    int next() {
        return names.stream()
                        .map(NUMBERED::matcher)
                        .filter(Matcher::matches)
                        .mapToInt(name -> Integer.parseInt(name.group(2)))
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Indexes that neither searches nor writes go to. */
    List<String> unused() {
        Set<String> used = sets.values().stream()
                .filter(set -> set.searched() || set.written())
                .flatMap(set -> IndexNames.INDEXES.stream().map(name -> IndexNames.numbered(name, set.number())))
                .collect(Collectors.toSet());
        List<String> unused = new ArrayList<>(names);
        unused.removeAll(used);
        return unused;
    }
}

package org.localoffer.service.search.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.Fields;
import org.localoffer.directory.vocabulary.ConceptTags;
import org.localoffer.service.search.scoring.Candidate;
import org.localoffer.service.search.scoring.Clauses;

/**
 * Reads candidates from the engine's hits.
 *
 * @param otherTags concepts by id of the document, where they differ from those in the index
 */
record CandidateReader(Map<UUID, ConceptTags> otherTags) {

    Candidate read(JsonObject hit) {
        UUID id = UUID.fromString(hit.get("_id").getAsString());
        Map<String, List<String>> values = values(hit.getAsJsonObject("fields"));
        ConceptTags tags = otherTags.get(id);
        return new Candidate(
                id,
                hit.get("_score").getAsDouble(),
                texts(hit.getAsJsonArray("matched_queries"))
                        .map(Clauses::anyField)
                        .collect(Collectors.toUnmodifiableSet()),
                tags == null ? concepts(values) : tags,
                values);
    }

    private static Map<String, List<String>> values(@Nullable JsonObject fields) {
        Map<String, List<String>> values = new HashMap<>();
        if (fields != null) {
            fields.entrySet()
                    .forEach(field -> values.put(
                            field.getKey(),
                            texts(field.getValue().getAsJsonArray()).toList()));
        }
        return values;
    }

    private static Stream<String> texts(@Nullable JsonArray values) {
        return values == null
                ? Stream.empty()
                : StreamSupport.stream(values.spliterator(), false).map(JsonElement::getAsString);
    }

    private static ConceptTags concepts(Map<String, List<String>> values) {
        Function<String, Set<String>> of = field -> Set.copyOf(values.getOrDefault(field, List.of()));
        return new ConceptTags(
                of.apply(Fields.CONCEPT_NAME),
                of.apply(Fields.CONCEPT_HELP),
                of.apply(Fields.CONCEPT_NEED),
                of.apply(Fields.CONCEPT_SUMMARY),
                of.apply(Fields.CONCEPT_TEXT),
                of.apply(Fields.GROUP),
                Set.of());
    }
}

package org.localoffer.service.search.engine;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.Fields;
import org.localoffer.directory.search.ListingFacts;
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
        ListingFacts facts = EngineAnswer.stored(hit, Fields.FACTS, ListingFacts.class);
        ConceptTags tags = otherTags.get(facts.id());
        return new Candidate(
                facts,
                tags == null ? facts.concepts() : tags,
                hit.get("_score").getAsDouble(),
                clauses(hit.getAsJsonArray("matched_queries")));
    }

    private static Set<String> clauses(@Nullable JsonArray names) {
        return names == null
                ? Set.of()
                : StreamSupport.stream(names.spliterator(), false)
                        .map(JsonElement::getAsString)
                        .map(Clauses::anyField)
                        .collect(Collectors.toUnmodifiableSet());
    }
}

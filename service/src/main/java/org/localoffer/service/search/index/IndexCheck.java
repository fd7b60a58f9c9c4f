package org.localoffer.service.search.index;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Listing;
import org.localoffer.directory.search.Fields;
import org.localoffer.service.listing.ListingRepository;

/** Compares a filled index with the database before searches use it. */
@ApplicationScoped
class IndexCheck {

    /** Listings that are looked for by their names. */
    private static final int SAMPLES = 5;

    private final IndexSets sets;
    private final ListingRepository listings;
    private final EntityManager entities;

    IndexCheck(IndexSets sets, ListingRepository listings, EntityManager entities) {
        this.sets = sets;
        this.listings = listings;
        this.entities = entities;
    }

    /**
     * What is wrong with a set of indexes; empty if nothing is. Changes whose jobs still wait are no fault: at most as
     * many listings may differ as those jobs have. The caller keeps jobs from writing meanwhile, and has refreshed the
     * set.
     */
    @Transactional(TxType.MANDATORY)
    Optional<String> fault(int number) {
        // The counts come before the jobs: the job of each change that was counted is then still there.
        long expected = listings.countMatching("");
        List<Listing> samples = listings.publishedAfter(null, SAMPLES);
        long guides =
                entities.createQuery("select count(g) from Guide g", Long.class).getSingleResult();
        long waiting = waiting();
        long indexed = sets.count(Listing.INDEX, number);
        if (Math.abs(expected - indexed) > waiting) {
            return Optional.of("it has %d listings where the database has %d, and jobs wait for %d"
                    .formatted(indexed, expected, waiting));
        }
        long indexedGuides = sets.count(Guide.INDEX, number);
        if (guides != indexedGuides) {
            return Optional.of("it has %d guides where the database has %d".formatted(indexedGuides, guides));
        }
        List<String> missed = samples.stream()
                .filter(listing -> sets.count(
                                Listing.INDEX,
                                number,
                                byName(listing.id(), listing.content().name()))
                        == 0)
                .map(Listing::slug)
                .toList();
        return missed.size() > waiting
                ? Optional.of("these listings are not found by their names: " + String.join(", ", missed))
                : Optional.empty();
    }

    /** How many listings the jobs have that are not done; one that several jobs have counts for each. */
    private long waiting() {
        Object sum = entities.createNativeQuery(
                        "select coalesce(sum(jsonb_array_length("
                                + "cast(convert_from(task_data, 'UTF8') as jsonb) -> 'ids')), 0)"
                                + " from scheduled_tasks where task_name in (:tasks)",
                        Long.class)
                .setParameter("tasks", List.of(IndexTasks.INDEX, IndexTasks.here(IndexTasks.INDEX)))
                .getSingleResult();
        return ((Number) sum).longValue();
    }

    private static JsonObject byName(UUID id, String name) {
        JsonObject words = new JsonObject();
        words.addProperty("query", name);
        words.addProperty("operator", "and");
        // A name may be nothing but signs, which no index has.
        words.addProperty("zero_terms_query", "all");
        JsonArray ids = new JsonArray();
        ids.add(id.toString());
        JsonArray filter = new JsonArray();
        filter.add(clause("ids", "values", ids));
        JsonObject visible = new JsonObject();
        visible.addProperty(Fields.VISIBLE, true);
        filter.add(clause("term", visible));
        JsonObject parts = new JsonObject();
        parts.add("filter", filter);
        parts.add("must", clause("match", Fields.NAME, words));
        return clause("bool", parts);
    }

    private static JsonObject clause(String kind, JsonObject of) {
        JsonObject clause = new JsonObject();
        clause.add(kind, of);
        return clause;
    }

    private static JsonObject clause(String kind, String member, JsonElement value) {
        JsonObject of = new JsonObject();
        of.add(member, value);
        return clause(kind, of);
    }
}

package org.localoffer.service.search.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonObject;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.jspecify.annotations.Nullable;

import org.localoffer.directory.search.GuideCard;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.directory.search.ListingFacts;
import org.localoffer.directory.search.StoredJson;

/** Mapping and settings of this build's indexes. */
@ApplicationScoped
class IndexSchema {

    private static final String MAPPINGS = "mappings";
    private static final String SETTINGS = "settings";

    private final SearchMapping mapping;
    private volatile @Nullable Exported exported;

    IndexSchema(SearchMapping mapping) {
        this.mapping = mapping;
    }

    /** @param bodies of the requests that make the indexes, by the names that Hibernate Search knows */
    private record Exported(Map<String, JsonObject> bodies, String fingerprint) {}

    /**
     * Body of the request that makes an index, without aliases; the caller may change it.
     *
     * @param index {@link IndexNames#INDEXES one} of those that Hibernate Search knows
     */
    JsonObject body(String index) {
        return Objects.requireNonNull(exported().bodies().get(index)).deepCopy();
    }

    /** Hash of mapping, settings, cards and facts: an index with another one is of no use to this build. */
    String fingerprint() {
        return exported().fingerprint();
    }

    /** Exported once, because it cannot change while this build runs. */
    private Exported exported() {
        Exported known = exported;
        if (known == null) {
            known = export();
            exported = known;
        }
        return known;
    }

    private Exported export() {
        Map<String, JsonObject> bodies = new HashMap<>();
        mapping.scope(Object.class)
                .schemaManager()
                .exportExpectedSchema((backend, index, export) -> bodies.put(
                        index,
                        withoutAliases(export.extension(ElasticsearchExtension.get())
                                .bodyParts()
                                .getFirst())));
        StringBuilder schema = new StringBuilder();
        IndexNames.INDEXES.forEach(index -> schema.append(bodies.get(index)));
        schema.append(StoredJson.shape(ListingCard.class))
                .append(StoredJson.shape(GuideCard.class))
                .append(StoredJson.shape(ListingFacts.class));
        return new Exported(Map.copyOf(bodies), DigestUtils.sha256Hex(schema.toString()));
    }

    private static JsonObject withoutAliases(JsonObject body) {
        JsonObject rest = new JsonObject();
        rest.add(SETTINGS, body.getAsJsonObject(SETTINGS));
        rest.add(MAPPINGS, body.getAsJsonObject(MAPPINGS));
        return rest;
    }
}

package org.localoffer.service.search.engine;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.session.SearchSession;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Listing;

/** The search engine; one request answers a whole search. */
@ApplicationScoped
class Engine {

    private final SearchSession session;

    Engine(SearchSession session) {
        this.session = session;
    }

    /**
     * Searches listings and guides together.
     *
     * @param query the query clause
     * @param rest further members of the request body, such as sorts and aggregations
     * @return the body of the engine's response, unchanged
     * @throws org.hibernate.search.util.common.SearchException if the engine is down or rejects the request
     */
    @SuppressWarnings("deprecation") // Hibernate Search infers a deprecated type here
    JsonObject ask(JsonObject query, JsonObject rest, int offset, int limit) {
        return session.search(List.of(Listing.class, Guide.class))
                .extension(ElasticsearchExtension.get())
                .select(f -> f.jsonHit())
                .where(f -> f.fromJson(query))
                .requestTransformer(context -> {
                    for (Map.Entry<String, JsonElement> member : rest.entrySet()) {
                        context.body().add(member.getKey(), member.getValue());
                    }
                })
                .fetch(offset, limit)
                .responseBody();
    }
}

package org.localoffer.service.search.engine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.quarkus.logging.Log;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;

import org.localoffer.directory.guide.Guide;
import org.localoffer.directory.listing.Listing;
import org.localoffer.service.search.index.SearchIndex;

/** The search engine; one request answers a whole search. */
@ApplicationScoped
class Engine {

    /** In the message of Hibernate Search, which gives the status nowhere else. */
    private static final Pattern REFUSED = Pattern.compile("Response: 4\\d\\d ");

    private final SearchSession session;
    private final SearchIndex index;

    Engine(SearchSession session, SearchIndex index) {
        this.session = session;
        this.index = index;
    }

    /**
     * Searches listings and guides together. A search that fails although a node answered is asked once more: a node
     * that dies between finding and reading leaves the others with a part of the answer. Where a node does not answer
     * at all, the client asks the next one by itself.
     *
     * @param query the query clause
     * @param rest further members of the request body, such as sorts and aggregations
     * @return the body of the engine's response, unchanged
     * @throws SearchException if the engine is down or rejects the request
     */
    JsonObject ask(JsonObject query, JsonObject rest, int offset, int limit) {
        try {
            return askOnce(query, rest, offset, limit);
        } catch (SearchException e) {
            if (isUnavailable(e) || isRefused(e)) {
                throw e;
            }
            Log.debugf(e, "A search failed, and is asked once more");
            return askOnce(query, rest, offset, limit);
        }
    }

    /** Whether the engine refused the request, since it has too much to do or does not understand it (a status of 4xx). */
    private static boolean isRefused(SearchException e) {
        return REFUSED.matcher(String.valueOf(e.getMessage())).find();
    }

    /** Whether the engine did not answer or lacks the index, as opposed to rejecting one request. */
    static boolean isUnavailable(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException
                    || String.valueOf(cause.getMessage()).contains("index_not_found")) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("deprecation") // Hibernate Search infers a deprecated type here
    private JsonObject askOnce(JsonObject query, JsonObject rest, int offset, int limit) {
        return session.search(List.of(Listing.class, Guide.class))
                .extension(ElasticsearchExtension.get())
                .select(f -> f.jsonHit())
                .where(f -> f.fromJson(query))
                .requestTransformer(context -> {
                    // One question goes to one copy of the index: copies weigh words a little differently, since each
                    // forgets changed listings in its own time, and a result must not move from one page to the next.
                    context.parametersMap().put("preference", Integer.toHexString(query.hashCode()));
                    for (Map.Entry<String, JsonElement> member : rest.entrySet()) {
                        context.body().add(member.getKey(), member.getValue());
                    }
                })
                .fetch(offset, limit)
                .responseBody();
    }

    /**
     * One of several searches that are asked together.
     *
     * @param rest as of {@link #ask}
     * @param limit maximum number of hits
     */
    record Search(JsonObject query, JsonObject rest, int limit) {

        private JsonObject body() {
            JsonObject body = new JsonObject();
            body.add("query", query);
            body.addProperty("size", limit);
            rest.entrySet().forEach(member -> body.add(member.getKey(), member.getValue()));
            return body;
        }
    }

    /**
     * Searches listings and guides several times in one round trip.
     *
     * @return the responses, in the order of the searches; one has a member {@code error} if the engine rejected its
     *     search
     * @throws java.io.UncheckedIOException if the engine is down
     */
    List<JsonObject> askAll(List<Search> searches) {
        return index.searchAll(searches.stream().map(Search::body).toList());
    }
}

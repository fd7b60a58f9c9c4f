package org.localoffer.service.search.engine;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
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
     * A search of listings and guides.
     *
     * @param query the query clause
     * @param rest further members of the request body, such as sorts and aggregations
     * @param offset number of hits that are left out, the first ones
     * @param limit maximum number of hits
     * @param cached whether the engine may keep the answer for the same search, until the index changes
     */
    record Search(JsonObject query, JsonObject rest, int offset, int limit, boolean cached) {

        /** The same search with other members. */
        Search rewritten(UnaryOperator<JsonObject> rewriter) {
            return new Search(rewriter.apply(query), rewriter.apply(rest), offset, limit, cached);
        }

        private SearchIndex.Search forIndex() {
            JsonObject body = new JsonObject();
            body.add("query", query);
            body.addProperty("from", offset);
            body.addProperty("size", limit);
            rest.entrySet().forEach(member -> body.add(member.getKey(), member.getValue()));
            return new SearchIndex.Search(body, cached);
        }
    }

    /**
     * Searches listings and guides together. A search that fails although a node answered is asked once more: a node
     * that dies between finding and reading leaves the others with a part of the answer. Where a node does not answer
     * at all, the client asks the next one by itself.
     *
     * @return the body of the engine's response, unchanged
     * @throws SearchException if the engine is down or rejects the request
     */
    JsonObject ask(Search search) {
        try {
            return askOnce(search);
        } catch (SearchException e) {
            if (isUnavailable(e) || isRefused(e)) {
                throw e;
            }
            Log.debugf(e, "A search failed, and is asked once more");
            return askOnce(search);
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
    private JsonObject askOnce(Search search) {
        return session.search(List.of(Listing.class, Guide.class))
                .extension(ElasticsearchExtension.get())
                .select(f -> f.jsonHit())
                .where(f -> f.fromJson(search.query()))
                .requestTransformer(context -> {
                    // One question goes to one copy of the index: copies weigh words a little differently, since each
                    // forgets changed listings in its own time, and a result must not move from one page to the next.
                    String copy = Integer.toHexString(search.query().hashCode());
                    context.parametersMap().put("preference", copy);
                    // By default engines keep no answer with hits:
                    // https://docs.opensearch.org/latest/search-plugins/caching/request-cache/
                    context.parametersMap().put("request_cache", Boolean.toString(search.cached()));
                    for (Map.Entry<String, JsonElement> member : search.rest().entrySet()) {
                        context.body().add(member.getKey(), member.getValue());
                    }
                })
                .fetch(search.offset(), search.limit())
                .responseBody();
    }

    /**
     * Searches listings and guides several times in one round trip.
     *
     * @return the responses, in the order of the searches; one has a member {@code error} if the engine rejected its
     *     search
     * @throws java.io.UncheckedIOException if the engine is down
     */
    List<JsonObject> askAll(List<Search> searches) {
        return index.searchAll(searches.stream().map(Search::forIndex).toList());
    }
}

package org.localoffer.service.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonObject;
import io.quarkus.logging.Log;
import org.elasticsearch.client.ResponseException;

import org.localoffer.service.search.index.EngineResponse;
import org.localoffer.service.search.index.SearchIndex;

/** The search engine; one request answers a whole search. */
@ApplicationScoped
class Engine {

    private final SearchIndex index;

    Engine(SearchIndex index) {
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
     * @throws UncheckedIOException if the engine is down or rejects the request
     */
    EngineResponse ask(Search search) {
        try {
            return askOnce(search);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof ResponseException answer) || isRefused(answer)) {
                throw e;
            }
            Log.debugf(e, "A search failed, and is asked once more");
            return askOnce(search);
        }
    }

    /** Whether the engine refused the request, since it has too much to do or does not understand it (a status of 4xx). */
    private static boolean isRefused(ResponseException answer) {
        int status = answer.getResponse().getStatusLine().getStatusCode();
        return status >= 400 && status < 500;
    }

    /** Whether the engine did not answer or lacks the index, as opposed to rejecting one request. */
    static boolean isUnavailable(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            boolean silent = cause instanceof IOException && !(cause instanceof ResponseException);
            if (silent || String.valueOf(cause.getMessage()).contains("index_not_found")) {
                return true;
            }
        }
        return false;
    }

    private EngineResponse askOnce(Search search) {
        return index.search(search.forIndex());
    }

    /**
     * Searches listings and guides several times in one round trip.
     *
     * @return the responses, in the order of the searches; one has a member {@code error} if the engine rejected its
     *     search
     * @throws UncheckedIOException if the engine is down
     */
    List<JsonObject> askAll(List<Search> searches) {
        return index.searchAll(searches.stream().map(Search::forIndex).toList());
    }
}

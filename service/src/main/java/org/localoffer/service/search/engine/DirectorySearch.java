package org.localoffer.service.search.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import com.google.gson.JsonObject;
import io.quarkus.logging.Log;

import org.localoffer.directory.vocabulary.ConceptTags;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.index.EngineResponse;
import org.localoffer.service.search.index.SearchIndex;
import org.localoffer.service.search.query.Facets;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryReader;

/** Answers a search: from the engine, or from the database while the engine is down or being filled. */
@ApplicationScoped
public class DirectorySearch {

    private final QueryReader queryReader;
    private final Engine engine;
    private final SearchIndex index;
    private final DatabaseSearch databaseSearch;
    private final Clock clock;
    private final RecentResults recent = new RecentResults();

    DirectorySearch(
            QueryReader queryReader, Engine engine, SearchIndex index, DatabaseSearch databaseSearch, Clock clock) {
        this.queryReader = queryReader;
        this.engine = engine;
        this.index = index;
        this.databaseSearch = databaseSearch;
        this.clock = clock;
    }

    /**
     * Answers a search. A failure of the engine alone never fails the search.
     *
     * @param area the edition in force
     */
    public SearchResults search(SearchParameters parameters, LocalArea area) {
        EngineRequest request = request(parameters, area);
        try {
            if (index.isComplete()) {
                return ask(request);
            }
        } catch (RuntimeException e) {
            Log.warnf(
                    "The search engine did not answer, so the database does: %s",
                    e.toString().lines().findFirst().orElse(""));
            if (Engine.isUnavailable(e)) {
                index.doubt();
            }
        }
        return databaseSearch.search(parameters, request.parsed());
    }

    /**
     * How many listings a search finds.
     *
     * @param total on all its pages
     * @param strong strong matches among them
     */
    public record Found(long total, long strong) {

        private static final Found NOTHING = new Found(0, 0);
    }

    /**
     * How many listings other searches find than one that was answered, in one round trip; none while the engine is
     * down. What was typed is read again only for a search that differs in it.
     *
     * @param area the edition that the search was answered with
     * @return in the order of the searches
     */
    public List<Found> counts(List<SearchParameters> searches, SearchResults answered, LocalArea area) {
        List<EngineRequest> requests = searches.stream()
                .map(search -> search.asksTheSame(answered.parameters())
                        ? request(search, answered.parsed(), area)
                        : request(search, area))
                .toList();
        try {
            if (index.isComplete()) {
                List<JsonObject> bodies = engine.askAll(
                        requests.stream().map(EngineRequest::counting).toList());
                return IntStream.range(0, requests.size())
                        .mapToObj(at -> found(requests.get(at), bodies.get(at)))
                        .toList();
            }
        } catch (RuntimeException e) {
            Log.debugf(e, "Nothing could be counted");
        }
        return searches.stream().map(_ -> Found.NOTHING).toList();
    }

    private static Found found(EngineRequest request, JsonObject body) {
        if (body.has("error")) {
            Log.debug("The engine rejected a search that was only to be counted");
            return Found.NOTHING;
        }
        return request.scoresCandidates()
                ? new QuestionAnswer(request, body, Map.of()).numbers()
                : new EngineAnswer(request, body).numbers();
    }

    /**
     * The features of a question's candidates, from which it is learnt what is strong; empty if nothing was asked.
     *
     * @param area the edition in force
     * @throws RuntimeException if the engine does not answer
     */
    public List<CandidateFeatures> features(SearchParameters parameters, LocalArea area) {
        EngineRequest request = request(parameters, area);
        return request.scoresCandidates()
                ? new QuestionAnswer(request, engine.ask(request.shown()).body(), Map.of()).features()
                : List.of();
    }

    private EngineRequest request(SearchParameters parameters, LocalArea area) {
        return request(
                parameters,
                queryReader.read(
                        parameters.text(), parameters.place(), parameters.exactly(), parameters.without(), area),
                area);
    }

    private EngineRequest request(SearchParameters parameters, ParsedQuery parsed, LocalArea area) {
        return new EngineRequest(
                parameters,
                parsed,
                Facets.of(area),
                area.helpInDanger(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /**
     * Answers as another edition will, once listings and guides are tagged with it.
     *
     * @param area the other edition
     * @param tags changes of the concepts of listings and guides under that edition
     * @throws RuntimeException if the engine does not answer
     */
    public SearchResults preview(SearchParameters parameters, LocalArea area, ConceptQueryRewriter tags) {
        EngineRequest request = request(parameters, area);
        return results(request, engine.ask(request.shown().rewritten(tags::rewrite)), tags.after());
    }

    private SearchResults ask(EngineRequest request) {
        EngineResponse response = engine.ask(request.shown());
        return recent.of(request, response, () -> results(request, response, Map.of()));
    }

    /** @param otherTags concepts by id of the document, where they differ from those in the index */
    private static SearchResults results(
            EngineRequest request, EngineResponse response, Map<UUID, ConceptTags> otherTags) {
        return request.scoresCandidates()
                ? new QuestionAnswer(request, response.body(), otherTags).results()
                : new EngineAnswer(request, response.body()).results();
    }
}

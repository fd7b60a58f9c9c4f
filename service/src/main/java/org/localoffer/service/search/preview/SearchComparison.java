package org.localoffer.service.search.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.localarea.model.AskedChoice;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.ages.AskedAge;
import org.localoffer.service.search.engine.ConceptQueryRewriter;
import org.localoffer.service.search.engine.DirectorySearch;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.preview.RecentSearches.Asked;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.Sort;
import org.localoffer.service.search.semantic.EmbeddingMatcher;
import org.localoffer.service.search.understand.AskedArea;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryReader;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.SearchPlace;

/** Finds recent searches whose results differ between two editions of the vocabulary. */
@ApplicationScoped
public class SearchComparison {

    /**
     * Each search is parsed twice. An embedding takes about 10 ms, and spelling correction compares each unknown word
     * with several thousand others.
     */
    public static final int MOST_READ = 300;

    /** Each search costs two requests to the engine. */
    public static final int MOST_ANSWERED = 60;

    private static final int FIRST = 5;

    private final RecentSearches searches;
    private final QueryReader queryReader;
    private final DirectorySearch search;
    private final EmbeddingMatcher matcher;

    SearchComparison(
            RecentSearches searches, QueryReader queryReader, DirectorySearch search, EmbeddingMatcher matcher) {
        this.searches = searches;
        this.queryReader = queryReader;
        this.search = search;
        this.matcher = matcher;
    }

    /** One search under both vocabularies. */
    public record Compared(Asked asked, SearchResults before, SearchResults after) {

        public String readBefore() {
            return describe(before.parsed());
        }

        public String readAfter() {
            return describe(after.parsed());
        }

        public List<SearchResults.Hit> firstBefore() {
            return first(before);
        }

        public List<SearchResults.Hit> firstAfter() {
            return first(after);
        }

        private boolean differs() {
            return !readBefore().equals(readAfter()) || !shown(before).equals(shown(after));
        }

        private static List<Map.Entry<String, Boolean>> shown(SearchResults results) {
            return first(results).stream()
                    .map(hit -> Map.entry(hit.card().slug(), hit.strong()))
                    .toList();
        }

        private static List<SearchResults.Hit> first(SearchResults results) {
            return results.hits().stream().limit(FIRST).toList();
        }
    }

    /**
     * The outcome of a comparison.
     *
     * @param unchanged number of searches with the same parsed query and first results
     * @param notCompared number of searches that a change may affect, but that exceed {@link #MOST_ANSWERED}
     * @param engineAnswers false if the engine or the database did not answer, so that nothing could be compared
     */
    public record Result(List<Compared> changed, int unchanged, int notCompared, boolean engineAnswers) {}

    /**
     * Compares the results of frequent recent searches.
     *
     * @param tags changes of the concepts of listings and guides between the two editions
     */
    public Result compare(LocalArea before, LocalArea after, ConceptQueryRewriter tags) {
        List<Asked> frequent = searches.frequent(MOST_READ);
        if (!matcher.learn(after.vocabulary())) {
            return new Result(List.of(), 0, frequent.size(), false);
        }
        Set<String> changedConcepts = tags.concepts();
        List<Asked> affected = frequent.stream()
                .filter(asked -> isAffected(asked, before, after, changedConcepts))
                .toList();
        List<Compared> changed = new ArrayList<>();
        ConceptQueryRewriter unchangedTags = new ConceptQueryRewriter(List.of());
        List<Asked> answered = affected.stream().limit(MOST_ANSWERED).toList();
        try {
            for (Asked asked : answered) {
                SearchParameters parameters = parameters(asked);
                Compared compared = new Compared(
                        asked,
                        search.preview(parameters, before, unchangedTags),
                        search.preview(parameters, after, tags));
                if (compared.differs()) {
                    changed.add(compared);
                }
            }
        } catch (RuntimeException e) {
            Log.warnf("Searches could not be compared: %s", e.getMessage());
            return new Result(List.of(), frequent.size() - affected.size(), affected.size(), false);
        }
        int notCompared = affected.size() - answered.size();
        return new Result(List.copyOf(changed), frequent.size() - changed.size() - notCompared, notCompared, true);
    }

    /** Whether the results may differ: the parsed query differs, or it names a concept that documents gain or lose. */
    private boolean isAffected(Asked asked, LocalArea before, LocalArea after, Set<String> changedConcepts) {
        String text = parameters(asked).text();
        ParsedQuery parsedBefore = queryReader.read(text, null, false, Set.of(), before);
        ParsedQuery parsedAfter = queryReader.read(text, null, false, Set.of(), after);
        return !parsedBefore.equals(parsedAfter)
                || parsedAfter.terms().stream()
                        .flatMap(term -> term.concepts().stream())
                        .flatMap(concept -> Stream.concat(Stream.of(concept.id()), concept.also().stream()))
                        .anyMatch(changedConcepts::contains);
    }

    /** Masked words are left out, because they carry no searchable text. */
    private static SearchParameters parameters(Asked asked) {
        String text = asked.words()
                .replaceAll("\\[[a-z_]+]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return new SearchParameters(text, false, null, null, Map.of(), Sort.RELEVANCE, 1);
    }

    /**
     * Describes the required terms, named and inferred, the ages, the place or area and the choices in words. A term
     * without a concept stands in quotation marks.
     */
    static String describe(ParsedQuery parsed) {
        List<String> parts = new ArrayList<>();
        Stream.concat(parsed.required().stream(), parsed.additional().stream())
                .map(SearchComparison::describe)
                .forEach(parts::add);
        if (parsed.danger()) {
            parts.add("possible danger");
        }
        parsed.ages().stream().map(AskedAge::words).forEach(parts::add);
        SearchPlace place = parsed.place();
        if (place != null) {
            parts.add("near " + place.name());
        }
        AskedArea searchedArea = parsed.area();
        if (searchedArea != null) {
            parts.add("in " + searchedArea.label());
        }
        parsed.choices().stream().map(AskedChoice::words).forEach(parts::add);
        return parts.isEmpty() ? "nothing" : parts.stream().distinct().collect(Collectors.joining("; "));
    }

    private static String describe(QueryTerm term) {
        return term.concepts().isEmpty()
                ? "the word “" + term.words() + "”"
                : term.concepts().stream().map(Concept::label).distinct().collect(Collectors.joining(" or "));
    }
}

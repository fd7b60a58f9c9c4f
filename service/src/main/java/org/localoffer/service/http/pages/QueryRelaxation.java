package org.localoffer.service.http.pages;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.localoffer.service.http.shared.SearchAddress;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.engine.DirectorySearch;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.query.Facet;
import org.localoffer.service.search.query.Facets;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.SearchParametersReader;
import org.localoffer.service.search.understand.ParsedQuery.Understood;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.EmptyHelp;
import org.localoffer.web.search.FewerFilters;

/**
 * Query relaxation: where no result is a strong match, it offers the search with one condition less at a time, each
 * with what it finds. A search is offered only if it finds something strong, and no fewer listings than there are now.
 *
 * <p>A question with fewer words takes as long to answer as the first one, and hardly ever helps where nothing comes
 * close to what was asked for, so there none is tried. For 500 judged questions 580 were tried: 74 of 355 found
 * something strong where anything came close, and 11 of 225 elsewhere.
 */
@ApplicationScoped
class QueryRelaxation {

    /** The most searches that are offered; each that changes the question costs a parsed query. */
    private static final int MOST = 4;

    private static final int MOST_KEPT = 120;

    /** For so long, a number may be that of a moment ago. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final DirectorySearch search;

    /**
     * What the ways from recent results find. Results that the search keeps are the same object, by which they are known
     * here; it keeps none of a question that tells of danger.
     */
    private final Cache<SearchResults, List<DirectorySearch.Found>> recent = Caffeine.newBuilder()
            .weakKeys()
            .expireAfterWrite(KEPT)
            .maximumSize(MOST_KEPT)
            .build();

    QueryRelaxation(DirectorySearch search) {
        this.search = search;
    }

    EmptyHelp from(SearchResults results, SearchAddress address, LocalArea area) {
        List<Facet> facets = Facets.of(area);
        List<Way> ways = Stream.of(
                        withoutFilters(results, facets, address),
                        withoutPlace(results, address),
                        withoutUnderstood(results, address))
                .flatMap(each -> each)
                .limit(MOST)
                .toList();
        List<FewerFilters> fewer = counted(ways, results, area).stream()
                .filter(way -> way.fitting() > 0 && way.listings() >= results.total())
                .toList();
        return new EmptyHelp(fewer, categories(area));
    }

    /** @param without label of the condition that is left out */
    private record Way(String without, SearchAddress address) {}

    private static Stream<Way> withoutFilters(SearchResults results, List<Facet> facets, SearchAddress address) {
        SearchParameters parameters = results.parameters();
        return facets.stream()
                .filter(facet -> !parameters.chosen(facet.key()).isEmpty())
                .map(facet -> new Way(
                        String.join(
                                " or ",
                                parameters.chosen(facet.key()).stream()
                                        .map(facet::label)
                                        .toList()),
                        address.without(facet.key())));
    }

    private static Stream<Way> withoutPlace(SearchResults results, SearchAddress address) {
        String place = results.parameters().place();
        return place == null
                ? Stream.empty()
                : Stream.of(new Way(
                        "near " + place, address.without(Parameter.PLACE).without(Parameter.WITHIN)));
    }

    /** Circumstances such as age and place come first. Of the query terms themselves, one is always kept. */
    private static Stream<Way> withoutUnderstood(SearchResults results, SearchAddress address) {
        if (!results.comesClose()) {
            return Stream.empty();
        }
        List<Understood> understood = results.parsed().understood();
        long things = understood.stream()
                .filter(one -> !one.circumstance() && one.rest() != null)
                .count();
        return understood.stream()
                .filter(one -> one.circumstance() || things > 1)
                .sorted((one, other) -> Boolean.compare(other.circumstance(), one.circumstance()))
                .flatMap(one -> Stream.ofNullable(one.rest())
                        .map(rest -> new Way(
                                one.label(), address.without(Parameter.TEXT).with(Parameter.TEXT, rest))));
    }

    private List<FewerFilters> counted(List<Way> ways, SearchResults results, LocalArea area) {
        List<DirectorySearch.Found> found = found(ways, results, area);
        return IntStream.range(0, ways.size())
                .mapToObj(at -> counted(ways.get(at), found.get(at)))
                .toList();
    }

    private List<DirectorySearch.Found> found(List<Way> ways, SearchResults results, LocalArea area) {
        List<DirectorySearch.Found> known = recent.getIfPresent(results);
        if (known != null) {
            return known;
        }
        SearchParametersReader reader = SearchParametersReader.of(area);
        List<DirectorySearch.Found> found = search.counts(
                ways.stream()
                        .map(way -> reader.read(way.address().values()).parameters())
                        .toList(),
                results,
                area);
        // An engine that does not answer finds nothing either.
        if (found.stream().anyMatch(each -> each.total() > 0)) {
            recent.put(results, found);
        }
        return found;
    }

    private static FewerFilters counted(Way way, DirectorySearch.Found found) {
        return new FewerFilters(way.without(), way.address().toString(), found.total(), found.strong());
    }

    private static List<Link> categories(LocalArea area) {
        return area.categories().stream()
                .map(category -> new Link(category.title(), "/categories/" + category.slug()))
                .toList();
    }
}

package org.localoffer.service.http.pages;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

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

/** Where to go on from results of which none answers everything: one thing less at a time, each with what it finds. */
@ApplicationScoped
class QueryRelaxation {

    /** Each is read and counted. */
    private static final int MOST = 4;

    private final DirectorySearch search;

    QueryRelaxation(DirectorySearch search) {
        this.search = search;
    }

    EmptyHelp from(SearchResults results, SearchAddress address, LocalArea area) {
        List<Facet> facets = Facets.of(area);
        List<FewerFilters> fewer = Stream.of(
                        ticked(results, facets, address), given(results, address), read(results, address))
                .flatMap(ways -> ways)
                .limit(MOST)
                .map(way -> counted(way, facets, area))
                .filter(way -> way.listings() > 0)
                .toList();
        return new EmptyHelp(fewer, categories(area));
    }

    /** @param without what would be left out */
    private record Way(String without, SearchAddress address) {}

    private static Stream<Way> ticked(SearchResults results, List<Facet> facets, SearchAddress address) {
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

    private static Stream<Way> given(SearchResults results, SearchAddress address) {
        String place = results.parameters().place();
        return place == null
                ? Stream.empty()
                : Stream.of(new Way(
                        "near " + place, address.without(Parameter.PLACE).without(Parameter.WITHIN)));
    }

    /** Age and place first: what is asked for is the last thing to give up, and never all of it. */
    private static Stream<Way> read(SearchResults results, SearchAddress address) {
        List<Understood> understood = results.parsed().understood();
        long things = understood.stream().filter(one -> !one.circumstance()).count();
        return understood.stream()
                .filter(one -> one.circumstance() || things > 1)
                .sorted((one, other) -> Boolean.compare(other.circumstance(), one.circumstance()))
                .flatMap(one -> Stream.ofNullable(one.rest())
                        .map(rest -> new Way(
                                one.label(), address.without(Parameter.TEXT).with(Parameter.TEXT, rest))));
    }

    /** Counts what answers all the rest. */
    private FewerFilters counted(Way way, List<Facet> facets, LocalArea area) {
        long found = search.strong(
                new SearchParametersReader(facets).read(way.address().values()).parameters(), area);
        return new FewerFilters(way.without(), way.address().toString(), found);
    }

    private static List<Link> categories(LocalArea area) {
        return area.categories().stream()
                .map(category -> new Link(category.title(), "/categories/" + category.slug()))
                .toList();
    }
}

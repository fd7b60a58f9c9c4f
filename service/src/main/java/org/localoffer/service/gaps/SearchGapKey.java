package org.localoffer.service.gaps;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.understand.ParsedQuery;

/**
 * The gap key of a search: the filters that were chosen or, without them, what the query parser understood. A search
 * has one gap key, so of several values the first counts.
 */
public final class SearchGapKey {

    private SearchGapKey() {}

    public static GapKey of(SearchParameters parameters, ParsedQuery parsed, LocalArea area) {
        return new GapKey(
                first(parameters.chosen(Parameter.HELP), parsed.help()),
                first(parameters.chosen(Parameter.NEED), parsed.needs()),
                ageBand(parameters, parsed, area),
                first(parameters.chosen(Parameter.AREA), place(parsed)),
                first(parameters.chosen(Parameter.SECTOR), List.of()));
    }

    private static @Nullable String ageBand(SearchParameters parameters, ParsedQuery parsed, LocalArea area) {
        return first(parameters.chosen(Parameter.AGE), parsed.nearestAgeBands(area));
    }

    private static List<String> place(ParsedQuery parsed) {
        if (parsed.place() != null) {
            return List.of(parsed.place().area());
        }
        return parsed.area() == null ? List.of() : List.of(parsed.area().slug());
    }

    private static @Nullable String first(Set<String> chosen, List<String> understood) {
        return Stream.concat(chosen.stream().sorted(), understood.stream())
                .findFirst()
                .orElse(null);
    }
}

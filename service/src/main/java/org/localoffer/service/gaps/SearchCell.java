package org.localoffer.service.gaps;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.Cell;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.understand.AskedAge;
import org.localoffer.service.search.understand.Interpretation;

/** What a search was for: as ticked, or else as understood. One search is one cell, so of several the first counts. */
public final class SearchCell {

    private SearchCell() {}

    public static Cell of(SearchParameters parameters, Interpretation interpretation, LocalArea area) {
        return new Cell(
                first(parameters.chosen(Parameter.HELP), interpretation.help()),
                first(parameters.chosen(Parameter.NEED), interpretation.needs()),
                ageBand(parameters, interpretation, area),
                first(parameters.chosen(Parameter.AREA), place(interpretation)),
                first(parameters.chosen(Parameter.SECTOR), List.of()));
    }

    private static @Nullable String ageBand(
            SearchParameters parameters, Interpretation interpretation, LocalArea area) {
        AskedAge age = interpretation.age();
        List<String> understood = age == null ? List.of() : age.bands(area.ageBands());
        return first(parameters.chosen(Parameter.AGE), understood);
    }

    private static List<String> place(Interpretation interpretation) {
        return interpretation.place() == null
                ? List.of()
                : List.of(interpretation.place().area());
    }

    private static @Nullable String first(Set<String> chosen, List<String> understood) {
        return Stream.concat(chosen.stream().sorted(), understood.stream())
                .findFirst()
                .orElse(null);
    }
}

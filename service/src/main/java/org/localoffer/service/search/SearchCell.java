package org.localoffer.service.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.AgeBand;
import org.localoffer.service.localarea.LocalArea;
import org.localoffer.service.signals.Cell;

/** What a search was for: as ticked, or else as understood. One search is one cell, so of several the first counts. */
final class SearchCell {

    private SearchCell() {}

    static Cell of(SearchParameters parameters, Interpretation interpretation, LocalArea area) {
        return new Cell(
                first(parameters.chosen(Parameter.HELP), interpretation.named(area.kindsOfHelp())),
                first(parameters.chosen(Parameter.NEED), interpretation.named(area.needs())),
                ageBand(parameters, interpretation, area),
                first(parameters.chosen(Parameter.AREA), place(interpretation)),
                first(parameters.chosen(Parameter.SECTOR), List.of()));
    }

    private static @Nullable String ageBand(
            SearchParameters parameters, Interpretation interpretation, LocalArea area) {
        Integer age = interpretation.age();
        List<String> understood = age == null
                ? List.of()
                : area.ageBands().stream()
                        .filter(band -> band.holds(age))
                        .map(AgeBand::slug)
                        .toList();
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

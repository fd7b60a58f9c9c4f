package org.localoffer.service.gaps;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;
import org.localoffer.service.localarea.model.AgeBand;
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

    /**
     * The gap key of a search, from the text form in a form that a page of results showed. Components that the edition
     * does not have are unknown, so that a form made by hand stores no other words.
     *
     * @param key as {@link GapKey#key} writes it
     */
    public static GapKey ofForm(String key, LocalArea area) {
        GapKey sent = GapKey.ofKey(key);
        if (sent == null) {
            return GapKey.UNKNOWN;
        }
        return new GapKey(
                known(sent.help(), area.kindsOfHelp().slugs()),
                known(sent.need(), area.needs().slugs()),
                known(
                        sent.ageBand(),
                        area.ageBands().stream().map(AgeBand::slug).toList()),
                known(sent.area(), area.areas().slugs()),
                known(
                        sent.sector(),
                        Arrays.stream(Sector.values()).map(Sector::slug).toList()));
    }

    private static @Nullable String known(@Nullable String part, Collection<String> slugs) {
        return part != null && slugs.contains(part) ? part : null;
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

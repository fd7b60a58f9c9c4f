package org.localoffer.service.http.staff.commissioners;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

/**
 * What a commissioner chose to see on the heat map, as its address holds it. A value that is no choice is left out.
 *
 * @param help as {@link GapKey#written} writes it; null for all
 * @param area in the same way
 * @param helps the kinds of help to choose from: those with evidence, and the one that is chosen
 * @param areas the areas to choose from, in the same way
 * @param leftOut labels of the fields that held no choice
 */
record HeatMapChoices(
        @Nullable String help, @Nullable String area, List<String> helps, List<String> areas, List<String> leftOut) {

    private static final List<String> NOT_NAMED = List.of(GapKey.ANY, GapKey.NOT_KNOWN);

    HeatMapChoices {
        helps = List.copyOf(helps);
        areas = List.copyOf(areas);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * @param query the parameters of the address
     * @param within evidence that the commissioner may see
     */
    static HeatMapChoices of(Map<String, List<String>> query, List<Evidence> within, LocalArea localArea) {
        FormValues values = FormValues.of(query);
        List<String> leftOut = new ArrayList<>();
        Part help = part(
                within,
                key -> GapKey.written(key.help()),
                localArea.kindsOfHelp().slugs());
        Part area = part(
                within, key -> GapKey.written(key.area()), localArea.areas().slugs());
        String chosenHelp = help.chosen(values.text(GapAddresses.HELP), "Kind of help", leftOut);
        String chosenArea = area.chosen(values.text(GapAddresses.AREA), "Area", leftOut);
        return new HeatMapChoices(chosenHelp, chosenArea, help.offered(chosenHelp), area.offered(chosenArea), leftOut);
    }

    /**
     * One component of gap keys.
     *
     * @param known every value that is understood, in the order in which they are offered
     * @param evident values with evidence
     */
    private record Part(Collection<String> known, Set<String> evident) {

        @Nullable
        String chosen(String value, String label, List<String> leftOut) {
            if (value.isEmpty()) {
                return null;
            }
            if (!known.contains(value)) {
                leftOut.add(label);
                return null;
            }
            return value;
        }

        List<String> offered(@Nullable String chosen) {
            return known.stream()
                    .filter(value -> evident.contains(value) || value.equals(chosen))
                    .toList();
        }
    }

    /** The edition's values come first, then those that it has dropped, then those that name nothing. */
    private static Part part(List<Evidence> within, Function<GapKey, String> value, Collection<String> slugs) {
        Set<String> evident = within.stream().map(Evidence::gapKey).map(value).collect(Collectors.toUnmodifiableSet());
        Set<String> known = new LinkedHashSet<>(slugs);
        evident.stream().filter(slug -> !NOT_NAMED.contains(slug)).sorted().forEach(known::add);
        known.addAll(NOT_NAMED);
        return new Part(known, evident);
    }

    boolean show(GapKey gapKey) {
        return (help == null || help.equals(GapKey.written(gapKey.help())))
                && (area == null || area.equals(GapKey.written(gapKey.area())));
    }
}

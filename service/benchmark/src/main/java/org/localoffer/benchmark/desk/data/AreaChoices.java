package org.localoffer.benchmark.desk.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import org.localoffer.benchmark.Weighted;

/**
 * What the portal's area offers to choose from, so that made-up data is about its own kinds of help, needs, ages, places
 * and sectors: slugs, the one with the most listings first.
 */
public record AreaChoices(
        List<String> help, List<String> needs, List<String> ageBands, List<String> areas, List<String> sectors) {

    private static final double SHARE_WITH_HELP = 0.9;
    private static final double SHARE_WITH_NEED = 0.85;
    private static final double SHARE_WITH_AGE = 0.75;
    private static final double SHARE_WITH_AREA = 0.5;
    private static final double SHARE_WITH_SECTOR = 0.15;

    /** Keeps copies of the lists. */
    public AreaChoices {
        help = List.copyOf(help);
        needs = List.copyOf(needs);
        ageBands = List.copyOf(ageBands);
        areas = List.copyOf(areas);
        sectors = List.copyOf(sectors);
    }

    /**
     * Reads them from the facets of the JSON API.
     *
     * @return empty while the portal answers without facets, since its index is being filled
     */
    public static Optional<AreaChoices> of(JsonNode answer) {
        JsonNode facets = answer.path("facets");
        AreaChoices choices = new AreaChoices(
                slugs(facets.path("help")),
                slugs(facets.path("need")),
                slugs(facets.path("age")),
                slugs(facets.path("area")),
                slugs(facets.path("sector")));
        return Optional.of(choices).filter(AreaChoices::isComplete);
    }

    private static List<String> slugs(JsonNode facet) {
        List<JsonNode> values = new ArrayList<>();
        facet.forEach(values::add);
        values.sort(
                Comparator.comparingLong((JsonNode value) -> value.path("count").asLong())
                        .reversed());
        return values.stream().map(value -> value.path("value").asText()).toList();
    }

    private boolean isComplete() {
        return !help.isEmpty() && !needs.isEmpty() && !ageBands.isEmpty() && !areas.isEmpty() && !sectors.isEmpty();
    }

    /**
     * Different gap keys, each with a kind of help or a need.
     *
     * @param number fewer than the area has combinations
     */
    List<GapKey> gapKeys(int number, Random random) {
        Weighted<String> usualHelp = Weighted.byRank(help);
        Weighted<String> usualNeed = Weighted.byRank(needs);
        Weighted<String> usualAge = Weighted.byRank(ageBands);
        Weighted<String> usualArea = Weighted.byRank(areas);
        Weighted<String> usualSector = Weighted.byRank(sectors);
        Set<GapKey> keys = new LinkedHashSet<>();
        while (keys.size() < number) {
            String kind = maybe(SHARE_WITH_HELP, usualHelp, random);
            keys.add(new GapKey(
                    kind,
                    kind == null ? usualNeed.pick(random) : maybe(SHARE_WITH_NEED, usualNeed, random),
                    maybe(SHARE_WITH_AGE, usualAge, random),
                    maybe(SHARE_WITH_AREA, usualArea, random),
                    maybe(SHARE_WITH_SECTOR, usualSector, random)));
        }
        return List.copyOf(keys);
    }

    private static @Nullable String maybe(double share, Weighted<String> values, Random random) {
        return random.nextDouble() < share ? values.pick(random) : null;
    }
}

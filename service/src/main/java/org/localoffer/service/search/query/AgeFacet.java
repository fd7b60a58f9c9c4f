package org.localoffer.service.search.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.localoffer.directory.search.Fields;
import org.localoffer.directory.search.ListingFacts;
import org.localoffer.service.localarea.model.AgeBand;

/**
 * The facet of age bands. A listing is in every band that its age range overlaps. A listing without an age range passes
 * the filter of any ticked band, ranks after the others and is counted separately.
 */
public record AgeFacet(List<AgeBand> bands) implements Facet {

    @Override
    public String key() {
        return Parameter.AGE;
    }

    @Override
    public String title() {
        return "Age";
    }

    @Override
    public List<Option> options() {
        return bands.stream().map(band -> new Option(band.slug(), band.label())).toList();
    }

    @Override
    public JsonObject filter(Set<String> ticked) {
        JsonArray any = new JsonArray();
        bands.stream()
                .filter(band -> ticked.contains(band.slug()))
                .map(AgeFacet::meets)
                .forEach(any::add);
        any.add(notTold());
        return QueryJson.bool("should", any);
    }

    @Override
    public Set<String> valuesOf(ListingFacts listing) {
        Double first = listing.ageMinimum();
        Double last = listing.ageMaximum();
        if (first == null || last == null) {
            return Set.of();
        }
        return bands.stream()
                .filter(band -> first < band.to() + 1 && last >= band.from())
                .map(AgeBand::slug)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public JsonObject counts() {
        JsonObject filters = new JsonObject();
        bands.forEach(band -> filters.add(band.slug(), meets(band)));
        return QueryJson.object("filters", QueryJson.object("filters", filters)).get();
    }

    public static JsonObject notTold() {
        return QueryJson.term(Fields.AGE_TOLD, false);
    }

    /** The same rule as {@link AgeBand#meets}: a child is of the last age until the next birthday. */
    private static JsonObject meets(AgeBand band) {
        return covers(band.from(), band.to() + 1);
    }

    /**
     * A clause that matches listings whose age range overlaps the given one.
     *
     * @param from decimal years, inclusive
     * @param before decimal years, exclusive
     */
    public static JsonObject covers(double from, double before) {
        JsonArray both = new JsonArray();
        both.add(QueryJson.range(Fields.AGE_MINIMUM, "lt", before));
        both.add(QueryJson.range(Fields.AGE_MAXIMUM, "gte", from));
        return QueryJson.bool("filter", both);
    }
}

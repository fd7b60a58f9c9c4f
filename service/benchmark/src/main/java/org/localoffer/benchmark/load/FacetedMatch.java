package org.localoffer.benchmark.load;

import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What any directory with facets has to ask of its engine: ten hits of a match on four fields, every facet counted,
 * ticked choices applied after counting. Simpler than the portal's own request, which knows concepts, ages and places.
 */
public final class FacetedMatch {

    private static final JsonMapper JSON = new JsonMapper();

    private static final List<String> FACETS = List.of(
            "need",
            "help",
            "sector",
            "category",
            "cost",
            "level",
            "refer",
            "diagnosis",
            "delivery",
            "area",
            "language");

    /** As many as the longest list of choices has. */
    private static final int MOST_VALUES = 50;

    private FacetedMatch() {}

    /** The body of the request. */
    public static ObjectNode of(Question question) {
        ObjectNode request = JSON.createObjectNode();
        request.put("size", 10).put("track_total_hits", true);
        request.putArray("_source").add("card");
        ObjectNode bool = request.putObject("query").putObject("bool");
        ObjectNode match = bool.putObject("must").putObject("multi_match").put("query", question.text());
        match.putArray("fields")
                .add("name^4")
                .add("summary^2")
                .add("description")
                .add("provider");
        bool.putObject("filter").putObject("term").put("visible", true);
        if (!question.choices().isEmpty()) {
            ArrayNode all = request.putObject("post_filter").putObject("bool").putArray("filter");
            question.choices()
                    .forEach((field, value) -> all.addObject().putObject("term").put(field, value));
        }
        ObjectNode facets = request.putObject("aggs");
        FACETS.forEach(facet ->
                facets.putObject(facet).putObject("terms").put("field", facet).put("size", MOST_VALUES));
        ObjectNode ages = facets.putObject("age").putObject("filters").putObject("filters");
        age(ages, "0-4", 0, 5);
        age(ages, "5-11", 5, 12);
        age(ages, "11-plus", 11, 26);
        age(ages, "preparing-for-adulthood", 14, 26);
        return request;
    }

    /** Listings for some age from the first, inclusive, to the last, exclusive, in years. */
    private static void age(ObjectNode ages, String band, int from, int before) {
        ArrayNode both = ages.putObject(band).putObject("bool").putArray("filter");
        both.addObject().putObject("range").putObject("age_minimum").put("lt", before);
        both.addObject().putObject("range").putObject("age_maximum").put("gte", from);
    }
}

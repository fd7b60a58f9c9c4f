package org.localoffer.service.search.questions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Further parameters that precede some of the questions in their addresses.
 *
 * @param encoded empty, or ends with {@code &}
 * @param wrong whether one of the values is invalid
 * @param anyPlace whether there is a place, which may be unknown
 */
record OtherParameters(String encoded, boolean wrong, boolean anyPlace) {

    private static final OtherParameters NONE = new OtherParameters("", false, false);

    private static final List<Parameter> PARAMETERS = List.of(
            new Parameter("age", "0-4", "5-11", "11-plus", "preparing-for-adulthood"),
            new Parameter("need", "asd", "semh", "adhd", "slcn"),
            new Parameter("sector", "education", "health", "social-care", "voluntary"),
            new Parameter("cost", "free"),
            new Parameter("within", "1", "5", "20.5", "500"),
            new Parameter("sort", "relevance", "distance", "name", "recently-checked"),
            new Parameter("per_page", "1", "5", "10"),
            new Parameter("page", "1", "2", "7", "1000"));

    /** A parameter and some of its valid values. */
    private record Parameter(String name, List<String> right) {

        Parameter(String name, String... right) {
            this(name, List.of(right));
        }
    }

    static OtherParameters draw(Draw draw) {
        if (!draw.oneIn(4)) {
            return NONE;
        }
        StringBuilder encoded = new StringBuilder();
        boolean wrong = false;
        for (Parameter parameter : PARAMETERS) {
            if (draw.oneIn(4)) {
                boolean thisOneIsWrong = draw.oneIn(5);
                add(encoded, parameter.name(), thisOneIsWrong ? wrong(draw) : draw.of(parameter.right()));
                wrong |= thisOneIsWrong;
            }
        }
        boolean anyPlace = draw.oneIn(2);
        if (anyPlace) {
            add(encoded, "postcode", draw.of(draw.postcode(), draw.place(), wrong(draw)));
        }
        return new OtherParameters(encoded.toString(), wrong, anyPlace);
    }

    /** Not a valid value of any parameter. */
    private static String wrong(Draw draw) {
        return draw.of(
                "banana", "-1", "NaN", "1e9", "99999999999999999999", "0", Payloads.element(draw), "' or 1=1", "😀");
    }

    private static void add(StringBuilder encoded, String name, String value) {
        encoded.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&');
    }
}

package org.localoffer.service.http.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.Sort;

/** The address of a search, and those of its variants: with one filter less, or another page. */
public record SearchAddress(List<Part> parts) {

    private static final String PATH = "/search";

    /** One parameter with one value. */
    public record Part(String name, String value) {}

    public SearchAddress {
        parts = List.copyOf(parts);
    }

    /** The address for these parameters. A place is written as an outward code or a town, never as a full postcode. */
    public static SearchAddress of(SearchParameters parameters) {
        List<Part> parts = new ArrayList<>();
        add(parts, Parameter.TEXT, parameters.text());
        if (parameters.exactly()) {
            add(parts, Parameter.EXACT, "true");
        }
        parameters.without().forEach(id -> add(parts, Parameter.WITHOUT, id));
        String place = parameters.place();
        if (place != null) {
            add(parts, Parameter.PLACE, place);
        }
        Double miles = parameters.withinMiles();
        if (miles != null) {
            add(parts, Parameter.WITHIN, plain(miles));
        }
        parameters.choices().forEach((name, values) -> values.forEach(value -> add(parts, name, value)));
        if (parameters.sort() != Sort.RELEVANCE) {
            add(parts, Parameter.SORT, parameters.sort().slug());
        }
        if (parameters.perPage() != SearchParameters.PER_PAGE) {
            add(parts, Parameter.PER_PAGE, Integer.toString(parameters.perPage()));
        }
        if (parameters.page() > 1) {
            add(parts, Parameter.PAGE, Integer.toString(parameters.page()));
        }
        return new SearchAddress(parts);
    }

    /** Another page of the same results. */
    public SearchAddress page(int page) {
        SearchAddress first = without(Parameter.PAGE);
        return page == 1 ? first : first.with(Parameter.PAGE, Integer.toString(page));
    }

    /** With one more value; goes back to the first page. */
    public SearchAddress with(String name, String value) {
        List<Part> more = new ArrayList<>(parts);
        add(more, name, value);
        return new SearchAddress(more);
    }

    /** With a family's shortlist added; the page stays the same. */
    public SearchAddress carrying(Shortlist shortlist) {
        return with(Shortlist.CARRIED, shortlist.value());
    }

    /** Without any value of that parameter; goes back to the first page. */
    public SearchAddress without(String name) {
        return new SearchAddress(parts.stream()
                .filter(part -> !part.name().equals(name) && !part.name().equals(Parameter.PAGE))
                .toList());
    }

    /** Without this one value; goes back to the first page. */
    public SearchAddress without(String name, String value) {
        return new SearchAddress(parts.stream()
                .filter(part ->
                        !part.equals(new Part(name, value)) && !part.name().equals(Parameter.PAGE))
                .toList());
    }

    /** The values by parameter name, in the form that the parameter reader takes. */
    public Map<String, List<String>> values() {
        return parts.stream()
                .collect(Collectors.groupingBy(Part::name, Collectors.mapping(Part::value, Collectors.toList())));
    }

    @Override
    public String toString() {
        StringBuilder address = new StringBuilder(PATH);
        for (Part part : parts) {
            address.append(address.length() == PATH.length() ? '?' : '&')
                    .append(encode(part.name()))
                    .append('=')
                    .append(encode(part.value()));
        }
        return address.toString();
    }

    /** Miles without unnecessary decimals: "5" and "2.5". */
    public static String plain(double miles) {
        return miles == Math.rint(miles) ? Long.toString(Math.round(miles)) : Double.toString(miles);
    }

    private static void add(List<Part> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(new Part(name, value));
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

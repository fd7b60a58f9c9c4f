package org.localoffer.service.localarea.model;

import java.util.Map;
import java.util.Set;

import org.localoffer.directory.listing.content.ListingContent;

/**
 * A landing page: a saved search with a text of its own. Categories form a flat list, not a tree.
 *
 * @param group {@link #AGES} or {@link #TOPICS}
 * @param match the saved search, by search parameter: {@code age}, {@code help}, {@code sector}, {@code need}; values
 *     of one parameter are alternatives, and all parameters have to match
 * @param body Markdown
 */
public record Category(
        String slug,
        String title,
        String group,
        String summary,
        int order,
        Map<String, Set<String>> match,
        String body) {

    /** The group of categories that stand for the ages of children and young people. */
    public static final String AGES = "age";

    /** The group of all others. */
    public static final String TOPICS = "topic";

    /** Whether a listing belongs to the category, because an officer put it there or the saved search matches it. */
    public boolean holds(ListingContent content, LocalArea area) {
        return content.categories().contains(slug)
                || (!match.isEmpty()
                        && match.entrySet().stream()
                                .allMatch(rule -> matches(rule.getKey(), rule.getValue(), content, area)));
    }

    private static boolean matches(String parameter, Set<String> values, ListingContent content, LocalArea area) {
        return switch (parameter) {
            case "age" ->
                area.ageBands().stream()
                        .filter(band -> values.contains(band.slug()))
                        .anyMatch(band -> band.meets(content.ages()));
            case "help" -> content.kindsOfHelp().stream().anyMatch(values::contains);
            case "need" -> content.needs().types().stream().anyMatch(values::contains);
            case "sector" ->
                content.sector() != null && values.contains(content.sector().slug());
            default -> throw new IllegalArgumentException("A category cannot match by " + parameter);
        };
    }
}

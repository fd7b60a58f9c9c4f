package org.localoffer.web.vocabulary;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;

/**
 * One of the first results of a search.
 *
 * @param strong whether it is a strong match
 * @param mark such as "New", "Was 3rd" and "Gone"; null where its rank is unchanged
 */
public record FoundLine(
        Link listing, boolean strong, @Nullable String mark) {}

package org.localoffer.web.vocabulary;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;

/**
 * One of the first results of a search.
 *
 * @param strong whether it answers everything that was asked
 * @param mark such as "New", "Was 3rd" and "Gone"; null where it stands where it stood
 */
public record FoundLine(
        Link listing, boolean strong, @Nullable String mark) {}

package org.localoffer.directory.search;

/** What a list of results shows of a guide. */
public record GuideCard(String slug, String title, String summary) {}

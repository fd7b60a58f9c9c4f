package org.localoffer.directory.search;

/** A guide as search results show it. */
public record GuideCard(String slug, String title, String summary) {}

package org.localoffer.directory.vocabulary;

import java.util.List;

/**
 * Concepts that some words of a text may mean.
 *
 * @param concepts at least one; several where a word means several things
 * @param from index of the first word
 * @param to index after the last word
 */
public record Mention(List<Concept> concepts, int from, int to) {}

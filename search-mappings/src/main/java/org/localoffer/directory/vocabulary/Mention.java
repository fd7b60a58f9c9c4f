package org.localoffer.directory.vocabulary;

import java.util.List;

/**
 * A phrase in a text and the concepts that it may mean.
 *
 * @param concepts at least one; several if the phrase is ambiguous
 * @param from index of the first word
 * @param to index after the last word
 */
public record Mention(List<Concept> concepts, int from, int to) {}

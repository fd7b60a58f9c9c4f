package org.localoffer.directory.vocabulary;

import java.util.Set;

/**
 * Where the concepts of a listing or a guide stand: ids, by how much they say about it.
 *
 * @param name in its name
 * @param help its kinds of help answer them
 * @param need it is meant for needs that they name
 * @param summary in its summary
 * @param text anywhere else in it
 * @param groups groups of families that it is for
 * @param spellings every word of its name, summary and provider, as it is written
 */
public record ConceptTags(
        Set<String> name,
        Set<String> help,
        Set<String> need,
        Set<String> summary,
        Set<String> text,
        Set<String> groups,
        Set<String> spellings) {

    public ConceptTags {
        name = Set.copyOf(name);
        help = Set.copyOf(help);
        need = Set.copyOf(need);
        summary = Set.copyOf(summary);
        text = Set.copyOf(text);
        groups = Set.copyOf(groups);
        spellings = Set.copyOf(spellings);
    }
}

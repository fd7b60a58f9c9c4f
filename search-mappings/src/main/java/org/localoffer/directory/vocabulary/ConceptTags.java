package org.localoffer.directory.vocabulary;

import java.util.Set;

/**
 * Ids of the concepts of a listing or a guide, by where they occur; the first sets say most about it.
 *
 * @param name in its name
 * @param help answered by its kinds of help
 * @param need naming a need that it is meant for
 * @param summary in its summary
 * @param text anywhere else in it
 * @param groups groups of families that it is for
 * @param spellings every word of its name, summary and provider, unstemmed
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

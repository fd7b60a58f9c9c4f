package org.localoffer.service.localarea.model;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a closed list.
 *
 * @param area for a need: the broad area of need to which it belongs (SEND Code of Practice 2015, 6.28); null otherwise
 * @param words other names, which are searched with the listings that carry the term
 * @param danger for a kind of help: whether it is for people in danger
 * @param information for a kind of help: whether it is information itself, so that whoever misses it misses information
 */
public record Term(
        String slug, String label, @Nullable String area, Set<String> words, Boolean danger, Boolean information) {

    public Term {
        words = words == null ? Set.of() : Set.copyOf(words);
        danger = danger != null && danger;
        information = information != null && information;
    }
}

package org.localoffer.web.vocabulary;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;

/**
 * One concept in the list.
 *
 * @param id never changes; other concepts refer to it
 * @param words such as "autism, autistic, asd and 8 more"
 * @param standsFor kinds of help and needs that it maps to; may be empty
 * @param change such as "Changed, not published yet"; null where it is as published
 */
public record ConceptRow(
        String id,
        Link link,
        String words,
        List<String> standsFor,
        @Nullable String change) {

    public ConceptRow {
        standsFor = List.copyOf(standsFor);
    }
}

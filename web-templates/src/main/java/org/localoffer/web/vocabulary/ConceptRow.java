package org.localoffer.web.vocabulary;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;

/**
 * One concept of the list.
 *
 * @param id kept for good; other concepts name it by this
 * @param words such as "autism, autistic, asd and 8 more"
 * @param standsFor kinds of help and needs; empty where it stands for none
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

package org.localoffer.directory.search;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.ConceptTags;

/**
 * What the edition of the local area adds to a listing's search document.
 *
 * @param categories slugs of all categories to which it belongs, by hand or by rule
 * @param needs slugs of every need it can be used for
 * @param areas slugs of the areas under which it is filed
 * @param serves slugs of every area whose families it serves
 * @param servesTheArea whether it serves families of the local area; null if not stated
 * @param words labels and other names of its kinds of help and of the needs it is meant for
 * @param concepts its concepts
 */
public record SearchTags(
        Set<String> categories,
        Set<String> needs,
        Set<String> areas,
        Set<String> serves,
        @Nullable Boolean servesTheArea,
        Set<String> words,
        ConceptTags concepts) {

    public SearchTags {
        categories = Set.copyOf(categories);
        needs = Set.copyOf(needs);
        areas = Set.copyOf(areas);
        serves = Set.copyOf(serves);
        words = Set.copyOf(words);
    }
}

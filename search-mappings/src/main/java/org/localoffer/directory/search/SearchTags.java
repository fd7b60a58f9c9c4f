package org.localoffer.directory.search;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.vocabulary.ConceptTags;

/**
 * What the local area's edition adds to a listing's search document.
 *
 * @param categories slugs of every category it belongs to, by hand and by rule
 * @param needs slugs of every need it can be used for
 * @param areas slugs of the areas it is filed under
 * @param serves slugs of every area whose families it serves
 * @param servesTheArea whether it serves families of any place that is not outside; null where it does not say
 * @param words labels and other names of its kinds of help and of the needs it is meant for
 * @param concepts what it is about
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

package org.localoffer.directory.search;

import java.util.Set;

/**
 * What the local area's edition adds to a listing's search document. A binder cannot know the edition, so whoever
 * indexes says it.
 *
 * @param categories slugs of every category it belongs to, by hand and by rule
 * @param needs slugs of every need it can be used for
 * @param areas slugs of the areas it is filed under
 * @param serves slugs of every area whose families it serves
 * @param words labels and other names of its kinds of help and of the needs it is meant for
 * @param anyNeedWords labels and other names of all needs where it is for any; empty otherwise
 */
public record SearchTags(
        Set<String> categories,
        Set<String> needs,
        Set<String> areas,
        Set<String> serves,
        Set<String> words,
        Set<String> anyNeedWords) {

    public SearchTags {
        categories = Set.copyOf(categories);
        needs = Set.copyOf(needs);
        areas = Set.copyOf(areas);
        serves = Set.copyOf(serves);
        words = Set.copyOf(words);
        anyNeedWords = Set.copyOf(anyNeedWords);
    }
}

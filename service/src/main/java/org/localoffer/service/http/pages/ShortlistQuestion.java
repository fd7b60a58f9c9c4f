package org.localoffer.service.http.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.http.shared.Shortlist;
import org.localoffer.service.listing.Slugs;
import org.localoffer.web.layout.Words;

/**
 * What the address of a shortlist says.
 *
 * @param shortlist the one taken off just now included, so that it can go back to its place
 * @param removed the slug of the one taken off just now; null where none was
 * @param wrong values that no listing's address can be
 * @param tooMany listings beyond those that a shortlist holds
 */
record ShortlistQuestion(Shortlist shortlist, @Nullable String removed, List<String> wrong, int tooMany) {

    static final String REMOVED = "removed";

    /** So many wrong values are told back, and so much of each. */
    private static final int MOST_TOLD = 3;

    private static final int LONGEST_TOLD = 40;

    /** @param given values by parameter name, decoded; a carried shortlist is read too, after the listings */
    static ShortlistQuestion of(Map<String, List<String>> given) {
        Set<String> named = Stream.concat(
                        given.getOrDefault(Shortlist.LISTING, List.of()).stream(),
                        given.getOrDefault(Shortlist.CARRIED, List.of()).stream()
                                .flatMap(value -> Shortlist.split(value).stream()))
                .map(value -> value.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip())
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> sound = named.stream().filter(Slugs::canBe).toList();
        String removed = given.getOrDefault(REMOVED, List.of()).stream()
                .filter(sound::contains)
                .findFirst()
                .orElse(null);
        return new ShortlistQuestion(
                new Shortlist(sound),
                removed,
                named.stream().filter(value -> !Slugs.canBe(value)).toList(),
                Math.max(0, sound.size() - Shortlist.MOST));
    }

    /** Without the one taken off just now. */
    Shortlist kept() {
        return removed == null ? shortlist : shortlist.without(removed);
    }

    /** What was left out, in plain words. */
    List<String> notes(List<String> unknown) {
        List<String> notes = new ArrayList<>();
        List<String> strangers = Stream.concat(wrong.stream(), unknown.stream()).toList();
        if (!strangers.isEmpty()) {
            notes.add("We left this out, because we have no such listing: " + told(strangers) + ".");
        }
        if (tooMany > 0) {
            notes.add("A shortlist holds at most " + Shortlist.MOST + " listings. We left out the last "
                    + (tooMany == 1 ? "one" : Words.number(tooMany)) + ".");
        }
        return notes;
    }

    private static String told(List<String> values) {
        List<String> told = new ArrayList<>(values.stream()
                .limit(MOST_TOLD)
                .map(value -> "“"
                        + (value.codePointCount(0, value.length()) <= LONGEST_TOLD
                                ? value
                                : value.substring(0, value.offsetByCodePoints(0, LONGEST_TOLD)) + "…")
                        + "”")
                .toList());
        if (values.size() > MOST_TOLD) {
            told.add(Words.number(values.size() - MOST_TOLD) + " more");
        }
        return Words.and(told);
    }
}

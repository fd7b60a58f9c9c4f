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
 * The parameters of a shortlist's address.
 *
 * @param shortlist includes the listing that was just removed, so that it can be put back in its place
 * @param removed the slug of the listing that was just removed; null where none was
 * @param wrong values that cannot be the slug of a listing
 * @param tooMany number of listings beyond the most that a shortlist holds
 */
record ShortlistQuestion(Shortlist shortlist, @Nullable String removed, List<String> wrong, int tooMany) {

    static final String REMOVED = "removed";

    /** The most invalid values that the page repeats, and the most characters of each. */
    private static final int MOST_QUOTED = 3;

    private static final int LONGEST_QUOTED = 40;

    /** @param given decoded values by parameter name; the listings of a carried shortlist come after the others */
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

    /** The shortlist without the listing that was just removed. */
    Shortlist kept() {
        return removed == null ? shortlist : shortlist.without(removed);
    }

    /** Sentences that say what was left out. */
    List<String> notes(List<String> unknown) {
        List<String> notes = new ArrayList<>();
        List<String> notFound = Stream.concat(wrong.stream(), unknown.stream()).toList();
        if (!notFound.isEmpty()) {
            notes.add("We left this out, because we have no such listing: " + quoted(notFound) + ".");
        }
        if (tooMany > 0) {
            notes.add("A shortlist holds at most " + Shortlist.MOST + " listings. We left out the last "
                    + (tooMany == 1 ? "one" : Words.number(tooMany)) + ".");
        }
        return notes;
    }

    private static String quoted(List<String> values) {
        List<String> quoted = new ArrayList<>(values.stream()
                .limit(MOST_QUOTED)
                .map(value -> "“"
                        + (value.codePointCount(0, value.length()) <= LONGEST_QUOTED
                                ? value
                                : value.substring(0, value.offsetByCodePoints(0, LONGEST_QUOTED)) + "…")
                        + "”")
                .toList());
        if (values.size() > MOST_QUOTED) {
            quoted.add(Words.number(values.size() - MOST_QUOTED) + " more");
        }
        return Words.and(quoted);
    }
}

package org.localoffer.service.http.shared;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Place;
import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.web.layout.Words;

/** Where a listing happens, in one line. */
final class Whereabouts {

    /** Towns that are named; a line of a phone has room for no more. */
    private static final int MOST_TOWNS = 3;

    private static final String AT_HOME = "at-home";
    private static final String ONLINE = "online";

    private Whereabouts() {}

    /**
     * Such as "Sample Advice Centre, Southend-on-Sea, SS1 6XX", "Cosham and Fratton, or online" and "Comes to you".
     *
     * @param delivery slugs of the ways in which it is given
     * @return null where neither a place nor a way is known
     */
    static @Nullable String of(List<Place> places, Set<String> delivery) {
        String there = there(places.stream().map(Place::asShown).toList());
        String elsewhere = Stream.of(
                        delivery.contains(AT_HOME) ? "comes to you" : null, delivery.contains(ONLINE) ? "online" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" or "));
        if (there == null) {
            return elsewhere.isEmpty() ? null : FirstLetter.large(elsewhere);
        }
        return elsewhere.isEmpty() ? there : there + ", or " + elsewhere;
    }

    private static @Nullable String there(List<Place> places) {
        if (places.size() == 1) {
            Place only = places.getFirst();
            String line = Stream.of(only.name(), only.town(), only.postcode())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            return line.isEmpty() ? only.address() : line;
        }
        List<String> towns = places.stream()
                .map(Place::town)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (towns.isEmpty()) {
            return places.isEmpty() ? null : Words.count(places.size(), "place", "places");
        }
        return towns.size() <= MOST_TOWNS
                ? Words.and(towns)
                : String.join(", ", towns.subList(0, MOST_TOWNS)) + " and " + Words.number(towns.size() - MOST_TOWNS)
                        + " more";
    }
}

package org.localoffer.service.localarea.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;

/**
 * Who answers for what, from when to when; the first remit that fits counts.
 *
 * @param also commissioners that share it or have to be told
 * @param kindsOfHelp slugs; empty for any
 * @param ageFrom only for people of this age in years and over; null for any
 * @param area slug; null for any
 */
public record Remit(
        String commissioner,
        Set<String> also,
        Set<String> kindsOfHelp,
        @Nullable Sector sector,
        @Nullable Integer ageFrom,
        @Nullable String area,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public Remit {
        also = also == null ? Set.of() : Set.copyOf(also);
        kindsOfHelp = kindsOfHelp == null ? Set.of() : Set.copyOf(kindsOfHelp);
    }

    /** The one that answers, and all that share it. */
    public List<String> everyCommissioner() {
        return Stream.concat(Stream.of(commissioner), also.stream()).toList();
    }
}

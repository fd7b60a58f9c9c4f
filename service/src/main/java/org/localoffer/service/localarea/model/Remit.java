package org.localoffer.service.localarea.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Sector;

/**
 * A rule that says which commissioner answers for a subject and in which period. The first remit that matches applies.
 *
 * @param also commissioners that share the remit or have to be informed
 * @param kindsOfHelp slugs; empty for any
 * @param ageFrom lowest age in years, inclusive; null for any age
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

    /** The commissioner that answers, and those that share the remit. */
    public List<String> everyCommissioner() {
        return Stream.concat(Stream.of(commissioner), also.stream()).toList();
    }
}

package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * One gap in a list.
 *
 * @param about kind of help, need, age, area and sector, in words
 * @param priority whether it is one to look at first
 * @param signals such as "2 comments" and "14 searches that found nothing that fits"
 * @param who who else answers for it or shares it, such as "Shared with Council: education"; null if nobody does
 * @param sureness such as "Some: 3 independent signals" or "One signal: not called a gap yet"
 * @param trend such as "Rising"
 * @param supply such as "1 listing, none for this age"
 * @param diagnosis such as "Nothing listed"
 * @param standing what has become of it
 * @param since day of its first signal, or "Not known"
 * @param due month in which something is due, or that nothing is
 * @param overdue whether that month is over
 */
public record GapRow(
        String about,
        @Nullable String address,
        boolean priority,
        List<String> signals,
        @Nullable String who,
        String sureness,
        String trend,
        String supply,
        String diagnosis,
        GapStanding standing,
        String since,
        String due,
        boolean overdue) {

    public GapRow {
        address = Addresses.web(address);
        signals = List.copyOf(signals);
    }
}

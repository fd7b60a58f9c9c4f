package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * One gap in a list.
 *
 * @param about kind of help, need, age, area and sector, in words
 * @param sureness strength of the evidence, such as "Three independent signals" or "One signal: not called a gap yet"
 * @param signals such as "2 comments" and "14 searches that found nothing that fits"
 * @param supply such as "1 listing, none for this age"
 * @param diagnosis such as "Nothing listed"
 * @param standing what has become of it
 */
public record GapRow(
        String about,
        @Nullable String address,
        String sureness,
        List<String> signals,
        String supply,
        String diagnosis,
        GapStanding standing) {

    public GapRow {
        address = Addresses.web(address);
        signals = List.copyOf(signals);
    }
}

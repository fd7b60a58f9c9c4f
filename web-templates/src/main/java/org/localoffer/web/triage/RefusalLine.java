package org.localoffer.web.triage;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * One of several messages that are refused together.
 *
 * @param words its first words
 * @param address of its page; null where the officer cannot read it any more
 * @param fact such as "What is missing, LO-7K3MW-9QXA4"
 * @param why it is not refused; null where it is
 */
public record RefusalLine(
        String words,
        @Nullable String address,
        String fact,
        @Nullable String why) {

    public RefusalLine {
        address = Addresses.web(address);
    }
}

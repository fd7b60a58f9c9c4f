package org.localoffer.service.http.pages;

import org.jspecify.annotations.Nullable;

/**
 * Addresses on a page of results, with the number by which the first opening is noticed. Pages are the same with and
 * without the number, and their canonical addresses do not have it.
 *
 * @param number null if no opening is waited for
 */
record ResultLinks(@Nullable String number) {

    /** The parameter that holds the number: one letter, because such links are shared and read out. */
    static final String NUMBER = "r";

    /** @param address without a fragment */
    String to(String address) {
        return number == null ? address : address + (address.contains("?") ? '&' : '?') + NUMBER + '=' + number;
    }
}

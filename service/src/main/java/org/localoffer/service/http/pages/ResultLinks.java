package org.localoffer.service.http.pages;

import org.jspecify.annotations.Nullable;

/**
 * Addresses on a page of results, with the number by which the first opening is noticed, and the way back. Pages are the
 * same with and without the number, and their canonical addresses have neither.
 *
 * @param number null if no opening is waited for
 * @param back the parameter of {@link WayBack}; null for none
 */
record ResultLinks(@Nullable String number, @Nullable String back) {

    /** The parameter that holds the number: one letter, because such links are shared and read out. */
    static final String NUMBER = "r";

    /** @param address without a fragment */
    String to(String address) {
        return with(number == null ? null : NUMBER + '=' + number, address);
    }

    /** A page that was found, from which a link leads back. */
    String toPage(String address) {
        return with(back, to(address));
    }

    /** The address with one more parameter; null for none. */
    static String with(@Nullable String parameter, String address) {
        return parameter == null ? address : address + (address.contains("?") ? '&' : '?') + parameter;
    }
}

package org.localoffer.web.listing;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;
import org.localoffer.web.shortlist.ShortlistMark;

/**
 * A listing in a list of listings. Its facts have the same places on each card; an unknown fact is null and left out.
 *
 * @param name the card's link
 * @param address of the listing's page
 * @param provider null where unknown
 * @param where such as "Leigh-on-Sea, 1.9 miles", "Comes to you" or "Online or by phone"
 * @param ages such as "Ages: 3 to 16", "Ages: 5 to 11 (assumed)" or "Age not told to us"
 * @param cost "Free" or "There is a charge"
 * @param referral who can refer, such as "You can ask yourself"
 * @param open such as "Open now, until 3.30pm"
 * @param waiting such as "About 26 weeks' wait"
 * @param phone null where it has none
 * @param status "Limited", "Planned", "Paused" or "Closed"; null where it is available
 * @param fit why it is a strong match, such as "Fits what you asked: Autism · age 5", or why it only comes near where
 *     no heading says so, such as "Comes near: not for age 7"; null where neither is known
 * @param notTold facts that were asked for and are unknown, such as "Cost not told to us"; null where there are none
 * @param shortlist whether the family chose it; null where the page has no shortlist
 */
public record ListingCardView(
        String name,
        @Nullable String address,
        @Nullable String provider,
        String summary,
        @Nullable String where,
        @Nullable String ages,
        @Nullable String cost,
        @Nullable String referral,
        @Nullable String open,
        @Nullable String waiting,
        @Nullable CardPhone phone,
        @Nullable String status,
        @Nullable String fit,
        @Nullable String notTold,
        @Nullable ShortlistMark shortlist) {

    public ListingCardView {
        address = Addresses.web(address);
    }

    /**
     * The same card on a page with a shortlist.
     *
     * @param address of the listing's page, with the shortlist added
     */
    public ListingCardView with(String address, ShortlistMark shortlist) {
        return new ListingCardView(
                name, address, provider, summary, where, ages, cost, referral, open, waiting, phone, status, fit,
                notTold, shortlist);
    }

    /** Whether it has at least one fact. */
    public boolean told() {
        return phone != null
                || Stream.of(where, ages, cost, referral, open, waiting, notTold)
                        .flatMap(Stream::ofNullable)
                        .findAny()
                        .isPresent();
    }
}

package org.localoffer.web.search;

import org.localoffer.web.layout.Words;

/**
 * How many listings were found.
 *
 * @param listings that match
 * @param near whether none of them is a strong match
 * @param ageNotTold number of listings with unknown ages, which come last where an age is selected; otherwise 0
 */
public record ResultCount(long listings, boolean near, long ageNotTold) {

    /** Such as "14 listings, and 9 that have not told us their ages, at the end". */
    public String words() {
        String found = Words.count(listings, "listing", "listings") + nearness();
        if (ageNotTold == 0) {
            return found;
        }
        return found + ", and " + Words.number(ageNotTold)
                + (ageNotTold == 1
                        ? " that has not told us its ages, at the end"
                        : " that have not told us their ages, at the end");
    }

    private String nearness() {
        if (!near || listings == 0) {
            return "";
        }
        return listings == 1 ? " that comes near" : " that come near";
    }
}

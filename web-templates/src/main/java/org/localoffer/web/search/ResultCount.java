package org.localoffer.web.search;

import org.localoffer.web.layout.Words;

/**
 * How many listings were found.
 *
 * @param listings that fit
 * @param near whether none of them fits everything that was asked
 * @param ageNotTold that come after them because they have not told us their ages, where an age is ticked; otherwise 0
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

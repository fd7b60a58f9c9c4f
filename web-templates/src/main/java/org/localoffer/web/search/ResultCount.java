package org.localoffer.web.search;

import org.localoffer.web.layout.Words;

/**
 * How many listings were found.
 *
 * @param listings on all pages
 * @param judged whether a question was asked, so that some fit it and others only come near
 * @param fitting those that fit; of no meaning where nothing is judged
 * @param ageNotTold those with unknown ages, which come last where an age is selected; otherwise 0
 */
public record ResultCount(long listings, boolean judged, long fitting, long ageNotTold) {

    /**
     * Such as "1 listing fits, 8 come near" and "14 listings, and 9 that have not told us their ages, at the end".
     */
    public String words() {
        if (judged && listings > 0) {
            return fits() + agesOfSome();
        }
        String found = listings(listings - ageNotTold);
        if (ageNotTold == 0) {
            return found;
        }
        return found + ", and " + Words.number(ageNotTold)
                + (ageNotTold == 1
                        ? " that has not told us its ages, at the end"
                        : " that have not told us their ages, at the end");
    }

    private String fits() {
        long near = listings - fitting;
        if (fitting == 0) {
            return listings(near) + (near == 1 ? " comes near" : " come near");
        }
        String fits = listings(fitting) + (fitting == 1 ? " fits" : " fit");
        return near == 0 ? fits : fits + ", " + Words.number(near) + (near == 1 ? " comes near" : " come near");
    }

    private String agesOfSome() {
        if (ageNotTold == 0) {
            return "";
        }
        return ". " + Words.number(ageNotTold)
                + (ageNotTold == 1
                        ? " of them has not told us its ages, and stands at the end"
                        : " of them have not told us their ages, and stand at the end");
    }

    private static String listings(long count) {
        return Words.count(count, "listing", "listings");
    }
}

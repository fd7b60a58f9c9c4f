package org.localoffer.service.gaps;

import java.util.List;

import org.localoffer.directory.listing.Listing;

/**
 * What the directory lists for a gap key (domain 5E).
 *
 * @param ofKind listings of that kind of help
 * @param fitting those of them that serve the area, the need and the age, as stated by their providers
 * @param usable number of fitting listings that families can use now
 * @param open number of those that families may contact themselves
 * @param waiting number of fitting listings with a wait of at least {@link #LONG_WAIT_WEEKS}
 * @param stale number of fitting listings that nobody has confirmed for a year
 * @param kindKnown whether the kind of help is known; without it nothing can be counted
 */
public record Supply(
        List<Listing> ofKind,
        List<Listing> fitting,
        long usable,
        long open,
        long waiting,
        long stale,
        boolean kindKnown) {

    /** Weeks: the NHS's own limit for starting treatment (NHS Constitution: 18 weeks). */
    public static final int LONG_WAIT_WEEKS = 18;

    public Diagnosis diagnosis() {
        if (!kindKnown) {
            return Diagnosis.NOT_ENOUGH_KNOWN;
        }
        if (ofKind.isEmpty()) {
            return Diagnosis.NOTHING_LISTED;
        }
        if (fitting.isEmpty()) {
            return Diagnosis.NOT_FITTING;
        }
        if (usable == 0) {
            return Diagnosis.NOT_USABLE_NOW;
        }
        if (waiting == fitting.size()) {
            return Diagnosis.WAITING;
        }
        return stale == fitting.size() ? Diagnosis.STALE : Diagnosis.NOT_FOUND;
    }
}

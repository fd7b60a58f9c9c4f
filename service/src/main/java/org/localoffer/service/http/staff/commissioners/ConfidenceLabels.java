package org.localoffer.service.http.staff.commissioners;

import java.util.ArrayList;
import java.util.List;

import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.gaps.Supply;
import org.localoffer.service.gaps.SupplyNumber;
import org.localoffer.service.gaps.Sureness;
import org.localoffer.web.layout.Words;

/** The evidence for a gap, in words. */
final class ConfidenceLabels {

    private ConfidenceLabels() {}

    /** Such as "Some: 3 independent signals". */
    static String sureness(Evidence evidence) {
        long independent = evidence.independent();
        Sureness sureness = Sureness.of(evidence);
        return switch (sureness) {
            case FEW -> independent == 0 ? "No signal in the past year" : "One signal: not called a gap yet";
            case SOME, CLEAR -> sureness.label() + ": " + Words.number(independent) + " independent signals";
        };
    }

    static List<String> signals(Evidence evidence) {
        List<String> signals = new ArrayList<>();
        for (SignalKind kind : SignalKind.values()) {
            if (evidence.times(kind) > 0) {
                signals.add(counted(kind, evidence.times(kind)));
            }
        }
        return signals;
    }

    static String supply(Supply supply) {
        if (!supply.kindKnown()) {
            return "Not counted";
        }
        int ofKind = supply.count(SupplyNumber.OF_KIND);
        if (ofKind == 0) {
            return "No listing";
        }
        int fitting = supply.count(SupplyNumber.FITTING);
        return Words.count(ofKind, "listing", "listings") + " of this kind, "
                + (fitting == 0 ? "none" : Words.number(fitting)) + " open and for them";
    }

    private static String counted(SignalKind kind, long times) {
        return switch (kind) {
            case COMMENT -> Words.count(times, "message", "messages");
            case SEARCH -> searches(times) + " that found nothing suitable";
            case NOT_OPENED -> searches(times) + " of which nothing was opened";
            case SAID_NOT_FOUND -> Words.count(times, "family", "families") + " who said they had not found it";
            case WRONG_AGE -> searches(times) + " with results for other ages";
            case OUTSIDE_AREA -> searches(times) + " with results outside the area";
            case UNCONFIRMED -> searches(times) + " with results not confirmed for a year";
            case MYSTERY_SHOP -> Words.count(times, "mystery shop", "mystery shops") + " that did not find it";
            case TRENDING -> Words.count(times, "entry", "entries") + " of what families talk about";
            case DOCUMENT -> Words.count(times, "document", "documents");
        };
    }

    private static String searches(long times) {
        return Words.count(times, "search", "searches");
    }
}

package org.localoffer.service.http.staff.commissioners;

import java.util.ArrayList;
import java.util.List;

import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.gaps.Supply;
import org.localoffer.web.layout.Words;

/** The evidence for a gap, in words. */
final class ConfidenceLabels {

    private ConfidenceLabels() {}

    static String sureness(Evidence evidence) {
        return evidence.isGap()
                ? Words.number(evidence.independent()) + " independent signals"
                : "One signal: not called a gap yet";
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

    static String label(SignalKind kind) {
        return switch (kind) {
            case COMMENT -> "Messages from families";
            case SEARCH -> "Searches that found nothing that fits";
            case DOCUMENT -> "Published documents";
        };
    }

    static String supply(Supply supply) {
        if (!supply.kindKnown()) {
            return "Not counted";
        }
        if (supply.ofKind().isEmpty()) {
            return "No listing";
        }
        return Words.count(supply.ofKind().size(), "listing", "listings") + " of this kind, "
                + (supply.fitting().isEmpty()
                        ? "none"
                        : Words.number(supply.fitting().size())) + " for them";
    }

    private static String counted(SignalKind kind, long times) {
        return switch (kind) {
            case COMMENT -> Words.count(times, "message", "messages");
            case SEARCH -> Words.count(times, "search", "searches") + " that found nothing suitable";
            case DOCUMENT -> Words.count(times, "document", "documents");
        };
    }
}

package org.localoffer.web.report;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.commissioning.FactLine;

/**
 * One gap of a report.
 *
 * @param about its named parts in one line
 * @param inShort how sure it is, where it goes and what became of it, in one line; on the page it stands above the
 *     rest, which is folded
 * @param priority why to look at it first; null where it is not one of these
 * @param facts what is known, and what becomes of it
 * @param signals by kind
 * @param supply numbers of listings; empty where they are not counted
 * @param texts what families said
 * @param answer the words of the public answer; null where there is none
 */
public record ReportGap(
        String about,
        String inShort,
        @Nullable String priority,
        List<FactLine> facts,
        List<SignalLine> signals,
        List<FactLine> supply,
        List<String> texts,
        @Nullable String answer) {

    public ReportGap {
        facts = List.copyOf(facts);
        signals = List.copyOf(signals);
        supply = List.copyOf(supply);
        texts = List.copyOf(texts);
    }

    /**
     * How often there was evidence of one kind.
     *
     * @param now in the period
     * @param before in the period before
     * @param yearBefore in the same period a year before
     * @param year in the year that ends with the period
     */
    public record SignalLine(String kind, String now, String before, String yearBefore, String year) {}
}

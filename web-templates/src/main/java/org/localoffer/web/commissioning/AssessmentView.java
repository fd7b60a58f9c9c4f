package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;

/**
 * What is known of a gap, side by side and without a score.
 *
 * @param diagnosis in a few words, such as "Listed, but families wait"
 * @param reason why the rules say so, with the numbers
 * @param set who set the diagnosis in place of the rules' own, when and why; null where the rules' own counts
 * @param change to the page on which it is changed
 * @param priority why the gap comes first; null where it does not
 * @param sureness such as "Some: two to four independent signals, or all of one kind"
 * @param trend of all evidence, such as "Rising"
 * @param since the first day of the year whose evidence counts, such as "5 May 2026"
 * @param period that the trend compares, such as "the 13 weeks since 3 February 2027 with the 13 weeks before"
 * @param components one for each kind of evidence that was seen
 * @param now the day of the supply, such as "27 November 2026"
 * @param then the earlier day that it is compared with; null where the supply of that day is not known
 * @param supply what is listed; empty where it cannot be counted
 * @param notes on the supply: what is nearest, and what is not known
 * @param population how many children there are; a single line that says so where nobody knows
 * @param search the search that a family would make; null where it has no filter
 */
public record AssessmentView(
        String diagnosis,
        String reason,
        @Nullable String set,
        Link change,
        @Nullable String priority,
        String sureness,
        String trend,
        String since,
        String period,
        List<ComponentLine> components,
        String now,
        @Nullable String then,
        List<SupplyLine> supply,
        List<String> notes,
        List<FactLine> population,
        @Nullable Link search) {

    public AssessmentView {
        components = List.copyOf(components);
        supply = List.copyOf(supply);
        notes = List.copyOf(notes);
        population = List.copyOf(population);
    }

    /**
     * One kind of evidence.
     *
     * @param year how often in that year
     * @param trend with the numbers of both periods, such as "Rising: 2 before, now 6"
     */
    public record ComponentLine(String kind, String year, String trend) {}

    /**
     * One number of listings.
     *
     * @param now links to the listings that it counts
     * @param then the same on the earlier day; null where it is not known
     */
    public record SupplyLine(
            String label, Link now, @Nullable Link then) {}
}

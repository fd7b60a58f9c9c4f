package org.localoffer.service.gaps.coverage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.localarea.model.CoverageHeading;

/**
 * What stands behind one heading.
 *
 * @param items listings and guides that count: guides by title, then listings by name
 * @param notUsable listings that would count, but are planned, paused or closed
 * @param told null unless the heading asks each listing for something
 */
public record HeadingCoverage(
        CoverageHeading heading,
        CoverageState state,
        List<CoverageItem> items,
        List<CoverageItem> notUsable,
        @Nullable ToldShare told) {

    public HeadingCoverage {
        items = List.copyOf(items);
        notUsable = List.copyOf(notUsable);
    }

    static HeadingCoverage of(
            CoverageHeading heading, List<CoverageItem> items, List<CoverageItem> notUsable, @Nullable ToldShare told) {
        return new HeadingCoverage(heading, state(heading, items, told), items, notUsable, told);
    }

    private static CoverageState state(CoverageHeading heading, List<CoverageItem> items, @Nullable ToldShare told) {
        if (items.isEmpty()) {
            return heading.noneExpected() == null ? CoverageState.NOT_COVERED : CoverageState.NONE_EXPECTED;
        }
        if (items.stream().allMatch(CoverageItem::overdue)) {
            return CoverageState.UNCONFIRMED_ONLY;
        }
        boolean thin = told == null ? items.size() == 1 : told.isLessThanHalf();
        return thin ? CoverageState.THIN : CoverageState.COVERED;
    }

    public long listings() {
        return items.stream().filter(CoverageItem::isListing).count();
    }

    public long guides() {
        return items.size() - listings();
    }

    /** How many of the items nobody has checked lately. */
    public long overdue() {
        return items.stream().filter(CoverageItem::overdue).count();
    }
}

package org.localoffer.service.http.shared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.coverage.CoverageFigures;
import org.localoffer.service.gaps.coverage.CoverageItem;
import org.localoffer.service.gaps.coverage.CoverageState;
import org.localoffer.service.gaps.coverage.HeadingCoverage;
import org.localoffer.service.gaps.coverage.ToldShare;
import org.localoffer.service.localarea.model.CoverageHeading;
import org.localoffer.web.coverage.HeadingView;
import org.localoffer.web.coverage.ItemLine;
import org.localoffer.web.coverage.StateLine;
import org.localoffer.web.coverage.StateView;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** Builds what public and staff pages show of the coverage of the law. */
public final class CoverageViews {

    /** The public page of all headings; each heading's page is below it. */
    public static final String ADDRESS = "/coverage";

    private static final int PER_PAGE = 20;
    private static final String NOT_TOLD = "Not told to us yet";

    private CoverageViews() {}

    /** The public page of one heading. */
    public static String address(CoverageHeading heading) {
        return ADDRESS + "/" + heading.slug();
    }

    public static StateView state(CoverageState state) {
        return new StateView(state.slug(), state.label());
    }

    /** Every state with the number of its headings. */
    public static List<StateLine> states(CoverageFigures figures) {
        return Arrays.stream(CoverageState.values())
                .map(state -> line(state, figures))
                .toList();
    }

    /** A state with the number of its headings. */
    public static StateLine line(CoverageState state, CoverageFigures figures) {
        return new StateLine(
                state(state),
                state.meaning(),
                Words.number(figures.count(state)) + " of " + Words.number(figures.all()));
    }

    /** What stands behind a heading, such as "12 listings and 1 guide" and "Nothing". */
    public static String behind(HeadingCoverage covered) {
        List<String> parts = Stream.of(
                        covered.listings() == 0 ? "" : Words.count(covered.listings(), "listing", "listings"),
                        covered.guides() == 0 ? "" : Words.count(covered.guides(), "guide", "guides"))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? "Nothing" : Words.and(parts);
    }

    public static String reference(HeadingCoverage covered) {
        return Objects.requireNonNullElse(covered.heading().reference(), NOT_TOLD);
    }

    /** The key as people write it, such as "LO-14". */
    public static String key(HeadingCoverage covered) {
        return covered.heading().slug().toUpperCase(Locale.ROOT);
    }

    /**
     * One page of the listings and guides of a heading.
     *
     * @param asked number of the page, as the address says it
     */
    public static PageOf page(HeadingCoverage covered, String asked) {
        return PageOf.asked(asked, covered.items().size(), PER_PAGE);
    }

    /**
     * A heading with one page of its listings and guides.
     *
     * @param page as {@link #page} gives it
     * @param address of the heading's page
     */
    public static HeadingView heading(HeadingCoverage covered, PageOf page, String address, List<Link> ways) {
        ToldShare told = covered.told();
        return new HeadingView(
                covered.heading().label(),
                key(covered),
                reference(covered),
                state(covered.state()),
                covered.state().meaning(),
                covered.state() == CoverageState.NONE_EXPECTED
                        ? covered.heading().noneExpected()
                        : null,
                told == null
                        ? null
                        : "The law asks each of " + Words.count(told.of(), "listing", "listings")
                                + " for this. All of it is told by " + Words.number(told.all()) + ".",
                told == null
                        ? List.of()
                        : told.fields().stream().map(field -> line(field, told)).toList(),
                behind(covered),
                covered.items().stream()
                        .skip(page.offset())
                        .limit(page.size())
                        .map(item -> item(item, item.isListing() ? "Listing" : "Guide"))
                        .toList(),
                page.paging(number -> address + "?page=" + number),
                ways);
    }

    private static HeadingView.FieldLine line(ToldShare.Field field, ToldShare told) {
        return new HeadingView.FieldLine(
                field.field().label(), Words.number(field.told()) + " of " + Words.number(told.of()));
    }

    /** @param kind what it is, or why it does not count */
    public static ItemLine item(CoverageItem item, String kind) {
        return new ItemLine(new Link(item.title(), item.path()), kind, checked(item.checked(), item.overdue()));
    }

    private static String checked(@Nullable LocalDate day, boolean overdue) {
        if (day == null) {
            return "Never";
        }
        return Words.date(day) + (overdue ? ", too long ago" : "");
    }
}

package org.localoffer.service.localarea.model;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.Level;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.Sector;

/**
 * Which listings count for a heading of the law. Values of one condition are alternatives, and all conditions have to
 * match; an empty one matches every listing.
 *
 * @param kindsOfHelp slugs
 * @param categories slugs
 * @param outside true if a place has to lie outside the local area (Children and Families Act 2014, s.30(1)(b))
 */
public record CoverageRule(
        List<String> kindsOfHelp,
        Set<Sector> sectors,
        Set<Level> levels,
        List<String> categories,
        @Nullable Boolean outside) {

    public CoverageRule {
        kindsOfHelp = kindsOfHelp == null ? List.of() : List.copyOf(kindsOfHelp);
        sectors = sectors == null ? Set.of() : Set.copyOf(sectors);
        levels = levels == null ? Set.of() : Set.copyOf(levels);
        categories = categories == null ? List.of() : List.copyOf(categories);
    }

    public boolean matches(ListingContent content, LocalArea area) {
        return (kindsOfHelp.isEmpty() || content.kindsOfHelp().stream().anyMatch(kindsOfHelp::contains))
                && (sectors.isEmpty() || (content.sector() != null && sectors.contains(content.sector())))
                && (levels.isEmpty() || (content.level() != null && levels.contains(content.level())))
                && (categories.isEmpty() || isIn(content, area))
                && (!isForOutside() || isOutside(content));
    }

    /** Whether it has no condition at all, and so would count every listing. */
    public boolean isEmpty() {
        return kindsOfHelp.isEmpty()
                && sectors.isEmpty()
                && levels.isEmpty()
                && categories.isEmpty()
                && !isForOutside();
    }

    /** A copy without the slugs that an edition does not have; it has no condition where all of them go. */
    CoverageRule keeping(Predicate<String> knownHelp, Predicate<String> knownCategory) {
        return new CoverageRule(
                kindsOfHelp.stream().filter(knownHelp).toList(),
                sectors,
                levels,
                categories.stream().filter(knownCategory).toList(),
                outside);
    }

    private boolean isForOutside() {
        return Boolean.TRUE.equals(outside);
    }

    private boolean isIn(ListingContent content, LocalArea area) {
        return area.categories().stream()
                .filter(category -> categories.contains(category.slug()))
                .anyMatch(category -> category.holds(content, area));
    }

    private static boolean isOutside(ListingContent content) {
        return content.places().stream().anyMatch(place -> Areas.OUTSIDE.equals(place.area()));
    }
}

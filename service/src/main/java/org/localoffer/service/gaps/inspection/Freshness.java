package org.localoffer.service.gaps.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.directory.listing.content.Sector;
import org.localoffer.service.listing.ListedContent;
import org.localoffer.service.localarea.model.Labels;

/**
 * How many listings of one sector somebody has confirmed.
 *
 * @param label of the sector, "Sector not told" or "All listings"
 * @param listings listed at the end of the period
 * @param confirmed of these, last confirmed within the period
 * @param overdue at the end of the period; those never confirmed are among them
 * @param never confirmed by the end of the period
 */
public record Freshness(String label, long listings, long confirmed, long overdue, long never) {

    /** Each sector that has listings, those without a sector, and all. */
    static List<Freshness> of(List<ListedContent> listed, InspectionPeriod period) {
        Stream<Freshness> told = Arrays.stream(Sector.values())
                .map(sector -> count(Labels.of(sector), having(listed, content -> content.sector() == sector), period));
        Freshness notTold = count("Sector not told", having(listed, content -> content.sector() == null), period);
        Stream<Freshness> sectors = Stream.concat(told, Stream.of(notTold)).filter(row -> row.listings() > 0);
        return Stream.concat(sectors, Stream.of(count("All listings", listed, period)))
                .toList();
    }

    private static List<ListedContent> having(List<ListedContent> listed, Predicate<ListingContent> rule) {
        return listed.stream().filter(listing -> rule.test(listing.content())).toList();
    }

    private static Freshness count(String label, List<ListedContent> listed, InspectionPeriod period) {
        return new Freshness(
                label,
                listed.size(),
                listed.stream()
                        .map(ListedContent::checkedOn)
                        .filter(Objects::nonNull)
                        .filter(period::contains)
                        .count(),
                listed.stream()
                        .filter(listing -> listing.isOverdueOn(period.to()))
                        .count(),
                listed.stream()
                        .filter(listing -> listing.lastCheckedAt() == null)
                        .count());
    }

    /** A part of the listings in per cent, rounded to the nearest; 0 where there is none. */
    public long percent(long part) {
        return listings == 0 ? 0 : Math.round(100.0 * part / listings);
    }
}

package org.localoffer.service.gaps.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.localoffer.service.foundation.England;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.listing.ListedContent;

class FreshnessTest {

    private static final InspectionPeriod QUARTER =
            new InspectionPeriod(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31));

    private static ListedContent listed(String sector, @Nullable LocalDate checked) {
        return new ListedContent(
                "listing",
                ExtraListings.content("{name: A club, summary: You play." + sector + "}"),
                checked == null ? null : checked.atStartOfDay(England.ZONE).toInstant());
    }

    @Test
    void listingsAreCountedBySectorWithAllOfThemLast() {
        List<Freshness> rows = Freshness.of(
                List.of(
                        listed(", sector: health", LocalDate.of(2027, 1, 1)),
                        listed(", sector: health", LocalDate.of(2026, 12, 31)),
                        listed(", sector: health", LocalDate.of(2026, 9, 29)),
                        listed(", sector: voluntary", null),
                        listed("", LocalDate.of(2027, 3, 31))),
                QUARTER);

        assertThat(rows)
                .containsExactly(
                        new Freshness("Health", 3, 1, 1, 0),
                        new Freshness("Voluntary and community", 1, 0, 1, 1),
                        new Freshness("Sector not told", 1, 1, 0, 0),
                        new Freshness("All listings", 5, 2, 2, 1));
        assertThat(rows.getFirst().percent(1)).isEqualTo(33);
    }

    @Test
    void anEmptyDirectoryHasNoShare() {
        List<Freshness> rows = Freshness.of(List.of(), QUARTER);

        assertThat(rows).containsExactly(new Freshness("All listings", 0, 0, 0, 0));
        assertThat(rows.getFirst().percent(0)).isZero();
    }
}

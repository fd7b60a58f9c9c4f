package org.localoffer.service.gaps.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.type.TypeReference;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.guide.Guide.GuideContent;
import org.localoffer.directory.listing.content.ListingContent;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.coverage.CoverageReading.ListedGuide;
import org.localoffer.service.listing.ListedContent;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.LocalArea;

/** The 26 headings of the law on the listings and guides of the sample area (domain 2C). */
class SampleCoverageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());
    private static final CoverageReading READING = new CoverageReading(AREA, DAY, listings(), guides());
    private static final CoverageOnDay COVERAGE = READING.read();

    private record SampleListing(
            String reference,
            String provider,
            Object source,
            @Nullable Object madeUp,
            ListingContent content) {}

    private record SampleGuide(
            String slug,
            String title,
            String summary,
            @Nullable LocalDate reviewed,
            Set<String> kindsOfHelp,
            Set<String> needs,
            Set<String> coverage,
            Set<String> words) {}

    private static List<ListedContent> listings() {
        TypeReference<SampleListing> type = new TypeReference<>() {};
        return SampleFiles.all()
                .in("listings")
                .map(file -> file.yaml(type))
                .map(listing -> new ListedContent(
                        listing.reference(),
                        listing.content(),
                        DAY.atStartOfDay(England.ZONE).toInstant()))
                .toList();
    }

    private static List<ListedGuide> guides() {
        TypeReference<SampleGuide> type = new TypeReference<>() {};
        return SampleFiles.all()
                .in("guides")
                .map(file -> file.frontMatter(type))
                .map(guide -> new ListedGuide(
                        guide.slug(),
                        new GuideContent(
                                guide.title(),
                                guide.summary(),
                                "",
                                guide.reviewed(),
                                guide.kindsOfHelp(),
                                guide.needs(),
                                guide.coverage(),
                                guide.words())))
                .toList();
    }

    private static HeadingCoverage of(String slug) {
        return READING.read(AREA.coverage().find(slug).orElseThrow());
    }

    /** Those that cannot be used now are rows of the sources, too. */
    @ParameterizedTest(name = "{0}: {1} rows of the sources")
    @CsvSource({
        "lo-01, 10", "lo-02, 20", "lo-03, 20", "lo-04, 0", "lo-05, 6", "lo-06, 0", "lo-07, 4", "lo-08, 7", "lo-09, 2",
        "lo-10, 2", "lo-11, 1", "lo-14, 28", "lo-15, 9", "lo-16, 0", "lo-17, 1", "lo-18, 2", "lo-19, 2", "lo-20, 16",
        "lo-21, 2", "lo-22, 3", "lo-23, 1", "lo-24, 2", "lo-26, 0",
    })
    void aHeadingHasAboutAsManyListingsAsTheSourcesHaveRows(String slug, int rows) {
        HeadingCoverage covered = of(slug);
        long listings = covered.listings() + covered.notUsable().size();

        assertThat(listings).isCloseTo(rows, Offset.offset(rows == 0 ? 0L : 2L));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lo-01, COVERED",
        "lo-02, COVERED",
        "lo-03, COVERED",
        "lo-04, NOT_COVERED",
        "lo-05, COVERED",
        "lo-06, NOT_COVERED",
        "lo-07, COVERED",
        "lo-08, COVERED",
        "lo-09, COVERED",
        "lo-10, COVERED",
        "lo-11, COVERED",
        "lo-12, NOT_COVERED",
        "lo-13, NOT_COVERED",
        "lo-14, COVERED",
        "lo-15, COVERED",
        "lo-16, NOT_COVERED",
        "lo-17, THIN",
        "lo-18, COVERED",
        "lo-19, COVERED",
        "lo-20, COVERED",
        "lo-21, COVERED",
        "lo-22, COVERED",
        "lo-23, COVERED",
        "lo-24, COVERED",
        "lo-25, THIN",
        "lo-26, THIN",
    })
    void aHeadingHasItsStateWhenEveryListingIsConfirmed(String slug, CoverageState state) {
        assertThat(of(slug).state()).isEqualTo(state);
    }

    @Test
    void noHeadingIsBlank() {
        assertThat(COVERAGE.headings()).hasSize(26).allSatisfy(covered -> {
            assertThat(covered.heading().label()).isNotBlank();
            assertThat(Suppliers.of(covered.heading(), AREA, DAY).mailbox()).isNotBlank();
        });
        assertThat(COVERAGE.figures().all()).isEqualTo(26);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lo-01, council-education",
        "lo-04, council-education",
        "lo-05, council-post-16",
        "lo-14, icb-children",
        "lo-18, council-transport",
        "lo-20, council-information",
        "lo-23, council-information",
        "lo-26, council-post-16",
    })
    void whatIsMissingIsAskedOfTheBodyThatTheFileOrTheRemitsName(String slug, String body) {
        assertThat(Suppliers.of(of(slug).heading(), AREA, DAY).slug()).isEqualTo(body);
    }
}

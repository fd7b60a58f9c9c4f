package org.localoffer.service.gaps.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.guide.Guide.GuideContent;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.coverage.CoverageReading.ListedGuide;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.listing.ListedContent;
import org.localoffer.service.localarea.files.AreaFiles;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.LocalArea;

class CoverageReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 31);
    private static final String TRAVEL = "{name: A bus, summary: It fetches you., kinds_of_help: [transport]%s}";

    private static HeadingCoverage read(
            AreaFiles files, String heading, List<ListedContent> listings, List<ListedGuide> guides) {
        LocalArea area = LocalAreaReader.read(files);
        return new CoverageReading(area, TODAY, listings, guides)
                .read(area.coverage().find(heading).orElseThrow());
    }

    private static HeadingCoverage read(String heading, ListedContent... listings) {
        return read(SampleFiles.all(), heading, Arrays.asList(listings), List.of());
    }

    /** @param checked null if nobody ever confirmed it */
    private static ListedContent listed(String yaml, @Nullable LocalDate checked) {
        return new ListedContent(
                "listing",
                ExtraListings.content(yaml),
                checked == null
                        ? null
                        : checked.atTime(12, 0).atZone(England.ZONE).toInstant());
    }

    private static ListedGuide guide(String slug, @Nullable LocalDate reviewed, String... coverage) {
        return new ListedGuide(
                slug,
                new GuideContent(
                        "A guide", "It helps.", "Text", reviewed, Set.of(), Set.of(), Set.of(coverage), Set.of()));
    }

    @ParameterizedTest(name = "{0} confirmed, {1} overdue, {2} closed: {3}")
    @CsvSource({
        "0, 0, 0, NOT_COVERED",
        "0, 0, 2, NOT_COVERED",
        "1, 0, 0, THIN",
        "1, 0, 5, THIN",
        "2, 0, 0, COVERED",
        "0, 1, 0, UNCONFIRMED_ONLY",
        "0, 3, 0, UNCONFIRMED_ONLY",
        "1, 1, 0, COVERED",
    })
    void theStateFollowsFromWhatStandsBehindTheHeading(int confirmed, int overdue, int closed, CoverageState state) {
        List<ListedContent> listings = IntStream.range(0, confirmed + overdue + closed)
                .mapToObj(at -> listed(
                        TRAVEL.formatted(at < confirmed + overdue ? "" : ", availability: {status: closed}"),
                        at < confirmed ? TODAY : null))
                .toList();

        HeadingCoverage travel = read(SampleFiles.all(), "lo-18", listings, List.of());

        assertThat(travel.state()).isEqualTo(state);
        assertThat(travel.listings()).isEqualTo(confirmed + overdue);
        assertThat(travel.notUsable()).hasSize(closed);
    }

    @ParameterizedTest(name = "confirmed on {0}: {1}")
    @CsvSource({"2026-12-01, false", "2026-11-30, true", "2027-05-31, false"})
    void aListingIsOverdueSixMonthsAfterItWasConfirmed(LocalDate checked, boolean overdue) {
        assertThat(read("lo-18", listed(TRAVEL.formatted(""), checked)).overdue())
                .isEqualTo(overdue ? 1 : 0);
    }

    @ParameterizedTest(name = "reviewed on {0}: {1}")
    @CsvSource({"2026-05-31, THIN", "2026-05-30, UNCONFIRMED_ONLY", ", UNCONFIRMED_ONLY"})
    void aGuideIsOverdueAYearAfterItWasReviewed(@Nullable LocalDate reviewed, CoverageState state) {
        HeadingCoverage higher =
                read(SampleFiles.all(), "lo-26", List.of(), List.of(guide("money", reviewed, "lo-26")));

        assertThat(higher.state()).isEqualTo(state);
        assertThat(higher.guides()).isEqualTo(1);
    }

    @Test
    void aReasonIsTheStateWhereNothingStandsBehindTheHeadingOnly() {
        AreaFiles files = SampleFiles.with("coverage.yaml", """
                - slug: lo-18
                  label: Travel
                  counts: [{kinds_of_help: [transport]}]
                  none_expected: Everybody can walk here.
                """);

        assertThat(read(files, "lo-18", List.of(), List.of()).state()).isEqualTo(CoverageState.NONE_EXPECTED);
        assertThat(read(files, "lo-18", List.of(listed(TRAVEL.formatted(""), TODAY)), List.of())
                        .state())
                .isEqualTo(CoverageState.THIN);
    }

    @Test
    void aGuideCountsWhereTheHeadingOrTheGuideNamesTheOther() {
        AreaFiles files = SampleFiles.with("coverage.yaml", "- {slug: lo-18, label: Travel, guides: [short-breaks]}");
        List<ListedGuide> guides =
                List.of(guide("short-breaks", TODAY), guide("travel", TODAY, "lo-18"), guide("other", TODAY, "lo-20"));

        assertThat(read(files, "lo-18", List.of(), guides).items())
                .extracting(CoverageItem::path)
                .containsExactly("/guides/short-breaks", "/guides/travel");
    }

    @ParameterizedTest(name = "{0} of {1} tell it: {2}")
    @CsvSource({"0, 4, NOT_COVERED", "1, 4, THIN", "2, 4, COVERED", "1, 1, COVERED", "0, 0, NOT_COVERED"})
    void aFieldIsCoveredWhereHalfOfTheListingsTellIt(int told, int of, CoverageState state) {
        List<ListedContent> listings = IntStream.range(0, of)
                .mapToObj(at -> listed(
                        "{name: A school, summary: It teaches., kinds_of_help: [special-school]"
                                + (at < told ? ", links: {sen_information_report: 'https://example.org/sen'}}" : "}"),
                        TODAY))
                .toList();

        HeadingCoverage reports = read(SampleFiles.all(), "lo-13", listings, List.of());

        assertThat(reports.state()).isEqualTo(state);
        assertThat(reports.told()).isNotNull().satisfies(share -> {
            assertThat(share.all()).isEqualTo(told);
            assertThat(share.of()).isEqualTo(of);
        });
    }

    @Test
    void whatIsAskedOfEveryListingIsAskedOfThoseThatCanBeUsed() {
        HeadingCoverage told = read(
                "lo-25",
                listed(
                        TRAVEL.formatted(", access: {eligibility: All, how_to_get_it: Ring us, who_can_refer: [self]}"),
                        TODAY),
                listed(TRAVEL.formatted(", access: {eligibility: All}"), TODAY),
                listed(TRAVEL.formatted(", availability: {status: planned}"), TODAY));

        assertThat(told.told()).isNotNull().satisfies(share -> {
            assertThat(share.of()).isEqualTo(2);
            assertThat(share.all()).isEqualTo(1);
            assertThat(share.fields()).extracting(ToldShare.Field::told).containsExactly(2L, 1L, 1L);
        });
    }

    @Test
    void helpOutsideTheAreaIsWhatHasAPlaceThere() {
        String college = "{name: A college, summary: It teaches., sector: education, places: [{town: X, area: %s}]}";

        assertThat(read("lo-09", listed(college.formatted("outside"), TODAY)).listings())
                .isEqualTo(1);
        assertThat(read("lo-09", listed(college.formatted("southend"), TODAY)).listings())
                .isZero();
    }

    @Test
    void theFiguresAddUpToAllHeadings() {
        CoverageFigures figures = new CoverageReading(
                        LocalAreaReader.read(SampleFiles.all()),
                        TODAY,
                        List.of(listed(TRAVEL.formatted(""), TODAY)),
                        List.of())
                .read()
                .figures();

        assertThat(figures.all()).isEqualTo(26);
        assertThat(figures).isEqualTo(new CoverageFigures(0, 1, 0, 0, 25));
    }
}

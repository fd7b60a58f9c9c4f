package org.localoffer.service.gaps.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;

/** What is counted for a report. */
@PortalTest
@Tag(TestClock.DAYS)
class GapReportMakerTest {

    private static final String CITATION = "the test of the figures of reports";

    @Inject
    GapReportMaker maker;

    @Inject
    Database database;

    private static LocalDate today() {
        return England.day(TestClock.now());
    }

    /** Until yesterday: other tests make messages and searches of today. */
    private static ReportPeriod period(int days) {
        return new ReportPeriod(today().minusDays(days), today().minusDays(1));
    }

    private GapReportMaker.Counted count(ReportKind kind, List<String> bodies, ReportPeriod period) {
        return QuarkusTransaction.requiringNew()
                .call(() -> maker.count(new ReportOrder(UUID.randomUUID(), kind, bodies, period)));
    }

    private static ReportedGap gap(GapReportContent content, String key) {
        return content.gaps().stream()
                .filter(gap -> gap.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not in the report"));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            special-school~semh~5-11~southend~education                              | council-education             | not-fitting
            mental-health~mld~11-plus~southend~health                                | icb-children                  | not-fitting
            college~semh~preparing-for-adulthood~southend~education                  | council-post-16               | not-fitting
            alternative-provision~-~preparing-for-adulthood~southend~education       | council-education             | information-missing
            mental-health~any~any~southend~health                                    | icb-children                  | waiting
            mental-health~asd~any~portsmouth~health                                  | icb-children                  | not-fitting
            information-and-advice~asd~any~portsmouth~-                              | council-information           | information-missing
            any~any~any~north-portsmouth~any                                         | joint-group                   | not-fitting
            moving-into-adulthood~any~preparing-for-adulthood~portsmouth~-           | council-childrens-social-care | not-fitting
            information-and-advice~any~0-4~portsmouth~-                              | council-information           | information-missing
            wheelchairs-and-equipment~pd~any~portsmouth~health                       | icb-children                  | waiting
            moving-into-adulthood~asd~preparing-for-adulthood~portsmouth~social-care | council-childrens-social-care | not-fitting
            """)
    void aGapOfTheSourceDocumentsStandsInTheReportsOfItsPeriods(String key, String body, String ruled) {
        for (int days : List.of(31, 365)) {
            for (List<String> bodies : List.of(List.<String>of(), List.of(body))) {
                ReportedGap gap =
                        gap(count(ReportKind.PERFORMANCE, bodies, period(days)).content(), key);

                assertThat(gap.commissioner().slug()).isEqualTo(body);
                assertThat(gap.ruled().slug()).isEqualTo(ruled);
                assertThat(gap.independent()).isGreaterThanOrEqualTo(2);
                assertThat(gap.documents()).isNotEmpty();
                assertThat(gap.signals())
                        .extracting(signal -> signal.kind().slug())
                        .contains("document");
            }
        }
    }

    @Test
    void aReportOfABodyHoldsOnlyWhatItAnswersForOrShares() {
        GapReportContent content =
                count(ReportKind.ANNUAL, List.of("icb-children"), period(92)).content();

        assertThat(content.gaps()).isNotEmpty().allSatisfy(gap -> assertThat(
                        gap.commissioner().slug() + " "
                                + gap.sharing().stream().map(Named::slug).toList())
                .contains("icb-children"));
        assertThat(content.gaps())
                .hasSizeLessThan(count(ReportKind.ANNUAL, List.of(), period(92))
                        .content()
                        .gaps()
                        .size());
    }

    private void signal(String table, String rest, LocalDate day) {
        database.change("insert into " + table + " values (" + rest + ")", day);
    }

    @Test
    void eachPeriodIsCountedByItself() {
        RolledBack.run(() -> {
            ReportPeriod period = period(30);
            for (LocalDate day : List.of(
                    period.from(),
                    period.to(),
                    period.before().to(),
                    period.yearBefore().from(),
                    period.yearBefore().from().minusDays(1),
                    period.to().plusDays(1))) {
                signal(
                        "search_signal (day, kind, help, need, age_band, area, sector, times)",
                        "?1, 'WRONG_AGE', 'mental-health', 'msi', '0-4', 'somerset', 'voluntary', 7",
                        day);
                signal(
                        "recorded_signal (id, kind, day, help, need, age_band, area, sector, words, citation)",
                        "gen_random_uuid(), 'DOCUMENT', ?1, 'mental-health', 'msi', '0-4', 'somerset', 'voluntary', 'w', '"
                                + CITATION + "'",
                        day);
            }
            ReportedGap gap = gap(
                    maker.count(new ReportOrder(UUID.randomUUID(), ReportKind.TRENDING, List.of(), period))
                            .content(),
                    "mental-health~msi~0-4~somerset~voluntary");

            assertThat(gap.signals())
                    .filteredOn(counted -> counted.kind().slug().equals("wrong-age"))
                    .singleElement()
                    .extracting(
                            ReportedGap.Counted::now,
                            ReportedGap.Counted::before,
                            ReportedGap.Counted::yearBefore,
                            ReportedGap.Counted::year)
                    .containsExactly(14L, 7L, 7L, 21L);
            assertThat(gap.documents()).containsExactly(CITATION);
        });
    }

    @Test
    void theSameInputsGiveTheSameFiguresAndTexts() {
        Supplier<GapReportMaker.Counted> counted = () -> count(ReportKind.PERFORMANCE, List.of(), period(92));
        GapReportMaker.Counted first = counted.get();
        GapReportMaker.Counted second = counted.get();

        assertThat(second.texts()).isEqualTo(first.texts());
        assertThat(second.content())
                .usingRecursiveComparison()
                .ignoringFields("madeAt")
                .isEqualTo(first.content());
    }

    @Test
    void theFiguresHoldNumbersOfTextsAndNoText() {
        GapReportMaker.Counted counted = count(ReportKind.ANNUAL, List.of(), period(365));

        assertThat(counted.texts())
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(counted.content().toString()).doesNotContain(quote.text()));
        assertThat(counted.texts()).extracting(ReportTexts.Quote::number).doesNotHaveDuplicates();
        assertThat(counted.content().gaps())
                .allSatisfy(gap -> assertThat(gap.texts().size()).isLessThanOrEqualTo(ReportQuotes.MOST_TEXTS));
    }

    @Test
    void whatIsTrendingBeginsWithWhatRises() {
        assertThat(count(ReportKind.TRENDING, List.of(), period(92)).content().gaps())
                .extracting(gap -> gap.trend().slug().equals("rising"))
                .isSortedAccordingTo((one, other) -> Boolean.compare(other, one))
                .contains(true);
    }
}

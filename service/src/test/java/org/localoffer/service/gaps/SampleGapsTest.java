package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;

/** The history of the sample area yields the twelve gaps that its source documents name (domain 1C). */
@PortalTest
@Tag(TestClock.DAYS)
class SampleGapsTest {

    @Inject
    Gaps gaps;

    @Inject
    Assessments assessments;

    @Inject
    EvidenceTrends trends;

    @Inject
    CurrentLocalArea localArea;

    private Assessment assessment(String key) {
        DatedEvidence evidence = gaps.byDay(Objects.requireNonNull(GapKey.ofKey(key)));
        return assessments.of(evidence, localArea.get());
    }

    /** Of searches, until yesterday: other tests make messages of any day, and searches of today. */
    private Trend trend(GapKey gapKey) {
        return trends.of(
                        gaps.byDay(gapKey),
                        ComparedPeriod.quarterTo(England.day(TestClock.now()).minusDays(1)))
                .trend(SignalKind.SEARCH);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            special-school~semh~5-11~southend~education                                  | council-education              | NOT_FITTING         | RISING    | not for this age
            mental-health~mld~11-plus~southend~health                                    | icb-children                   | NOT_FITTING         | STEADY    | not for this need
            college~semh~preparing-for-adulthood~southend~education                      | council-post-16                | NOT_FITTING         | FALLING   | not for this need
            alternative-provision~-~preparing-for-adulthood~southend~education           | council-education              | INFORMATION_MISSING | STEADY    | 1 listing may be for them
            mental-health~any~any~southend~health                                        | icb-children                   | WAITING             | RISING    | 1 listing fits
            mental-health~asd~any~portsmouth~health                                      | icb-children                   | NOT_FITTING         | STEADY    | not for this need
            information-and-advice~asd~any~portsmouth~-                                  | council-information            | INFORMATION_MISSING | FALLING   | information itself
            any~any~any~north-portsmouth~any                                             | joint-group                    | NOT_FITTING         | TOO_FEW   | In North Portsmouth there are
            moving-into-adulthood~any~preparing-for-adulthood~portsmouth~-               | council-childrens-social-care  | NOT_FITTING         | RISING    | 1 not for this area
            information-and-advice~any~0-4~portsmouth~-                                  | council-information            | INFORMATION_MISSING | RISING    | information itself
            wheelchairs-and-equipment~pd~any~portsmouth~health                           | icb-children                   | WAITING             | STEADY    | 1 listing fits
            moving-into-adulthood~asd~preparing-for-adulthood~portsmouth~social-care     | council-childrens-social-care  | NOT_FITTING         | STEADY    | 1 not for this area
            """)
    void aGapOfTheSourceDocumentsHasItsCommissionerDiagnosisAndTrend(
            String key, String commissioner, Diagnosis diagnosis, Trend trend, String reason) {
        Assessment assessment = assessment(key);
        GapKey gapKey = assessment.evidence().gapKey();

        assertThat(assessment.evidence().isGap()).isTrue();
        assertThat(assessment.evidence().times(SignalKind.DOCUMENT)).isPositive();
        assertThat(gaps.routeOf(gapKey).commissioner()).isEqualTo(commissioner);
        assertThat(assessment.ruled().diagnosis()).isEqualTo(diagnosis);
        assertThat(assessment.ruled().reason()).contains(reason);
        assertThat(trend(gapKey)).isEqualTo(trend);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            mental-health~mld~11-plus~southend~health              | true
            alternative-provision~-~preparing-for-adulthood~southend~education | true
            mental-health~any~any~southend~health                  | true
            any~any~any~north-portsmouth~any                       | false
            """)
    void aGapComesFirstWhereNothingFitsOrItsSignalsRise(String key, boolean priority) {
        assertThat(assessment(key).isPriority()).isEqualTo(priority);
    }

    @Test
    void theNumbersOfSupplyAreListsOfListings() {
        Supply supply =
                assessment("wheelchairs-and-equipment~pd~any~portsmouth~health").supply();

        assertThat(supply.listings(SupplyNumber.FITTING))
                .extracting(listing -> listing.content().name())
                .containsExactly("Wheelchair Service");
        assertThat(supply.count(SupplyNumber.WAIT_TOLD)).isEqualTo(1);
        assertThat(supply.count(SupplyNumber.LONG_WAIT)).isEqualTo(1);
        assertThat(supply.count(SupplyNumber.SELF_REFERRAL)).isZero();
        assertThat(Objects.requireNonNull(supply.nearest()).name()).isEqualTo("Wheelchair Service");
    }
}

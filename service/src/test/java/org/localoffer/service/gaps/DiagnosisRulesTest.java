package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.listing.ListedContent;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

/** Each rule of a diagnosis, alone and beside the others (domain 5E). */
class DiagnosisRulesTest {

    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());
    private static final GapKey CLUBS = new GapKey("clubs-and-leisure", "asd", "5-11", "southend", null);
    private static final Evidence ENOUGH = evidence(CLUBS, 2);

    private static Evidence evidence(GapKey gapKey, long comments) {
        return new Evidence(gapKey, Map.of(SignalKind.COMMENT, comments));
    }

    /** Numbers as "open 3, fitting 2"; each counts listings without content. */
    private static Supply supply(String numbers, Map<Misfit, Long> misfits) {
        Map<SupplyNumber, List<ListedContent>> listings = new EnumMap<>(SupplyNumber.class);
        for (String number : numbers.split(", ", -1)) {
            String[] parts = number.split(" ", -1);
            listings.put(SlugEnum.of(SupplyNumber.class, parts[0]).orElseThrow(), some(Integer.parseInt(parts[1])));
        }
        return new Supply(LocalDate.of(2027, 3, 31), true, listings, misfits, null);
    }

    private static List<ListedContent> some(int number) {
        return IntStream.range(0, number)
                .mapToObj(at ->
                        new ListedContent("club-" + at, ExtraListings.content("{name: Club, summary: A club.}"), null))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            of-kind 0                                                                     | NOTHING_LISTED      | holds no listing of this kind
            of-kind 2, open 0                                                             | NOTHING_LISTED      | None is open of 2 listings
            of-kind 3, open 3, live 0, fitting 0                                          | NOT_FITTING         | 3 listings of this kind are open, none for them
            of-kind 1, open 1, live 0, fitting 0                                          | NOT_FITTING         | 1 listing of this kind is open, but not for them
            of-kind 3, open 3, live 1, fitting 0, age-not-told 1                          | INFORMATION_MISSING | 1 listing may be for them, but has not told us for what ages
            of-kind 3, open 3, live 2, fitting 0, age-not-told 2                          | INFORMATION_MISSING | 2 listings may be for them, but have not told us
            of-kind 3, open 3, live 3, fitting 2, age-not-told 1, with-place 2, in-area 2 | NOT_FOUND           | 2 listings fit and are open. Families did not find them
            of-kind 1, open 1, live 1, fitting 1, with-place 1, in-area 1                 | NOT_FOUND           | 1 listing fits and is open. Families did not find it
            of-kind 8, open 8, live 8, fitting 8, with-place 8, in-area 1                 | NOT_FITTING         | 8 listings fit and have a place to go to. In Southend there is 1 of these
            of-kind 8, open 8, live 8, fitting 8, with-place 8, in-area 2                 | NOT_FOUND           | 8 listings fit and are open
            of-kind 1, open 1, live 1, fitting 1, with-place 1, in-area 0                 | NOT_FITTING         | In Southend there are 0 of these
            of-kind 1, open 1, live 1, fitting 1, with-place 0, in-area 0                 | NOT_FOUND           | 1 listing fits
            of-kind 2, open 2, live 2, fitting 2, wait-told 2, long-wait 2                | WAITING             | 2 listings fit. Each has a waiting list, or a wait of 18 weeks or more
            of-kind 2, open 2, live 2, fitting 2, long-wait 2, unconfirmed 2              | WAITING             | 2 listings fit
            of-kind 2, open 2, live 2, fitting 2, long-wait 1, unconfirmed 2              | STALE               | 2 listings fit, and nobody has confirmed any of them for a year
            of-kind 1, open 1, live 1, fitting 1, unconfirmed 1                           | STALE               | nobody has confirmed it for a year
            of-kind 2, open 2, live 2, fitting 2, long-wait 1, unconfirmed 1              | NOT_FOUND           | 2 listings fit and are open
            """)
    void theFirstRuleThatAppliesCountsAndItsReasonNamesTheNumbers(String numbers, Diagnosis diagnosis, String reason) {
        RuledDiagnosis ruled = DiagnosisRules.of(ENOUGH, supply(numbers, Map.of()), AREA);

        assertThat(ruled.diagnosis()).isEqualTo(diagnosis);
        assertThat(ruled.reason()).contains(reason);
    }

    @Test
    void theReasonSaysInWhatListingsDoNotFit() {
        RuledDiagnosis ruled = DiagnosisRules.of(
                ENOUGH,
                supply("of-kind 5, open 5, fitting 0", Map.of(Misfit.AREA, 4L, Misfit.NEED, 2L, Misfit.AGE, 1L)),
                AREA);

        assertThat(ruled.reason()).endsWith("2 not for this need, 1 not for this age, 4 not for this area.");
    }

    @ParameterizedTest(name = "{0} signals")
    @CsvSource({"0, are no independent signals", "1, is 1 independent signal"})
    void withoutTwoIndependentSignalsThereIsTooLittleEvidence(long signals, String reason) {
        RuledDiagnosis ruled = DiagnosisRules.of(evidence(CLUBS, signals), supply("of-kind 0", Map.of()), AREA);

        assertThat(ruled.diagnosis()).isEqualTo(Diagnosis.INSUFFICIENT_EVIDENCE);
        assertThat(ruled.reason()).contains(reason, "It takes 2");
    }

    @Test
    void withoutAKindOfHelpThereIsTooLittleEvidence() {
        GapKey unknown = new GapKey(null, "asd", "5-11", "southend", null);

        RuledDiagnosis ruled =
                DiagnosisRules.of(evidence(unknown, 9), Supply.notCounted(LocalDate.of(2027, 3, 31)), AREA);

        assertThat(ruled.diagnosis()).isEqualTo(Diagnosis.INSUFFICIENT_EVIDENCE);
        assertThat(ruled.reason()).contains("what kind of help is missing");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            of-kind 4, open 4, live 3, fitting 3 | 3 listings are there to give it
            of-kind 4, open 4, live 1, fitting 1 | 1 listing is there to give it
            of-kind 4, open 4, live 0, fitting 0 | No listing is there to give it
            """)
    void whereInformationItselfIsMissedInformationIsMissing(String numbers, String reason) {
        GapKey advice = new GapKey("information-and-advice", "asd", GapKey.ANY, "portsmouth", null);

        RuledDiagnosis ruled = DiagnosisRules.of(evidence(advice, 2), supply(numbers, Map.of()), AREA);

        assertThat(ruled.diagnosis()).isEqualTo(Diagnosis.INFORMATION_MISSING);
        assertThat(ruled.reason()).contains(reason);
    }

    /** Whether one listing is supply for an autistic child of 5 to 11 in Southend. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            needs: {types: [asd]}, ages: {minimum: 5, maximum: 11, basis: stated}, service_area: {areas: [southend]}       | NONE
            needs: {any: true}, ages: {minimum: 0, maximum: 18, basis: stated}, service_area: {areas: [england]}           | NONE
            needs: {types: [asd]}, ages: {minimum: 10, maximum: 16, basis: stated}, service_area: {areas: [southend]}      | NONE
            needs: {types: [asd]}, ages: {minimum: 11, maximum: 16, basis: stated}, service_area: {areas: [southend]}      | AGE
            needs: {types: [asd]}, ages: {minimum: 0, maximum: 5, basis: stated}, service_area: {areas: [southend]}        | AGE
            needs: {types: [asd]}, ages: {minimum: 11, maximum: 11, basis: stated}, service_area: {areas: [southend]}      | NONE
            needs: {types: [asd]}, ages: {minimum: 11, basis: stated}, service_area: {areas: [southend]}                   | AGE
            needs: {types: [asd]}, ages: {maximum: 6, basis: stated}, service_area: {areas: [southend]}                    | NONE
            needs: {types: [asd]}, ages: {minimum: 11, maximum: 16, basis: assumed}, service_area: {areas: [southend]}     | NONE
            needs: {types: [asd]}, service_area: {areas: [southend]}                                                       | NONE
            needs: {types: [semh]}, service_area: {areas: [southend]}                                                      | NEED
            service_area: {areas: [southend]}                                                                              | NEED
            needs: {types: [asd]}, service_area: {areas: [portsmouth]}                                                     | AREA
            needs: {types: [asd]}                                                                                          | AREA
            needs: {types: [pd]}, ages: {minimum: 14, maximum: 25, basis: stated}, service_area: {areas: [somerset]}       | NEED AGE AREA
            """)
    void everythingInWhichAListingDoesNotFitIsCounted(String fields, String misfits) {
        List<Misfit> expected = misfits.equals("NONE")
                ? List.of()
                : Arrays.stream(misfits.split(" ", -1)).map(Misfit::valueOf).toList();

        assertThat(new GapFit(CLUBS, AREA)
                        .misfits(ExtraListings.content("{name: Club, summary: A club., " + fields + "}")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}: long wait {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {status: available, waiting_weeks: 18}                  | true
            {status: available, waiting_weeks: 17}                  | false
            {status: limited, waiting_weeks: 2, waiting_note: Soon} | false
            {status: limited, waiting_note: There is a list.}       | true
            {status: available, waiting_note: No wait.}             | false
            {status: limited}                                       | false
            """)
    void aWaitIsLongFromEighteenWeeksOrWherePlacesAreLimitedAndAWaitIsTold(String availability, boolean isLong) {
        assertThat(GapFit.waitsLong(
                        ExtraListings.content("{name: Club, summary: A club., availability: " + availability + "}")))
                .isEqualTo(isLong);
    }

    @Test
    void theNearestPlaceIsMeasuredFromTheMiddleOfTheArea() {
        ListedContent near = place("near", "Cosham", "50.84", "-1.07");
        ListedContent far = place("far", "Southsea", "50.79", "-1.09");
        PlacesNearArea places = new PlacesNearArea(AREA, "north-portsmouth");

        assertThat(places.nearest(List.of(far, near))).hasValueSatisfying(nearest -> {
            assertThat(nearest.slug()).isEqualTo("near");
            assertThat(nearest.miles()).isBetween(0.0, 1.5);
        });
        assertThat(places.nearest(List.of())).isEmpty();
    }

    private static ListedContent place(String slug, String town, String latitude, String longitude) {
        return new ListedContent(
                slug,
                ExtraListings.content("{name: Club, summary: A club., places: [{town: " + town + ", latitude: "
                        + latitude + ", longitude: " + longitude + "}]}"),
                Instant.EPOCH);
    }
}

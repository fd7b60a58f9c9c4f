package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.localoffer.service.gaps.EvidenceTrend.Change;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.listing.ListedContent;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.Routing;

/** Which gaps a question asks for, and in which order a table shows them. */
class KnownGapTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 5, 12);
    private static final ComparedPeriod QUARTER = ComparedPeriod.quarterTo(TODAY);
    private static final Set<String> MINE = Set.of("icb");

    /** Rising, and two listings fit. */
    private static final KnownGap SPEECH = gap("speech", 6, 3, 2, "2026-11-03", null, "icb");

    /** Nothing fits, so that it comes first. */
    private static final KnownGap RESPITE = gap("respite", 2, 0, 0, "2027-01-01", plan("2027-04-30"), "icb");

    private static final KnownGap CLUBS = gap("clubs", 3, 0, 5, "2026-08-01", plan("2027-05-19"), "icb");
    private static final KnownGap MUSIC = gap("music", 1, 0, 0, "2027-05-01", null, "icb");
    private static final KnownGap SCHOOL = gap("school", 2, 0, 1, "2026-06-01", null, "education");

    private static final List<KnownGap> ALL = List.of(SPEECH, RESPITE, CLUBS, MUSIC, SCHOOL);

    private static KnownGap gap(
            String help, long comments, long now, int fitting, String since, @Nullable GapPlan plan, String body) {
        GapKey gapKey = new GapKey(help, "asd", null, GapKey.ANY, "health");
        Evidence evidence = new Evidence(gapKey, Map.of(SignalKind.COMMENT, comments, SignalKind.SEARCH, 0L));
        Map<SignalKind, Change> changes = now == 0 ? Map.of() : Map.of(SignalKind.COMMENT, new Change(0, now));
        EvidenceTrend trend = new EvidenceTrend(QUARTER, Set.of(SignalKind.COMMENT), changes);
        Supply supply = new Supply(TODAY, true, Map.of(SupplyNumber.FITTING, listings(fitting)), Map.of(), null);
        RuledDiagnosis ruled =
                new RuledDiagnosis(fitting == 0 ? Diagnosis.NOTHING_LISTED : Diagnosis.NOT_FOUND, "As the rules say.");
        GapProgress progress = null;
        if (plan != null) {
            progress = new GapProgress(gapKey, TODAY.atStartOfDay().toInstant(ZoneOffset.UTC));
            progress.plan(plan, Instant.parse("2027-05-01T10:00:00Z"));
        }
        return new KnownGap(
                new Assessment(evidence, trend, supply, ruled, null),
                help,
                LocalDate.parse(since),
                new Routing.Route(body, List.of("icb"), help),
                progress,
                null);
    }

    private static List<ListedContent> listings(int number) {
        return IntStream.range(0, number)
                .mapToObj(at ->
                        new ListedContent("club-" + at, ExtraListings.content("{name: Club, summary: A club.}"), null))
                .toList();
    }

    private static GapPlan plan(String due) {
        return new GapPlan("Find a room", "Head of inclusion", LocalDate.parse(due), null, PlanRating.AMBER);
    }

    private static List<String> names(Stream<KnownGap> gaps) {
        return gaps.map(KnownGap::about).toList();
    }

    private static List<String> fitting(GapQuestion question) {
        return names(ALL.stream().filter(gap -> question.fits(gap, MINE, TODAY)));
    }

    private static GapQuestion question(Map<GapPart, String> parts, Sureness... sureness) {
        return new GapQuestion(
                parts,
                sureness.length == 0 ? Set.of(Sureness.values()) : Set.of(sureness),
                null,
                null,
                null,
                null,
                null,
                false);
    }

    @Test
    void aQuestionWithoutChoicesAsksForEveryGap() {
        assertThat(fitting(GapQuestion.ALL)).containsExactly("speech", "respite", "clubs", "music", "school");
    }

    @ParameterizedTest(name = "{0}={1}: {2}")
    @CsvSource({
        "HELP, speech, speech",
        "HELP, any, ''",
        "HELP, -, ''",
        "NEED, asd, speech respite clubs music school",
        "NEED, adhd, ''",
        "AGE, -, speech respite clubs music school",
        "AGE, any, ''",
        "AGE, 0-4, ''",
        "AREA, any, speech respite clubs music school",
        "AREA, southend, ''",
        "SECTOR, health, speech respite clubs music school",
    })
    void aPartOfTheKeyIsAskedForAsAddressesWriteIt(GapPart part, String value, String found) {
        assertThat(String.join(" ", fitting(question(Map.of(part, value))))).isEqualTo(found);
    }

    @Test
    void whatIsAskedForBesideTheKeyNarrowsIt() {
        assertThat(fitting(question(Map.of(), Sureness.FEW))).containsExactly("music");
        assertThat(fitting(new GapQuestion(
                        Map.of(), Set.of(Sureness.values()), Trend.RISING, null, null, null, null, false)))
                .containsExactly("speech");
        assertThat(fitting(new GapQuestion(
                        Map.of(), Set.of(Sureness.values()), null, Diagnosis.NOTHING_LISTED, null, null, null, false)))
                .containsExactly("respite", "music");
        assertThat(fitting(new GapQuestion(
                        Map.of(), Set.of(Sureness.values()), null, null, GapState.PLANNED, null, null, false)))
                .containsExactly("respite", "clubs");
        assertThat(fitting(new GapQuestion(
                        Map.of(),
                        Set.of(Sureness.values()),
                        null,
                        null,
                        null,
                        GapQuestion.Answering.OTHERS,
                        null,
                        false)))
                .containsExactly("school");
        assertThat(fitting(new GapQuestion(Map.of(), Set.of(Sureness.values()), null, null, null, null, null, true)))
                .containsExactly("speech", "respite");
    }

    @ParameterizedTest(name = "due on {0}, today is {1}: soon {2}, overdue {3}")
    @CsvSource({
        "2027-05-31, 2027-05-23, false, false",
        "2027-05-31, 2027-05-24, true, false",
        "2027-05-31, 2027-05-31, true, false",
        "2027-05-31, 2027-06-01, false, true",
        "2028-02-29, 2028-02-29, true, false",
        "2028-02-29, 2028-03-01, false, true",
    })
    void aPlanIsDueWithinAWeekAndOverdueFromTheNextDayOn(String due, LocalDate today, boolean soon, boolean overdue) {
        KnownGap gap = gap("respite", 2, 0, 0, "2027-01-01", plan(due), "icb");

        assertThat(gap.isDueSoon(today)).isEqualTo(soon);
        assertThat(gap.isOverdue(today)).isEqualTo(overdue);
    }

    @Test
    void aGapWithoutAPlanOrAPromiseIsNeverDue() {
        assertThat(SPEECH.due()).isNull();
        assertThat(SPEECH.isOverdue(TODAY.plusYears(9))).isFalse();
    }

    @ParameterizedTest(name = "{0}, turned round {1}: {2}")
    @CsvSource({
        "FIRST, false, speech respite clubs school music",
        "GAP, false, clubs music respite school speech",
        "GAP, true, speech school respite music clubs",
        "SURENESS, true, speech clubs respite school music",
        "SURENESS, false, music respite school clubs speech",
        "TREND, false, speech respite clubs school music",
        "SUPPLY, false, respite music school speech clubs",
        "SUPPLY, true, clubs speech school respite music",
        "SINCE, false, school clubs speech respite music",
        "SINCE, true, music respite speech clubs school",
        // What has no day stands last in both directions.
        "DUE, false, respite clubs speech school music",
        "DUE, true, clubs respite speech school music",
        "STATE, false, speech school music respite clubs",
    })
    void aTableIsSortedByItsColumnAndThenByWhatToLookAtFirst(GapSort sort, boolean descending, String order) {
        assertThat(String.join(" ", names(ALL.stream().sorted(sort.order(descending)))))
                .isEqualTo(order);
    }

    @ParameterizedTest
    @EnumSource
    void theOrderDoesNotDependOnHowTheGapsWereRead(GapSort sort) {
        for (boolean descending : List.of(true, false)) {
            Comparator<KnownGap> order = sort.order(descending);
            assertThat(names(ALL.reversed().stream().sorted(order)))
                    .isEqualTo(names(ALL.stream().sorted(order)));
        }
    }
}

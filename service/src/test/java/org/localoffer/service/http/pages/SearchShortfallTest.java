package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.directory.listing.content.AgeRange;
import org.localoffer.directory.listing.content.AvailabilityStatus;
import org.localoffer.directory.listing.content.Basis;
import org.localoffer.directory.search.ListingCard;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.search.ages.AskedAge;
import org.localoffer.service.search.engine.SearchResults.Hit;
import org.localoffer.service.search.scoring.Reasons;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;
import org.localoffer.service.search.understand.QuestionLanguage;
import org.localoffer.service.search.understand.QuestionSimilarity;
import org.localoffer.service.search.understand.SearchPlace;

/** Why a search found nothing strong, and which questions can be evidence at all. */
class SearchShortfallTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final QueryTerm CLUB = new QueryTerm("club", List.of(), QueryTerm.Role.REQUIRED, 0.9);
    private static final QueryTerm SWIMMING = new QueryTerm("swimming", List.of(), QueryTerm.Role.REQUIRED, 0.9);
    private static final AskedAge SEVEN = new AskedAge(7, 8, "age 7");

    private static ParsedQuery parsed(
            List<QueryTerm> terms,
            List<AskedAge> ages,
            @Nullable SearchPlace place,
            boolean danger,
            boolean named,
            @Nullable QuestionLanguage language) {
        return new ParsedQuery(
                "club",
                null,
                false,
                terms,
                ages,
                place,
                null,
                false,
                null,
                false,
                Set.of(),
                false,
                danger,
                named,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                language,
                QuestionSimilarity.UNKNOWN);
    }

    private static ParsedQuery asked(List<AskedAge> ages) {
        return parsed(List.of(CLUB), ages, null, false, false, null);
    }

    /** A hit such as {@code ages=11-16 area=no checked=400 lacks status=CLOSED}; without a word it fits, checked today. */
    private static Hit hit(String described) {
        AgeRange ages = AgeRange.NOT_TOLD;
        AvailabilityStatus status = null;
        Boolean servesTheArea = true;
        Instant checked = NOW;
        List<QueryTerm> lacks = List.of();
        for (String word : described.strip().split(" ", -1)) {
            String value = word.replaceFirst(".*=", "");
            switch (word.replaceFirst("=.*", "")) {
                case "ages" ->
                    ages = AgeRange.of(
                            new BigDecimal(value.replaceFirst("-.*", "")),
                            new BigDecimal(value.replaceFirst(".*-", "")),
                            Basis.STATED);
                case "area" -> servesTheArea = value.equals("no") ? Boolean.FALSE : null;
                case "checked" ->
                    checked = value.equals("never") ? null : NOW.minus(Duration.ofDays(Long.parseLong(value)));
                case "lacks" -> lacks = List.of(SWIMMING);
                case "status" -> status = AvailabilityStatus.valueOf(value);
                case "fits" -> {}
                default -> throw new IllegalArgumentException(word);
            }
        }
        return new Hit(card(ages, status, servesTheArea, checked), false, lacks, Reasons.NONE, null);
    }

    private static ListingCard card(
            AgeRange ages,
            @Nullable AvailabilityStatus status,
            @Nullable Boolean servesTheArea,
            @Nullable Instant checked) {
        return new ListingCard(
                UUID.randomUUID(),
                "R",
                "club",
                "Club",
                "Provider",
                "provider",
                "Summary.",
                null,
                null,
                ages,
                null,
                status,
                null,
                Set.of(),
                null,
                Set.of(),
                null,
                Set.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                null,
                servesTheArea,
                checked);
    }

    private static List<Hit> hits(String described) {
        return described.isEmpty()
                ? List.of()
                : Arrays.stream(described.split("\\+", -1))
                        .map(SearchShortfallTest::hit)
                        .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', SEARCH",
        "fits, SEARCH",
        // For other ages than seven.
        "ages=11-16, WRONG_AGE",
        "ages=0-6, WRONG_AGE",
        "ages=8-12, WRONG_AGE",
        "ages=0-6 + ages=11-16, WRONG_AGE",
        "ages=5-11, SEARCH",
        "ages=7-7, SEARCH",
        "ages=11-16 + ages=5-11, SEARCH",
        // Nothing is known of a listing that does not tell its ages.
        "ages=11-16 + fits, SEARCH",
        // Outside the area.
        "area=no, OUTSIDE_AREA",
        "area=no + area=no, OUTSIDE_AREA",
        "area=unknown, SEARCH",
        "area=no + fits, SEARCH",
        // Not confirmed for a year.
        "checked=never, UNCONFIRMED",
        "checked=366, UNCONFIRMED",
        "checked=365, SEARCH",
        "checked=10, SEARCH",
        "checked=400 + checked=never, UNCONFIRMED",
        "checked=400 + checked=30, SEARCH",
        // The reason of the first one, where each has one: age before area before confirmation.
        "ages=11-16 area=no checked=never, WRONG_AGE",
        "area=no checked=never, OUTSIDE_AREA",
        "ages=11-16 + area=no, WRONG_AGE",
        "area=no + ages=11-16, OUTSIDE_AREA",
        "checked=never + ages=11-16, UNCONFIRMED",
        // What lacks a word that was asked for, or cannot be used, is not near.
        "lacks, SEARCH",
        "lacks ages=11-16, SEARCH",
        "lacks + ages=11-16, WRONG_AGE",
        "status=CLOSED checked=never, SEARCH",
        "status=PLANNED + checked=never, UNCONFIRMED",
        "status=PAUSED area=no, SEARCH",
        "status=LIMITED area=no, OUTSIDE_AREA",
        "status=AVAILABLE ages=11-16, WRONG_AGE",
    })
    void theNearResultsTellWhyNothingStrongWasFound(String described, SignalKind kind) {
        assertThat(SearchShortfall.of(hits(described), asked(List.of(SEVEN)), NOW))
                .isEqualTo(kind);
    }

    @Test
    void whoNamesNoAgeIsNotShownTheWrongOne() {
        assertThat(SearchShortfall.of(hits("ages=11-16"), asked(List.of()), NOW))
                .isEqualTo(SignalKind.SEARCH);
    }

    @Test
    void ofSeveralAgesOneIsEnough() {
        AskedAge twelve = new AskedAge(12, 13, "age 12");

        assertThat(SearchShortfall.of(hits("ages=11-16"), asked(List.of(SEVEN, twelve)), NOW))
                .isEqualTo(SignalKind.SEARCH);
    }

    @Test
    void whoNamesAPlaceMayLiveOutsideTheArea() {
        SearchPlace place = new SearchPlace("Town", "town", 51.5, 0.7);

        assertThat(SearchShortfall.of(
                        hits("area=no"), parsed(List.of(CLUB), List.of(), place, false, false, null), NOW))
                .isEqualTo(SignalKind.SEARCH);
    }

    @Test
    void ofAVagueQuestionNothingIsNear() {
        QueryTerm guess = new QueryTerm("", List.of(), QueryTerm.Role.REQUIRED, 0.1);

        assertThat(SearchShortfall.of(
                        hits("checked=never"), parsed(List.of(guess), List.of(), null, false, false, null), NOW))
                .isEqualTo(SignalKind.SEARCH);
    }

    @Test
    void aQuestionInAnotherLanguageIsNoEvidence() {
        QuestionLanguage polish = new QuestionLanguage(List.of("pl"), false);

        assertThat(SearchCounter.canBeEvidence(parsed(List.of(CLUB), List.of(), null, false, false, polish)))
                .isFalse();
    }

    @ParameterizedTest(name = "danger {0}, named {1}: {2}")
    @CsvSource({"false, false, true", "true, true, false", "true, false, false"})
    void aQuestionOfDangerIsNoEvidenceNamedOrOnlyLikeIt(boolean danger, boolean named, boolean evidence) {
        assertThat(SearchCounter.canBeEvidence(parsed(List.of(CLUB), List.of(), null, danger, named, null)))
                .isEqualTo(evidence);
    }
}

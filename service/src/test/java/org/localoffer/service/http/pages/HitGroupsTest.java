package org.localoffer.service.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.localoffer.directory.search.ListingCard;
import org.localoffer.directory.search.StoredJson;
import org.localoffer.service.http.pages.HitGroups.HitGroup;
import org.localoffer.service.search.ages.AskedAge;
import org.localoffer.service.search.engine.SearchResults;
import org.localoffer.service.search.engine.SearchResults.Hit;
import org.localoffer.service.search.query.Parameter;
import org.localoffer.service.search.query.SearchParameters;
import org.localoffer.service.search.query.Sort;
import org.localoffer.service.search.scoring.Reasons;
import org.localoffer.service.search.understand.Asked;
import org.localoffer.service.search.understand.ParsedQuery;
import org.localoffer.service.search.understand.QueryTerm;

/** In which groups the results of a page stand, and what each says of those that only come near. */
class HitGroupsTest {

    private static final QueryTerm SWIMMING = new QueryTerm("swimming", List.of(), QueryTerm.Role.REQUIRED, 0.9);
    private static final String TOLD = "\"ages\": {\"minimum\": 3, \"maximum\": 16, \"basis\": \"stated\"}";

    private static final ParsedQuery FOR_AGE_7 = Asked.question(List.of(new AskedAge(7, 8, "age 7")), SWIMMING);

    private static Hit hit(boolean strong, String card, QueryTerm... lacks) {
        return new Hit(card("{" + card + "}"), strong, List.of(lacks), Reasons.NONE, null);
    }

    private static ListingCard card(String json) {
        return StoredJson.read(
                Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)), ListingCard.class);
    }

    private static List<HitGroup> groups(boolean ageTicked, Hit... hits) {
        return HitGroups.of(results(ageTicked, Sort.RELEVANCE, 1, hits));
    }

    private static SearchResults results(boolean ageTicked, Sort sort, int page, Hit... hits) {
        return new SearchResults(
                new SearchParameters(
                        "swimming",
                        false,
                        null,
                        null,
                        ageTicked ? Map.of(Parameter.AGE, Set.of("5-11")) : Map.of(),
                        sort,
                        page),
                FOR_AGE_7,
                hits.length,
                0,
                Stream.of(hits).filter(Hit::strong).count(),
                List.of(hits),
                List.of(),
                true,
                Map.of(),
                Map.of(),
                false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "status": "closed"                                                       | Closed
            "status": "planned"                                                      | Not open yet
            "status": "paused"                                                       | Paused for now
            "ages": {"minimum": 11, "maximum": 16, "basis": "stated"}                | Not for age 7
            "serves_the_area": false                                                 | Outside our area
            "serves_the_area": false, "towns": ["Bath", "Bristol"]                   | In Bath, outside our area
            "waiting_weeks": 30                                                      | You may wait over 6 months
            "waiting_weeks": 26                                                      | We are less sure that these fit
            "waiting_weeks": 30, "status": "closed"                                  | Closed
            "times": [{"days": ["MONDAY"], "opens": "09:00"}], "phone": "01632 9600" | We are less sure that these fit
            """)
    void aNearOneStandsUnderItsFirstReason(String card, String reason) {
        assertThat(groups(false, hit(false, card))).singleElement().satisfies(group -> assertThat(group.heading())
                .isEqualTo(reason));
    }

    @Test
    void whatItLacksIsNamed() {
        assertThat(groups(false, hit(false, TOLD, SWIMMING)).getFirst().heading())
                .isEqualTo("May not cover “swimming”");
    }

    @Test
    void aReasonIsSaidOnceAndTheOrderInsideAGroupStays() {
        Hit first = hit(true, TOLD);
        Hit closed = hit(false, "\"status\": \"closed\"");
        Hit unsure = hit(false, TOLD);
        Hit planned = hit(false, "\"status\": \"planned\"");
        Hit closedToo = hit(false, "\"status\": \"closed\", \"slug\": \"other\"");

        assertThat(groups(false, closed, first, unsure, planned, closedToo))
                .containsExactly(
                        new HitGroup(null, null, List.of(first)),
                        new HitGroup("These come near", "Closed", List.of(closed, closedToo)),
                        new HitGroup(null, "We are less sure that these fit", List.of(unsure)),
                        new HitGroup(null, "Not open yet", List.of(planned)));
    }

    @ParameterizedTest
    @EnumSource(value = Sort.class, mode = EnumSource.Mode.EXCLUDE, names = "RELEVANCE")
    void anotherOrderThatWasChosenIsKeptAndEachCardSaysWhyItOnlyComesNear(Sort chosen) {
        Hit closed = hit(false, "\"status\": \"closed\"");
        Hit fits = hit(true, TOLD);
        Hit unsure = hit(false, TOLD);
        Hit older = hit(false, "\"ages\": {\"minimum\": 11, \"maximum\": 16, \"basis\": \"stated\"}");
        SearchResults results = results(true, chosen, 1, closed, fits, unsure, older);

        assertThat(HitGroups.of(results)).containsExactly(new HitGroup(null, null, results.hits()));
        assertThat(results.hits())
                .extracting(hit -> NearReason.line(hit, results))
                .containsExactly(
                        "Comes near: closed",
                        null,
                        "Comes near: we are less sure that it fits",
                        "Comes near: not for age 7");
        assertThat(HitGroups.of(results(false, chosen, 1))).isEmpty();
    }

    @Test
    void noCardRepeatsTheHeadingAboveIt() {
        Hit closed = hit(false, "\"status\": \"closed\"");

        assertThat(NearReason.line(closed, results(false, Sort.RELEVANCE, 1, closed)))
                .isNull();
    }

    @Test
    void whereNothingFitsTheCountHasSaidThatTheyComeNear() {
        assertThat(groups(false, hit(false, "\"status\": \"closed\"")))
                .extracting(HitGroup::section)
                .containsOnlyNulls();
    }

    @Test
    void onlyTheFirstOfAllPagesIsTheFirstThatFits() {
        Hit told = hit(true, TOLD);
        Hit notTold = hit(true, "\"slug\": \"silent\"");

        assertThat(HitGroups.isFirstFitting(results(true, Sort.RELEVANCE, 1, told, notTold)))
                .isTrue();
        assertThat(HitGroups.isFirstFitting(results(true, Sort.RELEVANCE, 2, told, notTold)))
                .isFalse();
        assertThat(HitGroups.isFirstFitting(results(true, Sort.RELEVANCE, 1, notTold)))
                .isFalse();
        assertThat(HitGroups.isFirstFitting(results(false, Sort.RELEVANCE, 1, notTold)))
                .isTrue();
        assertThat(HitGroups.isFirstFitting(results(false, Sort.RELEVANCE, 1, hit(false, TOLD))))
                .isFalse();
        assertThat(HitGroups.isFirstFitting(results(false, Sort.RELEVANCE, 1))).isFalse();
    }

    @Test
    void underATickedAgeThoseThatHaveNotToldTheirsComeLast() {
        Hit told = hit(true, TOLD);
        Hit notTold = hit(true, "\"slug\": \"silent\"");

        assertThat(groups(true, notTold, told))
                .containsExactly(
                        new HitGroup(null, null, List.of(told)),
                        new HitGroup("These have not told us their ages", null, List.of(notTold)));
        assertThat(groups(false, notTold, told)).containsExactly(new HitGroup(null, null, List.of(notTold, told)));
    }
}

package org.localoffer.service.http.pages.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.feedback.PublicAnswer;
import org.localoffer.service.foundation.FormValues;
import org.localoffer.service.localarea.files.LocalAreaReader;
import org.localoffer.service.localarea.files.SampleFiles;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;

/** How answers are found in the account, and what came of each. */
class AnswerAccountTest {

    private static final LocalArea AREA = LocalAreaReader.read(SampleFiles.all());
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);

    private static final GapKey BREAKS = new GapKey("short-breaks", "asd", "5-11", "north-portsmouth", null);
    private static final GapKey SCHOOLS = new GapKey("special-school", "semh", GapKey.ANY, "southend", "education");
    private static final GapKey UNKNOWN_PARTS = new GapKey(GapKey.ANY, null, null, GapKey.ANY, null);

    private static PublicAnswer answer(
            long number,
            String published,
            @Nullable String action,
            @Nullable String due,
            @Nullable String done,
            @Nullable GapKey gap,
            GapKey... comments) {
        return new PublicAnswer(
                number,
                Instant.parse(published + "T12:00:00Z"),
                action,
                due == null ? null : LocalDate.parse(due),
                done == null ? null : Instant.parse(done + "T12:00:00Z"),
                number == 4,
                gap,
                List.of(comments));
    }

    private static final AnswerAccount ACCOUNT = AnswerAccount.of(
            List.of(
                    answer(6, "2027-04-01", "Open it.", "2027-06-30", null, null, BREAKS, SCHOOLS),
                    answer(5, "2027-03-01", "Open it.", "2027-04-30", null, BREAKS),
                    answer(4, "2027-02-01", null, null, null, SCHOOLS),
                    answer(3, "2026-12-31", "Open it.", "2026-12-31", "2027-01-02", null, UNKNOWN_PARTS),
                    answer(2, "2026-06-01", null, null, null, BREAKS),
                    answer(1, "2026-05-01", null, null, null, UNKNOWN_PARTS)),
            Set.of(UNKNOWN_PARTS, BREAKS),
            AREA.areas(),
            TODAY);

    private static AnswerQuestion question(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String part : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            String[] sides = part.split("=", 2);
            values.computeIfAbsent(sides[0], name -> new ArrayList<>()).add(sides[1]);
        }
        return AnswerQuestion.read(FormValues.of(values), ACCOUNT, AREA);
    }

    private static List<Long> found(String query) {
        return ACCOUNT.matching(question(query)).stream()
                .map(entry -> entry.answer().number())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "6, PLANNED",
        "5, OVERDUE",
        "4, DECLINED",
        "3, DONE",
        "2, ANSWERED",
        "1, LOOKED_AT",
    })
    void whatCameOfAnAnswerFollowsFromItsPromiseAndItsGap(long number, AnswerOutcome outcome) {
        assertThat(ACCOUNT.entries())
                .filteredOn(entry -> entry.answer().number() == number)
                .extracting(AnswerAccount.Entry::outcome)
                .containsExactly(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                | 6 5 4 3 2 1
            help=short-breaks                 | 6 5 2
            help=special-school               | 6 4
            need=semh                         | 6 4
            area=north-portsmouth             | 6 5 2
            area=portsmouth                   | 6 5 2
            area=southend                     | 6 4
            state=overdue                     | 5
            state=looked-at                   | 1
            year=2026                         | 3 2 1
            year=2027&help=short-breaks       | 6 5
            help=short-breaks&need=semh       | 6
            help=portage                      | ''
            sort=state                        | 5 6 1 3 4 2
            sort=newest                       | 6 5 4 3 2 1
            year=2026&sort=state              | 1 3 2
            help=any                          | 6 5 4 3 2 1
            """)
    void filtersNarrowAloneAndTogether(String query, String numbers) {
        assertThat(found(query).stream().map(String::valueOf))
                .containsExactly(numbers.isEmpty() ? new String[0] : numbers.split(" ", -1));
    }

    @Test
    void aFilterDoesNotNarrowItsOwnCounts() {
        AnswerQuestion question = question("help=short-breaks&year=2027");

        assertThat(ACCOUNT.counts(AnswerFilter.HELP, question))
                .containsOnly(Map.entry("short-breaks", 2L), Map.entry("special-school", 2L));
        assertThat(ACCOUNT.counts(AnswerFilter.YEAR, question))
                .containsOnly(Map.entry("2026", 1L), Map.entry("2027", 2L));
    }

    @ParameterizedTest
    @CsvSource({
        "help=banana, Kind of help",
        "need=any, Need",
        "area=ATLANTIS, Area",
        "state=lost, What came of it",
        "year=1999, Year of the answer",
        "sort=banana, Order",
    })
    void aValueThatIsNoChoiceIsLeftOutAndNamed(String query, String label) {
        AnswerQuestion question = question(query);

        assertThat(question.leftOut()).containsExactly(label);
        assertThat(ACCOUNT.matching(question)).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?help=short-breaks",
                "?help=short-breaks&need=asd&area=portsmouth&state=planned&year=2027&sort=state&page=2",
            })
    void theAddressHoldsWhatWasChosen(String address) {
        AnswerQuestion question = question(address.replaceFirst("\\?", ""));

        assertThat(question.leftOut()).isEmpty();
        assertThat(question.address(address.contains("page=2") ? 2 : 1)).isEqualTo("/you-said-we-did" + address);
    }

    @Test
    void oneFilterIsTakenOutOfTheAddress() {
        assertThat(question("help=short-breaks&year=2027&sort=state")
                        .without(AnswerFilter.HELP)
                        .address(1))
                .isEqualTo("/you-said-we-did?year=2027&sort=state");
    }

    @Test
    void choicesStandInTheOrderOfTheEditionAndYearsTheNewestFirst() {
        assertThat(AnswerFilter.NEED.inOrder(List.of("semh", "dropped", "asd"), AREA))
                .containsExactly("asd", "semh", "dropped");
        assertThat(AnswerFilter.YEAR.inOrder(List.of("2025", "2027", "2026"), AREA))
                .containsExactly("2027", "2026", "2025");
        assertThat(AnswerFilter.STATE.inOrder(List.of("done", "overdue"), AREA)).containsExactly("overdue", "done");
    }

    @Test
    void aYearIsToldInAtMostFiveSentences() {
        YearSummary summary = new YearSummary(ACCOUNT, 2027);

        assertThat(summary.sentences(Map.of(3L, "Help of any kind")))
                .containsExactly(
                        "Families got 3 answers in 2027.",
                        "1 promise was kept.",
                        "Help of any kind: “Open it.” Done on 2 January 2027, after what families told us.",
                        "2 promises are still to come, 1 is late.");
        assertThat(new YearSummary(ACCOUNT, 2025).sentences(Map.of())).isEmpty();
    }

    @Test
    void commentsBehindWhatWasDoneAreCountedFromFiveOn() {
        GapKey[] five = {BREAKS, BREAKS, BREAKS, BREAKS, BREAKS};
        AnswerAccount account = AnswerAccount.of(
                List.of(answer(1, "2027-01-01", "Open it.", null, "2027-02-01", null, five)),
                Set.of(),
                AREA.areas(),
                TODAY);

        assertThat(new YearSummary(account, 2027).sentences(Map.of(1L, "Short breaks")))
                .contains("Short breaks: “Open it.” Done on 1 February 2027, after 5 comments from families.");
    }
}

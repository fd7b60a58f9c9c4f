package org.localoffer.service.http.staff.commissioners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Officer;
import org.localoffer.web.layout.Words;

/** The gaps as a table: what its rows tell, how it is filtered and sorted, and who sees which of them. */
@PortalTest
@Tag(TestClock.DAYS)
class GapTableTest {

    private static final String TABLE = "/commissioner/gaps";

    /** Gap keys that only this test has evidence for. */
    private static final String MINE = "?help=mental-health&age=0-4&area=somerset&sector=voluntary";

    private static final String CITATION = "the test of the table of gaps";
    private static final String ICB = "commissioner";

    @Inject
    Database database;

    @AfterEach
    void forget() {
        database.change("delete from recorded_signal where citation = ?1", CITATION);
        database.change("delete from gap_progress where gap_key like 'mental-health~%~0-4~somerset~voluntary'");
    }

    private static LocalDate today() {
        return England.day(TestClock.now());
    }

    private static String key(String need) {
        return "mental-health~" + need + "~0-4~somerset~voluntary";
    }

    private void documents(String need, int number) {
        for (int document = 0; document < number; document++) {
            database.change(
                    "insert into recorded_signal (id, kind, day, help, need, age_band, area, sector, words, citation)"
                            + " values (gen_random_uuid(), 'DOCUMENT', ?2, 'mental-health', ?1, '0-4', 'somerset',"
                            + " 'voluntary', 'w', ?3)",
                    need,
                    today(),
                    CITATION);
        }
    }

    private void plan(String need, LocalDate due) {
        database.change(
                "insert into gap_progress (gap_key, state, state_since, action, owner_role, due, rating, version)"
                        + " values (?1, 'PLANNED', now(), 'Find a room', 'Head of inclusion', ?2, 'RED', 0)",
                key(need),
                due);
    }

    /** A rising gap, something with one signal, and gaps with an overdue plan and one that is due soon. */
    private void someOfEach() {
        documents("hi", 3);
        documents("vi", 1);
        documents("msi", 2);
        plan("msi", LocalDate.of(2020, 1, 31));
        documents("pd", 2);
        plan("pd", today().plusDays(3));
    }

    private static Document page(String user, String query) {
        return Jsoup.parse(Officer.page(user, TABLE + query));
    }

    private static List<Element> rows(Document page) {
        return page.select(".lo-gaps tbody tr");
    }

    /** The needs of the rows, in their order. */
    private static List<String> needs(Document page) {
        return page.select(".lo-gaps tbody th a").eachAttr("href").stream()
                .map(address -> address.split("~", -1)[1])
                .toList();
    }

    private static List<String> found(String query) {
        return needs(page(ICB, MINE + query));
    }

    @Test
    void aRowTellsWhatIsMissingHowSureSinceWhenWhoElseAndWhatIsDue() {
        documents("hi", 3);
        plan("hi", LocalDate.of(2020, 1, 31));

        Element row = rows(page(ICB, MINE)).getFirst();

        assertThat(row.select("th a").attr("href")).isEqualTo(TABLE + "/" + key("hi"));
        assertThat(row.select("th").text())
                .contains(
                        "Deafness and hearing loss",
                        "Age 0 to 4",
                        "Somerset",
                        "Look at this first",
                        "3 documents",
                        "Shared with Council: children's social care");
        assertThat(row.text())
                .contains(
                        "Some: 3 independent signals",
                        "Rising",
                        "Action planned",
                        "Red: it will be late",
                        Words.date(today()),
                        "Overdue January 2020");
    }

    @Test
    void theTableSaysWhatItShowsAndHowItIsSorted() {
        someOfEach();

        Document page = page(ICB, MINE + "&trend=rising");

        assertThat(page.select(".lo-lead").text()).startsWith("1 gap. Those to look at first come first");
        assertThat(page.select("caption").text())
                .startsWith("Gaps (Kind of help: ")
                .contains("Area: Somerset", "Trend: Rising")
                .endsWith("Sorted by: What to look at first");
        assertThat(page(ICB, MINE).select(".lo-lead").text())
                .startsWith("3 gaps, and 1 that we do not call a gap yet: it has fewer than two signals.");
        assertThat(page(ICB, "").select("caption").text()).isEqualTo("Gaps. Sorted by: What to look at first");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'', hi msi pd vi",
        "&sureness=gap, hi msi pd",
        "&sureness=few, vi",
        "&sureness=some, hi msi pd",
        "&sureness=clear, ''",
        "&trend=rising, hi",
        "&trend=too-few, msi pd vi",
        "&state=new, hi vi",
        "&state=planned, msi pd",
        "&due=overdue, msi",
        "&due=week, pd",
        "&diagnosis=too-little-evidence, vi",
        "&need=vi, vi",
        "&need=-, ''",
        "&need=any, ''",
        "&answers=you, hi msi pd vi",
        "&answers=others, ''",
        "&sureness=gap&state=new, hi",
    })
    void aFilterKeepsWhatFits(String query, String needs) {
        someOfEach();

        assertThat(found(query)).containsExactlyInAnyOrder(needs.isEmpty() ? new String[0] : needs.split(" ", -1));
    }

    @Test
    void aHeadingSortsAndTurnsTheOrderRound() {
        someOfEach();

        Document soonest = page(ICB, MINE + "&sort=due");
        assertThat(needs(soonest).subList(0, 2)).containsExactly("msi", "pd");
        Element heading = soonest.select("th[aria-sort]").getFirst();
        assertThat(heading.text()).isEqualTo("Due");
        assertThat(heading.attr("aria-sort")).isEqualTo("ascending");

        Document latest = Jsoup.parse(Officer.page(ICB, heading.select("a").attr("href")));
        assertThat(needs(latest).subList(0, 2)).containsExactly("pd", "msi");
        assertThat(latest.select("th[aria-sort=descending]").text()).isEqualTo("Due");
        assertThat(latest.select("select[name=sort] option[selected]").text()).isEqualTo("Due, latest first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "gap", "sureness", "trend", "supply", "diagnosis", "state", "since", "due"})
    void everySortShowsTheSameGaps(String sort) {
        someOfEach();

        assertThat(found("&sort=" + sort)).containsExactlyInAnyOrder("hi", "vi", "msi", "pd");
        assertThat(found("&sort=" + sort + "-down")).containsExactlyInAnyOrder("hi", "vi", "msi", "pd");
    }

    @Test
    void whatIsSurestComesFirstAndWhatIsNotCalledAGapLast() {
        someOfEach();

        assertThat(found("&sort=sureness-down")).startsWith("hi").endsWith("vi");
        assertThat(found("")).startsWith("hi").endsWith("vi");
    }

    @ParameterizedTest
    @CsvSource({
        "help=banana, Kind of help",
        "need=<b>, Need",
        "age=seven, Age",
        "area=banana, Area",
        "sector=banana, Sector",
        "sureness=banana, How sure",
        "trend=banana, Trend",
        "diagnosis=banana, Why nothing is found",
        "state=banana, State",
        "answers=banana, Who answers",
        "due=banana, Due",
        "first=banana, Look at this first",
        "sort=f.id;drop, Sort by",
    })
    void aChoiceThatIsNotKnownIsLeftOutAndThePageSaysSo(String query, String field) {
        assertThat(page(ICB, "?" + query).text())
                .contains("We left out what we do not know, under: " + field + ".")
                .doesNotContain("banana", "drop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=-1", "page=99999999999", "page=999999", "page=two", "need=%", "need="})
    void whateverIsAskedThePageAnswers(String query) {
        assertThat(page(ICB, "?" + query).select("h1").text()).isEqualTo("Gaps");
    }

    @Test
    void nothingThatFitsIsSaidInWords() {
        Document page = page(ICB, MINE + "&need=nsa");

        assertThat(page.select("main").text()).contains("0 gaps.", "No gap fits what you chose.");
        assertThat(page.select("main a[href=" + TABLE + "]").text()).isEqualTo("Show all gaps");
    }

    @Test
    void aLongTableHasPagesOfTwentyFive() {
        IntStream.range(0, 30).forEach(number -> documents("made-up-" + number, 1));

        Document first = page(ICB, MINE);
        Document second = Jsoup.parse(
                Officer.page(ICB, first.select("a[rel=next]").getFirst().attr("href")));

        assertThat(rows(first)).hasSize(25);
        assertThat(rows(second)).hasSize(5);
        assertThat(needs(second)).doesNotContainAnyElementsOf(needs(first));
        assertThat(rows(page(ICB, MINE + "&page=9999"))).hasSize(5);
    }

    @Test
    void aBodySeesItsOwnGapsAndOfficersSeeAllAndLookIntoWhyNothingIsFound() {
        documents("hi", 2);

        assertThat(needs(page("other-commissioner", MINE))).isEmpty();
        Element row = rows(page("editor", MINE)).getFirst();
        assertThat(row.text()).contains("answers for it", "Shared with Council: children's social care");
        String address = row.select("th a").attr("href");
        assertThat(address).isEqualTo(TABLE + "/" + key("hi") + "/diagnosis");
        assertThat(Officer.page("editor", address)).contains("Why families found nothing");
        assertThat(page("editor", "").select("select[name=answers]")).isEmpty();
    }

    @Test
    void aGapThatWasPassedOnStaysInTheTableOfTheBodyThatSharesIt() {
        documents("hi", 2);
        database.change(
                "insert into gap_progress (gap_key, state, state_since, passed_to, passed_note, version)"
                        + " values (?1, 'NEW', now(), 'joint-group', 'It is theirs.', 0)",
                key("hi"));

        assertThat(found("&answers=you")).isEmpty();
        assertThat(found("&answers=others")).containsExactly("hi");
        assertThat(rows(page(ICB, MINE)).getFirst().select("th").text())
                .contains("SEND Joint Commissioning Steering Group answers for it");
        assertThat(needs(page("joint-commissioner", MINE + "&answers=you"))).containsExactly("hi");
    }

    @Test
    void aPlanKeepsItsGapInTheTableWhenItsSignalsAreOlderThanAYear() {
        documents("hi", 2);
        database.change("update recorded_signal set day = ?2 where citation = ?1", CITATION, today().minusDays(400));
        assertThat(found("")).isEmpty();

        plan("hi", LocalDate.of(2020, 1, 31));

        assertThat(found("&due=overdue")).containsExactly("hi");
        assertThat(rows(page(ICB, MINE)).getFirst().text())
                .contains("No signal in the past year", Words.date(today().minusDays(400)));
    }
}

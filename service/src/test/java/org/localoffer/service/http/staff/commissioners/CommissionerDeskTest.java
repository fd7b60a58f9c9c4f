package org.localoffer.service.http.staff.commissioners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;

/** The first screen of a commissioner: what is new, due, overdue and rising, and what needs them today. */
@PortalTest
@Tag(TestClock.DAYS)
class CommissionerDeskTest {

    private static final String DESK = "/commissioner";
    private static final String LISTS = DESK + "/lists/";
    private static final String ICB = "commissioner";
    private static final String PLANNED = "mental-health~hi~0-4~portsmouth~voluntary";

    /** More pages than any list has: the last one is shown. */
    private static final String LAST = "?page=9999";

    @Inject
    Database database;

    @AfterEach
    void forget() {
        database.change("delete from gap_progress where gap_key = ?1", PLANNED);
    }

    private static Document page(String user, String address) {
        return Jsoup.parse(Officer.page(user, address));
    }

    private void plan(LocalDate due) {
        database.change(
                "insert into gap_progress (gap_key, state, state_since, action, owner_role, due, rating, version)"
                        + " values (?1, 'PLANNED', now(), 'Find a room', 'Head of inclusion', ?2, 'RED', 0)",
                PLANNED,
                due);
    }

    private static LocalDate today() {
        return England.day(TestClock.now());
    }

    /** A comment that the NHS commissioner has to answer. */
    private static String comment(String text) {
        String reference = Family.saysMissing("We cannot find a chair.");
        Officer.sendsOn(reference, text, "help", "wheelchairs-and-equipment");
        return reference;
    }

    /** Entries of a list or rows of a table, on all of its pages. */
    private static int entries(String user, String address) {
        int number = 0;
        Document page = page(user, address);
        while (true) {
            number += page.select(".lo-decision, .lo-gaps tbody tr").size();
            List<String> next = page.select("a[rel=next]").eachAttr("href");
            if (next.isEmpty()) {
                return number;
            }
            page = page(user, next.getFirst());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "other-commissioner", "joint-commissioner"})
    void everyNumberOnTheDeskOpensJustSoManyEntries(String user) {
        SoftAssertions softly = new SoftAssertions();
        List<Element> links =
                page(user, DESK).select(".lo-number a, .lo-overview a:not([href$=heat-map]), main section > p a");

        assertThat(links).isNotEmpty();
        for (Element link : links) {
            int number = Integer.parseInt(link.text().replace(",", "").replaceFirst("^\\D*(\\d+).*", "$1"));
            softly.assertThat(entries(user, link.attr("href"))).as(link.text()).isEqualTo(number);
        }
        softly.assertAll();
    }

    @Test
    void theDeskShowsTenThingsAtMostAndTheMostUrgentFirst() {
        plan(LocalDate.of(2001, 1, 31));

        Document desk = page(ICB, DESK);
        List<Element> entries = desk.select("section .lo-decision");

        assertThat(entries).hasSizeBetween(1, 10);
        assertThat(entries.getFirst().text())
                .contains("Deafness and hearing loss", "Find a room", "Overdue: planned for January 2001");
        assertThat(desk.select(".lo-number a[href=" + LISTS + "overdue]")).hasSize(1);
    }

    @Test
    void aPlanIsDueBeforeItIsOverdue() {
        plan(today().plusDays(7));

        assertThat(page(ICB, LISTS + "due").text()).contains("Find a room");
        assertThat(page(ICB, LISTS + "overdue").text()).doesNotContain("Find a room");
    }

    @Test
    void aPlanThatIsDueLaterWaitsForNobody() {
        plan(today().plusDays(8));

        assertThat(page(ICB, LISTS + "due").text()).doesNotContain("Find a room");
        assertThat(page(ICB, LISTS + "needs-you" + LAST).text()).doesNotContain("Find a room");
    }

    @Test
    void aCommentIsToAcknowledgeAndToAnswerUntilTheBodyDoesSo() {
        String text = "No chair fits " + Family.unique("q");
        String reference = comment(text);
        assertThat(page(ICB, LISTS + "to-acknowledge" + LAST).text()).contains(text);
        assertThat(page(ICB, LISTS + "to-answer" + LAST).text()).contains(text);
        assertThat(page("other-commissioner", LISTS + "to-answer" + LAST).text())
                .doesNotContain(text);

        Officer.done(Staff.send(ICB, "/commissioner/messages/" + reference + "/acknowledge"));
        assertThat(page(ICB, LISTS + "to-acknowledge" + LAST).text()).doesNotContain(text);
        assertThat(page(ICB, LISTS + "to-answer" + LAST).text()).contains(text);

        Officer.done(answer(reference).sendAs(ICB));
        assertThat(page(ICB, LISTS + "to-answer" + LAST).text()).doesNotContain(text);
    }

    private static HtmlForm answer(String reference) {
        return HtmlForm.on(Officer.page(ICB, "/commissioner/answers/new?message=" + reference), "/answers")
                .with("answer", "We buy more chairs " + Family.unique("q"));
    }

    @Test
    void aCommentWhoseAnswerIsLateIsOverdue() {
        String text = "No chair fits " + Family.unique("q");
        String reference = comment(text);
        database.change("update feedback set due_on = date '2001-01-31' where reference = ?1", reference);

        assertThat(page(ICB, DESK).select("section .lo-decision").text())
                .contains(text.substring(0, 20), "An answer is due on 31 January 2001");
        assertThat(page(ICB, LISTS + "overdue").text()).contains(text.substring(0, 20));
        database.change("update feedback set due_on = null where reference = ?1", reference);
    }

    @Test
    void anAnswerThatCameBackNeedsItsBody() {
        HtmlForm form = answer(comment("No chair fits " + Family.unique("q")));
        Officer.done(form.sendAs(ICB));
        String id = form.value("submission");
        assertThat(page(ICB, LISTS + "unpublished").select("a[href$=" + id + "]"))
                .hasSize(1);
        assertThat(page(ICB, LISTS + "returned" + LAST).select("a[href$=" + id + "]"))
                .isEmpty();

        Officer.done(HtmlForm.on(Officer.page("editor", "/editor/answers/" + id), "/return")
                .with("reason", "Say it in plain words.")
                .sendAs("editor"));

        assertThat(page(ICB, LISTS + "returned" + LAST).select("a[href$=" + id + "]"))
                .hasSize(1);
    }

    @Test
    void aListThatDoesNotExistIsNotFound() {
        assertThat(Staff.as(ICB).get(LISTS + "no-such-list").statusCode()).isEqualTo(404);
        assertThat(Staff.as(ICB).get(LISTS + "OVERDUE").statusCode()).isEqualTo(404);
    }

    @Test
    void theDeskAndTheTableOfGapsLeadToEachOther() {
        assertThat(page(ICB, DESK).select("nav a[href=/commissioner/gaps]").text())
                .isEqualTo("Gaps");
        assertThat(page(ICB, "/commissioner/gaps")
                        .select("nav a[href=/commissioner]")
                        .text())
                .isEqualTo("Commissioner's desk");
        assertThat(page("editor", "/editor")
                        .select("nav a[href=/commissioner/gaps]")
                        .text())
                .isEqualTo("Gaps");
    }
}

package org.localoffer.service.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.feedback.RouteCorrections;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;
import org.localoffer.service.http.staff.TypedMonth;

/** The steps with a gap, from the first look to an answer that everybody can read (domain 5E). */
@PortalTest
class GapLifeTest {

    /** The NHS commissioner answers; the council's social care shares it. */
    private static final String ICB = "commissioner";

    private static final String JOINT_GROUP = "joint-commissioner";
    private static final String EDUCATION = "other-commissioner";
    private static final String SHARING_MAILBOX = "childrens.commissioning@example.org";
    /** The gaps of this test in the table. */
    private static final String TABLE = "/commissioner/gaps?help=mental-health&age=11-plus&area=southend&sector=-";

    private static final String CITATION = "the test of a gap's life";

    @Inject
    Database database;

    @Inject
    RouteCorrections corrections;

    @AfterEach
    void forget() {
        database.change("delete from recorded_signal where citation = ?1", CITATION);
        database.change("delete from gap_progress where gap_key like 'mental-health~%~11-plus~southend~-'");
        database.change("delete from route_correction where help = 'mental-health'");
    }

    /** A gap that two documents are evidence of. */
    private String gap(String need) {
        for (int document = 0; document < 2; document++) {
            database.change(
                    "insert into recorded_signal (id, kind, day, help, need, age_band, area, words, citation) values"
                            + " (gen_random_uuid(), 'DOCUMENT', cast(now() as date), 'mental-health', ?1, '11-plus', 'southend', 'w', ?2)",
                    need,
                    CITATION);
        }
        return "mental-health~" + need + "~11-plus~southend~-";
    }

    private static String address(String gap) {
        return "/commissioner/gaps/" + gap;
    }

    private static HtmlForm form(String gap, String step) {
        return HtmlForm.on(Officer.page(ICB, address(gap)), gap + "/" + step);
    }

    private static String nextYear() {
        return TypedMonth.shown(England.day(TestClock.now()).plusYears(1));
    }

    private static HtmlForm filledPlan(String gap) {
        return form(gap, "plan")
                .with("action", "Train four more therapists.")
                .with("owner_role", "Head of children's therapies")
                .with("due", nextYear())
                .with("line", "d4")
                .with("rating", "amber");
    }

    private long mails(String recipient, String subject) {
        return database.count("outgoing_mail where recipient = ?1 and subject = ?2", recipient, subject);
    }

    @Test
    void aGapGoesFromNewToDoneAndEveryStepIsOnItsTrailAndItsPage() {
        String gap = gap("hi");
        assertThat(Officer.page(ICB, address(gap))).contains("<strong>New</strong>");

        Officer.done(form(gap, "acknowledge").sendAs(ICB));
        Officer.done(form(gap, "review").sendAs(ICB));
        Officer.done(filledPlan(gap).sendAs(ICB));

        assertThat(Officer.page(ICB, address(gap)))
                .contains(
                        "<strong>Action planned</strong>",
                        "Train four more therapists.",
                        "Head of children&#39;s therapies",
                        nextYear(),
                        "D4: social, emotional and mental health",
                        "Amber: it may be late");
        assertThat(HtmlForm.isOn(Officer.page(ICB, address(gap)), "/pass-on")).isFalse();
        Officer.done(form(gap, "done").sendAs(ICB));

        assertThat(Officer.page(ICB, address(gap))).contains("<strong>Done</strong>", "Planned", "Acknowledged");
        assertThat(database.acts(gap)).endsWith("gap.acknowledged", "gap.under-review", "gap.planned", "gap.done");
    }

    @Test
    void theRowOfAGapTellsItsState() {
        String gap = gap("vi");
        Officer.done(filledPlan(gap).sendAs(ICB));

        assertThat(Officer.page(ICB, TABLE))
                .contains("href=\"" + address(gap) + "\"", "Action planned", nextYear(), "Amber: it may be late");
    }

    @Test
    void aPlanWithoutItsPartsComesBackFilledIn() {
        String gap = gap("msi");

        Response answer = filledPlan(gap)
                .with("owner_role", "")
                .with("due", "January 2020")
                .with("rating", "blue")
                .sendAs(ICB);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString())
                .contains(
                        "Say which role sees to it",
                        "Enter a month that is not over",
                        "Choose green, amber or red",
                        "Train four more therapists.");
        assertThat(database.count("gap_progress where gap_key = ?1", gap)).isZero();
    }

    @Test
    void aStepInASecondTabIsRefusedOnceTheFirstHasTakenAnother() {
        String gap = gap("pd");
        HtmlForm first = form(gap, "decline").with("because", "We buy this together with next year's contract.");
        HtmlForm second = filledPlan(gap);

        Officer.done(first.sendAs(ICB));

        assertThat(second.sendAs(ICB).statusCode()).isEqualTo(409);
        assertThat(Officer.page(ICB, address(gap))).contains("<strong>Declined</strong>", "next year&#39;s contract");
    }

    @Test
    void aButtonThatIsPressedTwiceTakesOneStep() {
        String gap = gap("spld");
        HtmlForm acknowledge = form(gap, "acknowledge");

        Officer.done(acknowledge.sendAs(ICB));
        Officer.done(acknowledge.sendAs(ICB));

        assertThat(database.acts(gap).stream().filter("gap.acknowledged"::equals))
                .hasSize(1);
    }

    @Test
    void decliningNeedsAReason() {
        String gap = gap("mld");

        Officer.checkRefused(form(gap, "decline").sendAs(ICB), "Say why nothing will be done");
    }

    @Test
    void bodiesThatShareAGapAreNamedAndToldWithoutAWordOfIt() {
        String gap = gap("sld");
        long before = mails(SHARING_MAILBOX, "Something has changed in a gap that you share");

        Officer.done(filledPlan(gap).sendAs(ICB));

        assertThat(Officer.page(ICB, address(gap))).contains("Council: children&#39;s social care");
        assertThat(mails(SHARING_MAILBOX, "Something has changed in a gap that you share"))
                .isEqualTo(before + 1);
        assertThat(database.texts(
                        "select subject || body from outgoing_mail where recipient = ?1 order by asked_at desc limit 1",
                        SHARING_MAILBOX))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("Something has changed in a gap that you share")
                .doesNotContain("therapists");
    }

    @Test
    void aGapIsPassedOnWithANoteAndItsFormerBodyStillReadsIt() {
        String gap = gap("pmld");
        Officer.done(form(gap, "acknowledge").sendAs(ICB));
        HtmlForm pass = form(gap, "pass-on").with("body", "joint-group");
        Officer.checkRefused(pass.sendAs(ICB), "Say why it is for them");
        long before = mails("joint.group@example.org", "A gap has been passed on to you");

        Officer.done(pass.with("note", "Three bodies pay for this.").sendAs(ICB));

        assertThat(mails("joint.group@example.org", "A gap has been passed on to you"))
                .isEqualTo(before + 1);
        String page = Officer.page(JOINT_GROUP, address(gap));
        assertThat(page).contains("<strong>New</strong>", "Three bodies pay for this.");
        assertThat(HtmlForm.isOn(page, "/plan")).isTrue();
        assertThat(HtmlForm.isOn(Officer.page(ICB, address(gap)), "/plan")).isFalse();
        assertThat(Staff.send(ICB, address(gap) + "/acknowledge", "version", 1).statusCode())
                .isEqualTo(403);
        assertThat(database.acts(gap)).endsWith("gap.passed-on");
    }

    @Test
    void aBodyOutsideTheRemitReadsNothingAndDecidesNothing() {
        String gap = gap("slcn");

        assertThat(Staff.as(EDUCATION).get(address(gap)).statusCode()).isEqualTo(403);
        assertThat(Staff.send(EDUCATION, address(gap) + "/decline", "because", "No.")
                        .statusCode())
                .isEqualTo(403);
        assertThat(database.count("gap_progress where gap_key = ?1", gap)).isZero();
    }

    @Test
    void aBodyThatIsCorrectedThreeTimesIsShownToTheOfficers() {
        for (String need : List.of("hi", "vi")) {
            passOn(gap(need));
        }
        assertThat(corrections.repeated())
                .extracting(RouteCorrections.Repeated::help)
                .doesNotContain("mental-health");

        passOn(gap("msi"));

        assertThat(corrections.repeated())
                .contains(new RouteCorrections.Repeated(
                        "mental-health", 3, Set.of("icb-children"), Set.of("joint-group")));
        assertThat(Officer.page("editor", "/editor"))
                .contains(
                        "Remits that may be wrong",
                        "It was sent to: SEND Joint Commissioning Steering Group",
                        "3 times");
    }

    private static void passOn(String gap) {
        Officer.done(form(gap, "pass-on")
                .with("body", "joint-group")
                .with("note", "It is theirs.")
                .sendAs(ICB));
    }

    @Test
    void aPublishedAnswerEndsTheLifeOfAGapAndItsRowLeadsToIt() {
        String gap = gap("asd");
        HtmlForm form = HtmlForm.on(Officer.page(ICB, "/commissioner/answers/new?gap=" + gap), "/answers");
        Officer.done(form.with("answer", "There is a group now.").sendAs(ICB));
        String answer = form.value("submission");
        assertThat(Officer.page(ICB, address(gap))).contains("<strong>New</strong>");

        Officer.done(HtmlForm.on(Officer.page("editor", "/editor/answers/" + answer), "/publish")
                .sendAs("editor"));

        assertThat(Officer.page(ICB, address(gap))).contains("<strong>Answered</strong>");
        assertThat(Officer.page(ICB, TABLE))
                .contains("Answer: <a class=\"govuk-link\" href=\"/commissioner/answers/" + answer + "\">Published on");
        assertThat(database.acts(gap)).endsWith("gap.answered");
    }

    @Test
    void aPlanThatIsOverdueStandsOnTheDesk() {
        String gap = gap("oth");
        LocalDate lastMonth = England.day(TestClock.now()).minusMonths(1).withDayOfMonth(1);
        database.change(
                "insert into gap_progress (gap_key, state, state_since, action, owner_role, due, rating, version) values"
                        + " (?1, 'PLANNED', now(), 'Find a room', 'Head of inclusion', ?2, 'RED', 0)",
                gap,
                lastMonth);

        assertThat(Officer.page(ICB, "/commissioner/lists/overdue"))
                .contains("What is overdue", "Find a room", "Overdue: planned for " + TypedMonth.shown(lastMonth));
        assertThat(Officer.page(ICB, address(gap))).contains("Action planned, and overdue");
    }
}

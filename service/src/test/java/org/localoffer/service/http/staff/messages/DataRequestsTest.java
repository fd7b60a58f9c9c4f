package org.localoffer.service.http.staff.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.RolledBack;
import org.localoffer.service.feedback.DataRequests;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.ServiceClock;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Mailbox;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;
import org.localoffer.service.privacy.Retention;
import org.localoffer.web.layout.Words;

/** What people ask about data that we hold goes to information governance alone, with a date (domain 5A, K9; L16, L21). */
@PortalTest
class DataRequestsTest {

    private static final String ME = "information-governance";
    private static final String DESK = "/editor/data-requests";
    private static final String CONTACT = "name@example.org";
    private static final String ABOUT = "It is about the form that I filled in last month.";
    private static final String HARM = "my dad hits me when mum is at work";

    @Inject
    Database database;

    @Inject
    DataRequests requests;

    @Inject
    Retention retention;

    private static String due() {
        LocalDate today = England.day(TestClock.now());
        LocalDate days = today.plusDays(30);
        LocalDate month = today.plusMonths(1);
        return Words.date(days.isBefore(month) ? days : month);
    }

    private String field(String reference, String column) {
        return database.texts(
                        "select " + column + " from data_request r join feedback f on f.id = r.feedback_id"
                                + " where f.reference = ?1",
                        reference)
                .getFirst();
    }

    private static String page(String reference) {
        return Officer.page(ME, DESK + "/" + reference);
    }

    private static boolean isOnDesk(String reference) {
        for (int number = 1; number < 40; number++) {
            if (Officer.page(ME, DESK + "?page=" + number).contains(reference)) {
                return true;
            }
        }
        return false;
    }

    private static void answer(String reference) {
        Officer.done(HtmlForm.on(page(reference), "/answered").sendAs(ME));
    }

    @ParameterizedTest
    @CsvSource({
        "see, See what you hold",
        "correct, Put something right",
        "erase, Delete something",
        "object, Stop using something",
        "complain, Complain about how"
    })
    void aRequestShowsWhatIsAskedHowToReachThemAndUntilWhen(String right, String shown) {
        String reference = Family.asksFor(right, "01632 960001", ABOUT);

        assertThat(isOnDesk(reference)).isTrue();
        assertThat(page(reference)).contains(shown, "01632 960001", ABOUT, "Answer by " + due());
        assertThat(database.acts(reference)).containsExactly("feedback.received", "feedback.redirected");
        assertThat(database.count("audit_entry where subject_id = ?1 and action = 'feedback.original-read'", reference))
                .isOne();
    }

    @Test
    void theFamilyReadsUntilWhenAndNothingOfWhatItWrote() {
        String reference = Family.asksFor("see", CONTACT, ABOUT);

        assertThat(PublicPage.good("/feedback/data-rights").html())
                .contains("within 30 days", "data.protection@example.org");
        assertThat(Family.status(reference))
                .contains("They answer you by " + due())
                .doesNotContain(CONTACT, ABOUT, "data protection officer");
    }

    /** Whether it waits, was answered or is in quarantine: only information governance opens it. */
    @Test
    void noOtherRoleSeesARequest() {
        String reference = Family.asksFor("see", CONTACT, ABOUT);

        for (String user : List.of("editor", "other-editor")) {
            assertThat(Staff.as(user).get("/editor/messages/" + reference).statusCode())
                    .isEqualTo(404);
            assertThat(Staff.as(user)
                            .get("/editor/messages/" + reference + "/erase")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(Staff.send(user, "/editor/messages/" + reference + "/quarantine", "version", 2)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(Staff.as("safeguarding")
                        .get("/editor/safeguarding/" + reference)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Staff.as("safeguarding").get(DESK + "/" + reference).statusCode())
                .isEqualTo(403);
        assertThat(Officer.page(Officer.EDITOR, "/editor/messages?state=all&kind=data-right&sort=received-down"))
                .contains("0 messages.");
        assertThat(Officer.page(Officer.EDITOR, "/editor/messages?state=all&q=" + reference))
                .contains("0 messages.");
        String other = Family.saysMissing("There is no club.");
        assertThat(Officer.page(Officer.EDITOR, "/editor/refusals?message=" + other + "&message=" + reference))
                .doesNotContain(reference);
    }

    @Test
    void messagesOfOfficersAreNotOnTheDeskOfInformationGovernance() {
        String message = Family.saysMissing("There is no club.");

        assertThat(Staff.as(ME).get(DESK + "/" + message).statusCode()).isEqualTo(404);
        assertThat(Staff.as(ME).get("/editor/messages/" + message).statusCode()).isEqualTo(403);
    }

    @Test
    void anAnsweredRequestLeavesTheDeskAndSaysSo() {
        String reference = Family.asksFor("see", CONTACT, "");

        HtmlForm form = HtmlForm.on(page(reference), "/answered");
        Officer.done(form.sendAs(ME));
        Officer.done(form.sendAs(ME));

        assertThat(isOnDesk(reference)).isFalse();
        assertThat(database.acts(reference)).endsWith("data-request.answered").hasSize(3);
        assertThat(Family.status(reference)).contains("It has been answered.");
        assertThat(HtmlForm.isOn(page(reference), "/answered")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', name@example.org, Choose what you want",
        "banana, name@example.org, Choose what you want",
        "see, '', Enter an email address",
        "see, ring me after six, Enter an email address",
        "see, my dad hits me 01632 960001, Enter an email address",
    })
    void aRequestThatCannotBeAnsweredComesBack(String right, String contact, String said) {
        Response answer = Family.dataForm()
                .with("right", right)
                .with("reach", contact)
                .with("about", ABOUT)
                .send();

        Officer.checkRefused(answer, said);
        assertThat(HtmlForm.on(answer.asString(), "/data-rights").value("about"))
                .isEqualTo(ABOUT);
    }

    @Test
    void theSameFormSentTwiceIsOneRequest() {
        HtmlForm form =
                Family.dataForm().with("right", "see").with("reach", CONTACT).with("about", ABOUT);

        assertThat(Family.reference(form.send())).isEqualTo(Family.reference(form.send()));
    }

    /** Words of harm go to the safeguarding role, and the request itself does not wait for it. */
    @Test
    void harmThatIsToldInARequestIsForSafeguardingAndTheRequestStaysWithInformationGovernance() {
        String reference = Family.asksFor("see", CONTACT, HARM);

        assertThat(Officer.page("safeguarding", "/editor/safeguarding/" + reference))
                .contains("my dad", "hits me", "Give it to information governance")
                .doesNotContain(CONTACT);
        assertThat(page(reference))
                .contains(CONTACT, "The safeguarding team has what else they wrote")
                .doesNotContain(HARM);
        String unsuspicious = Family.asksFor("see", CONTACT, ABOUT);
        assertThat(Family.status(reference).replace(reference, ""))
                .isEqualTo(Family.status(unsuspicious).replace(unsuspicious, ""));
    }

    @Test
    void aFalseAlarmComesBackToInformationGovernanceAndNotToOfficers() {
        String reference = Family.asksFor("see", CONTACT, HARM);

        Officer.done(HtmlForm.on(Officer.page("safeguarding", "/editor/safeguarding/" + reference), "/give-back")
                .sendAs("safeguarding"));

        assertThat(page(reference)).contains(HARM);
        assertThat(Staff.as("editor").get("/editor/messages/" + reference).statusCode())
                .isEqualTo(404);
        assertThat(database.texts("select state from feedback where reference = ?1", reference))
                .containsExactly("REDIRECTED");
    }

    @Test
    void whatInformationGovernanceFindsGraveGoesToSafeguarding() {
        String reference = Family.asksFor("see", CONTACT, ABOUT);

        Officer.done(HtmlForm.on(page(reference), "/quarantine").sendAs(ME));

        assertThat(page(reference)).doesNotContain(ABOUT);
        assertThat(Officer.page("safeguarding", "/editor/safeguarding/" + reference))
                .contains(ABOUT);
    }

    @Test
    void theMailboxIsToldOnceOfAllThatIsNewWithoutAWordOfIt() {
        requests.tellOfNew();
        Family.asksFor("see", CONTACT, ABOUT);
        Family.asksFor("erase", CONTACT, ABOUT);
        Family.asksFor("object", CONTACT, ABOUT);

        requests.tellOfNew();
        requests.tellOfNew();

        Map<String, Object> mail = Mailbox.await("3 more requests about personal data are waiting");
        assertThat(String.valueOf(mail.get("to"))).contains("data.protection@example.org");
        assertThat(String.valueOf(mail.get("text")))
                .contains("within one month", "does not contain any words")
                .doesNotContain(CONTACT, ABOUT);
        assertThat(database.count("data_request where told_at is null")).isZero();
    }

    @Test
    void howToReachPeopleIsDeletedThirtyDaysAfterTheAnswer() {
        String reference = Family.asksFor("see", CONTACT, ABOUT);
        answer(reference);

        RolledBack.run(() -> {
            runAfterDays(28);
            assertThat(field(reference, "contact")).isEqualTo(CONTACT);
            runAfterDays(32);
            assertThat(field(reference, "contact")).isEqualTo("null");
        });
    }

    @Test
    void howToReachPeopleWhoWereNotAnsweredEndsToo() {
        String reference = Family.asksFor("see", CONTACT, ABOUT);

        RolledBack.run(() -> {
            runAfterDays(363);
            assertThat(field(reference, "contact")).isEqualTo(CONTACT);
            runAfterDays(367);
            assertThat(field(reference, "contact")).isEqualTo("null");
        });
    }

    @Test
    void anErasedMessageTakesItsRequestWithIt() {
        String reference = Family.asksFor("see", CONTACT, HARM);
        HtmlForm erase =
                HtmlForm.on(Officer.page("safeguarding", "/editor/safeguarding/" + reference + "/erase"), "/erase");

        Officer.done(erase.with("because", "sender-asked").sendAs("safeguarding"));

        assertThat(database.count(
                        "data_request r join feedback f on f.id = r.feedback_id where f.reference = ?1", reference))
                .isZero();
        assertThat(Staff.as(ME).get(DESK + "/" + reference).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "20, ''", "25, Due soon", "29, Due soon", "33, Overdue"})
    void theDeskMarksWhatIsDueSoonAndOverdue(int daysAgo, String mark) {
        String reference = Family.asksFor("see", CONTACT, ABOUT);
        database.change(
                "update data_request set due_on = cast(?2 as date) where feedback_id ="
                        + " (select id from feedback where reference = ?1)",
                reference,
                England.day(TestClock.now()).plusDays(30L - daysAgo).toString());

        String entry = entry(reference);
        if (mark.isEmpty()) {
            assertThat(entry).doesNotContain("Due soon", "Overdue");
        } else {
            assertThat(entry).contains(mark);
        }
    }

    private static String entry(String reference) {
        for (int number = 1; number < 40; number++) {
            for (var entry :
                    Jsoup.parse(Officer.page(ME, DESK + "?page=" + number)).select(".lo-decision")) {
                if (entry.text().contains(reference)) {
                    return entry.text();
                }
            }
        }
        throw new AssertionError(reference + " is on no page");
    }

    private void runAfterDays(int days) {
        ServiceClock.asOf(Duration.ofDays(-days), retention::deleteWhatIsOld);
    }
}

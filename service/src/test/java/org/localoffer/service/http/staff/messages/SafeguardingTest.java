package org.localoffer.service.http.staff.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;

/** What the safeguarding role sees of messages in quarantine, and what is recorded of what it does. */
@PortalTest
class SafeguardingTest {

    private static final String ME = "safeguarding";
    private static final String DESK = "/editor/safeguarding";
    private static final String BY_LIST = "my dad hits me when mum is at work";
    private static final String VEILED = "ngl im done. dont wanna be here no more";
    private static final String HARMLESS = "Is there a swimming club for my son on Saturdays?";

    @Inject
    Database database;

    private static String page(String reference) {
        return Officer.page(ME, DESK + "/" + reference);
    }

    private static HtmlForm form(String reference, String act) {
        return HtmlForm.on(page(reference), "/" + act);
    }

    private String state(String reference) {
        return database.texts("select state from feedback where reference = ?1", reference)
                .getFirst();
    }

    private static Element entry(String reference) {
        for (int number = 1; number < 40; number++) {
            for (Element entry :
                    Jsoup.parse(Officer.page(ME, DESK + "?page=" + number)).select(".lo-decision")) {
                if (entry.text().contains(reference)) {
                    return entry;
                }
            }
        }
        throw new AssertionError(reference + " is on no page");
    }

    private static Response handsOver(String reference, String to, String on, String how) {
        return form(reference, "handed-over")
                .with("handed_to", to)
                .with("handed_on", on)
                .with("how", how)
                .sendAs(ME);
    }

    @Test
    void whatIsOnlyLikeDangerIsHeardInMessagesToo() {
        assertThat(state(Family.saysMissing(VEILED))).isEqualTo("QUARANTINED");
        assertThat(state(Family.saysMissing("the taxi driver is a nonce"))).isEqualTo("QUARANTINED");
        assertThat(state(Family.saysMissing(HARMLESS))).isEqualTo("RECEIVED");
    }

    @Test
    void dangerThatIsToldInPassingInALongRequestIsHeard() {
        String club =
                "We are looking for a football club for our son, who is nine and loves to be outside. He can go on"
                        + " Saturdays or in the holidays. We have a car and can drive a few miles. He likes animals as well. ";

        assertThat(state(Family.saysMissing(club.repeat(3) + "His stepdad hits him when I am at work. " + club)))
                .isEqualTo("QUARANTINED");
        assertThat(state(Family.saysMissing(club.repeat(4)))).isEqualTo("RECEIVED");
    }

    @Test
    void theQueueTellsOneMessageFromTheNextWithoutAWordOfIt() {
        String reference = Family.saysMissing(BY_LIST);

        Element entry = entry(reference);

        assertThat(entry.text())
                .contains("Received ", "On the web", "words on the list", "Grave", "Nobody has claimed it")
                .doesNotContain("dad");
        assertThat(entry(Family.saysMissing(VEILED)).text())
                .contains("it is similar to messages from people in danger");
    }

    @Test
    void whatAnOfficerHandsOverSaysSo() {
        String reference = Family.saysMissing(HARMLESS);
        Officer.done(HtmlForm.on(Officer.page(Officer.EDITOR, "/editor/messages/" + reference), "/quarantine")
                .sendAs(Officer.EDITOR));

        assertThat(entry(reference).text()).contains("an officer read it");
    }

    @Test
    void theGravestStandsFirstAndOfThoseTheOldest() {
        String later = Family.saysMissing(BY_LIST);
        String perhaps = Family.saysMissing(BY_LIST);
        String earlier = Family.saysMissing(BY_LIST);
        database.change(
                "update feedback set received_at = received_at - interval '9000 days' where reference = ?1", earlier);
        database.change(
                "update feedback set received_at = received_at - interval '8000 days' where reference = ?1", later);
        database.change(
                "update feedback set gravity = 1, received_at = received_at - interval '9999 days' where reference = ?1",
                perhaps);

        List<String> titles =
                Jsoup.parse(Officer.page(ME, DESK)).select(".lo-decision h3").eachText();

        assertThat(titles.get(0)).startsWith(earlier);
        assertThat(titles.get(1)).startsWith(later);
        assertThat(titles.subList(0, 2)).noneMatch(title -> title.startsWith(perhaps));
        List.of(later, perhaps, earlier)
                .forEach(reference -> database.change(
                        "update feedback set received_at = state_since where reference = ?1", reference));
    }

    @Test
    void aMessageIsClaimedAndReleased() {
        String reference = Family.saysMissing(BY_LIST);
        HtmlForm another = form(reference, "claim");

        Officer.done(form(reference, "claim").sendAs(ME));
        assertThat(entry(reference).text())
                .contains("Claimed by " + ME)
                .doesNotContain("Nobody has claimed it", ME + ":");
        assertThat(another.sendAs(ME).statusCode())
                .as("from a page that is old")
                .isEqualTo(409);

        Officer.done(form(reference, "release").sendAs(ME));
        assertThat(entry(reference).text()).contains("Nobody has claimed it");
        assertThat(database.acts(reference)).endsWith("feedback.claimed", "feedback.released");
    }

    @Test
    void aFalseAlarmGoesBackWithOneClick() {
        String reference = Family.saysMissing(VEILED);

        assertThat(Jsoup.parse(page(reference)).select("details[open] form[action$=/give-back] button"))
                .hasSize(1);
        Officer.done(form(reference, "give-back").sendAs(ME));
        assertThat(state(reference)).isEqualTo("RECEIVED");
    }

    @Test
    void whatWasHandedOverIsRecordedAndReadByTheRoleAlone() {
        String reference = Family.saysMissing(BY_LIST);

        Officer.done(handsOver(reference, "Duty team", "1 March 2024", "by phone"));

        assertThat(page(reference)).contains("Duty team", "1 March 2024", "by phone", "not known yet", "hits me");
        assertThat(Officer.page(ME, DESK + "/handed-over")).contains(reference, "Duty team");
        assertThat(Staff.as(Officer.EDITOR).get(DESK + "/" + reference).statusCode())
                .isEqualTo(403);
        Officer.done(form(reference, "outcome")
                .with("their_reference", "CS-12")
                .with("outcome", "A social worker visits.")
                .sendAs(ME));
        assertThat(page(reference)).contains("CS-12", "A social worker visits.");
        assertThat(database.acts(reference)).endsWith("feedback.handed-over", "feedback.outcome-recorded");
    }

    @Test
    void aHandOverToNobodyIsRefusedAndKeepsWhatWasTyped() {
        String reference = Family.saysMissing(BY_LIST);

        Response nobody = handsOver(reference, "", "1/3/2024", "by phone");
        Response tomorrow = handsOver(reference, "Duty team", "1/3/2999", "by phone");

        assertThat(nobody.statusCode()).isEqualTo(400);
        assertThat(nobody.asString()).contains("Enter who you handed it over to", "by phone");
        assertThat(tomorrow.asString()).contains("Enter a date that is today or in the past");
        assertThat(state(reference)).isEqualTo("QUARANTINED");
    }

    @Test
    void whoOpensTheWordsIsNoted() {
        String quarantined = Family.saysMissing(BY_LIST);
        String ordinary = Family.saysMissing(HARMLESS);

        page(quarantined);
        Officer.page(Officer.EDITOR, "/editor/messages/" + ordinary);

        assertThat(reads(quarantined)).hasSize(1).allMatch(actor -> actor.startsWith("safeguarding:"));
        assertThat(reads(ordinary)).hasSize(1).allMatch(actor -> actor.startsWith("editor:"));
        assertThat(page(quarantined)).contains("Opened by safeguarding,");
    }

    private List<String> reads(String reference) {
        return database.texts(
                "select actor from audit_entry where action = 'feedback.original-read' and subject_id = ?1", reference);
    }

    @Test
    void aFloodOfMessagesIsNoFloodOfMails() {
        database.change("update harm_alert set told_at = null, untold = 0");
        long before = mails();
        long jobs = jobs();

        for (int message = 0; message < 5; message++) {
            Family.saysMissing(BY_LIST);
        }

        assertThat(mails()).isEqualTo(before + 1);
        assertThat(database.count("harm_alert where untold = 4")).isEqualTo(1);
        assertThat(jobs()).as("one that tells of the others").isEqualTo(jobs + 1);
    }

    private long mails() {
        return database.count("outgoing_mail where recipient like 'safeguarding%'");
    }

    private long jobs() {
        return database.count("scheduled_tasks where task_name = 'send-harm-alerts'");
    }

    @Test
    void thePageAfterADisclosureSaysFirstWhomToRing() {
        String reference = Family.saysMissing(BY_LIST);

        Element main = Jsoup.parse(Family.status(reference + "?sent=yes")).expectFirst("main");

        assertThat(main.expectFirst("section, h1, .govuk-panel").hasClass("lo-crisis"))
                .isTrue();
    }
}

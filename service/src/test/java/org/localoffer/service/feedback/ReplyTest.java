package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Mailbox;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;

/** Somebody who asked for it is told what became of a message, and the contact is deleted (domain 5B; L16, L34). */
@PortalTest
class ReplyTest {

    private static final String ICB = "commissioner";
    private static final String EDITOR = Officer.EDITOR;
    private static final String PHONE = "07700 900418";
    private static final String HARM = "my dad hits me when mum is at work";
    private static final String THERAPY = "childrens-therapy-service-speech-and-language-therapy";

    @Inject
    Database database;

    private final String address = Family.unique("jo") + "@example.org";

    private static String says(String words, String replyTo) {
        return Family.saysMissing(words, "reply_to", replyTo);
    }

    private long contacts(String reference) {
        return database.count(
                "reply_contact c join feedback f on f.id = c.feedback_id where f.reference = ?1", reference);
    }

    private void awaitNoContact(String reference) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> contacts(reference) == 0);
    }

    private List<Map<String, Object>> mails() {
        return Mailbox.mails().stream()
                .filter(mail -> String.valueOf(mail.get("to")).contains(address))
                .toList();
    }

    /** The one mail that came, once no contact is left. */
    private String mailAbout(String reference) {
        awaitNoContact(reference);
        assertThat(mails()).hasSize(1);
        return mails().getFirst().get("subject") + "\n" + mails().getFirst().get("text");
    }

    /** Sends a message on, and drafts the answer, whose id it returns. */
    private static String drafted(String reference, String answer) {
        Officer.sendsOn(reference, "There is no wheelchair.", "help", "wheelchairs-and-equipment");
        HtmlForm form = HtmlForm.on(Officer.page(ICB, "/commissioner/answers/new?message=" + reference), "/answers");
        Officer.done(form.with("answer", answer).sendAs(ICB));
        return form.value("submission");
    }

    private static void publish(String answer) {
        Officer.done(HtmlForm.on(Officer.page(EDITOR, "/editor/answers/" + answer), "/publish")
                .sendAs(EDITOR));
    }

    private static Response act(String reference, String act, String field, String value) {
        return HtmlForm.on(Officer.page(EDITOR, "/editor/messages/" + reference), "/" + act)
                .with(field, value)
                .sendAs(EDITOR);
    }

    private String number(String answer) {
        return database.texts("select number from answer where id = ?1", UUID.fromString(answer))
                .getFirst();
    }

    @Test
    void thePublishedAnswerIsMailedAndTheAddressIsDeleted() {
        String reference = says("Quollish words of mine.", address);
        String words = Family.unique("We buy ten chairs ");
        String answer = drafted(reference, words);
        assertThat(contacts(reference)).isEqualTo(1);
        assertThat(mails()).isEmpty();

        publish(answer);

        assertThat(mailAbout(reference))
                .startsWith("What you told us has been answered")
                .contains(words)
                .containsPattern("/you-said-we-did/" + number(answer) + "|\"You said, we did\"")
                .doesNotContain("uollish", reference);
        assertThat(database.acts(reference)).last().isEqualTo("feedback.reply-mailed");
        assertThat(database.count("outgoing_mail where recipient = ?1", address))
                .as("the address is in no queue of mails")
                .isZero();
    }

    @Test
    void whatHappensNextIsInTheMail() {
        String reference = says("No wheelchair.", address);
        Officer.sendsOn(reference, "There is no wheelchair.", "help", "wheelchairs-and-equipment");
        HtmlForm form = HtmlForm.on(Officer.page(ICB, "/commissioner/answers/new?message=" + reference), "/answers");
        Officer.done(form.with("answer", "We hear you.")
                .with("action", "We open a second workshop.")
                .sendAs(ICB));

        publish(form.value("submission"));

        assertThat(mailAbout(reference)).contains("What happens next: We open a second workshop.");
    }

    @Test
    void whoeverIsNotPublishedIsToldWhy() {
        String reference = says("Buy cheap watches.", address);

        Officer.done(act(reference, "refuse", "reason", "not-about-this"));

        assertThat(mailAbout(reference))
                .startsWith("What you told us will not be published")
                .contains("Why: it is not about help for children and young people with SEND.")
                .doesNotContain("watches");
    }

    @Test
    void aRefusalThatIsOnlyProposedIsNotTold() {
        String reference = says("You are all useless.", address);

        Officer.done(act(reference, "refuse", "reason", "vexatious"));

        assertThat(contacts(reference)).isEqualTo(1);
        assertThat(mails()).isEmpty();
        Officer.done(HtmlForm.on(Officer.page(Officer.OTHER, "/editor/messages/" + reference), "/second")
                .with("act", "agree")
                .sendAs(Officer.OTHER));
        assertThat(mailAbout(reference)).contains("Why: it is abusive");
    }

    @Test
    void whoeverIsSentElsewhereIsToldWhere() {
        String reference = says("Our plan is late.", address);

        Officer.done(act(reference, "redirect", "place", "sendiass"));

        assertThat(mailAbout(reference)).contains("somebody else can: SENDIASS");
    }

    @Test
    void aReportOnAListingThatIsDealtWithIsTold() {
        String reference = Family.says(
                "/listings/" + THERAPY + "/feedback?kind=wrong", "The opening times are wrong.", "reply_to", address);
        Officer.sendsOn(reference, "The opening times are wrong.");

        Officer.done(HtmlForm.on(Officer.page(EDITOR, "/editor/messages/" + reference), "/close")
                .sendAs(EDITOR));

        assertThat(mailAbout(reference)).startsWith("What you told us is dealt with");
    }

    @Test
    void whoeverAsksToBeForgottenIsToldOnceAndForgotten() {
        String reference = says("Forget this.", address);

        Officer.done(act(reference, "erase", "unused", ""));
        Officer.done(act(reference + "/erase", "erase", "because", "sender-asked"));

        assertThat(mailAbout(reference)).contains("We have deleted it, as we were asked to.");
        assertThat(database.count("audit_key where subject_id = ?1", reference)).isZero();
    }

    @Test
    void somebodyWhoLeftANumberIsRungOnceTheAnswerIsPublished() {
        String reference = says("No wheelchair.", PHONE);
        String words = Family.unique("We buy ten chairs ");
        String answer = drafted(reference, words);
        String page = "/editor/messages/" + reference;
        assertThat(Officer.page(EDITOR, page))
                .contains("Wants to be told when it is answered: by phone")
                .doesNotContain("900418");

        publish(answer);

        assertThat(Officer.page(EDITOR, page)).contains("Ring back: " + PHONE, words);
        assertThat(Officer.page(EDITOR, "/editor"))
                .contains("People to ring back", reference)
                .doesNotContain("900418");
        HtmlForm told = HtmlForm.on(Officer.page(EDITOR, page), "/told");
        Officer.done(told.sendAs(EDITOR));
        Officer.done(told.sendAs(EDITOR));
        assertThat(contacts(reference)).isZero();
        assertThat(Officer.page(EDITOR, page)).doesNotContain("Ring back", "900418");
        assertThat(database.acts(reference)).containsOnlyOnce("feedback.told-by-phone");
    }

    @Test
    void nobodyIsRungWhileTheAnswerIsTakenDown() {
        String reference = says("No wheelchair.", PHONE);
        String answer = drafted(reference, "We buy ten chairs.");
        publish(answer);

        Officer.done(HtmlForm.on(Officer.page(EDITOR, "/editor/answers/" + answer + "/take-down"), "/take-down")
                .with("reason", "identifies")
                .sendAs(EDITOR));

        assertThat(Officer.page(EDITOR, "/editor/messages/" + reference)).doesNotContain("Ring back", "900418");
        assertThat(Officer.page(EDITOR, "/editor")).doesNotContain(reference);
        assertThat(contacts(reference)).isEqualTo(1);
    }

    @Test
    void aNumberIsDeletedAtOnceWhereNobodyIsRung() {
        String refused = says("Buy cheap watches.", PHONE);
        String elsewhere = says("Our plan is late.", PHONE);

        Officer.done(act(refused, "refuse", "reason", "not-about-this"));
        Officer.done(act(elsewhere, "redirect", "place", "sendiass"));

        assertThat(contacts(refused) + contacts(elsewhere)).isZero();
    }

    @Test
    void ofAMessageAboutHarmTheContactIsForSafeguardingAloneAndNobodyIsWrittenTo() {
        String reference = says(HARM, address);
        assertThat(Officer.page("safeguarding", "/editor/safeguarding/" + reference))
                .contains("Left for a reply: " + address);
        assertThat(Officer.page("safeguarding", "/editor/safeguarding")).doesNotContain(address);

        Officer.done(HtmlForm.on(Officer.page("safeguarding", "/editor/safeguarding/" + reference), "/handed-over")
                .with("handed_to", "Duty team")
                .with("how", "by phone")
                .sendAs("safeguarding"));

        assertThat(contacts(reference)).isZero();
        assertThat(mails()).isEmpty();
    }

    @Test
    void aMessageThatIsGivenBackKeepsItsContact() {
        String reference = says(HARM, address);

        Officer.done(HtmlForm.on(Officer.page("safeguarding", "/editor/safeguarding/" + reference), "/give-back")
                .sendAs("safeguarding"));

        assertThat(contacts(reference)).isEqualTo(1);
        assertThat(Officer.page(EDITOR, "/editor/messages/" + reference)).doesNotContain(address);
        Officer.done(act(reference, "refuse", "reason", "empty"));
        assertThat(mailAbout(reference)).contains("Why: it says nothing that can be read.");
    }

    @ParameterizedTest
    @CsvSource({"write, jo.once@example.org", "ring, 07700 900555"})
    void thePageAfterSendingShowsTheContactOnce(String how, String replyTo) {
        HtmlForm form = Family.form("/feedback").with("words", "No club.").with("reply_to", replyTo);
        Response answer = form.send();
        String reference = Family.reference(answer);

        assertThat(answer.header("Location")).doesNotContain("jo.once", "900555");
        assertThat(PublicPage.good("/feedback/" + reference).html()).doesNotContain(replyTo);
        assertThat(PublicPage.good("/feedback/" + reference + "?sent=yes").html())
                .contains(how)
                .contains(replyTo);
        assertThat(PublicPage.good("/feedback/" + reference + "?sent=yes").html())
                .doesNotContain(replyTo);
    }

    @Test
    void theSameFormWithAnotherContactCorrectsIt() {
        HtmlForm form = Family.form("/feedback").with("words", "No club.");
        String reference =
                Family.reference(form.with("reply_to", "wrong" + address).send());

        assertThat(Family.reference(form.with("reply_to", address).send())).isEqualTo(reference);

        assertThat(PublicPage.good("/feedback/" + reference + "?sent=yes").html())
                .contains(address)
                .doesNotContain("wrong" + address);
        assertThat(contacts(reference)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jo@example", "yes please", "999", "07700 90012"})
    void aContactThatCannotBeReachedComesBackWithTheWords(String typed) {
        Response answer = Family.form("/feedback")
                .with("words", "No club.")
                .with("reply_to", typed)
                .send();

        Officer.checkRefused(answer, "Enter an email address");
        HtmlForm back = HtmlForm.on(answer.asString(), "/feedback");
        assertThat(List.of(back.value("words"), back.value("reply_to"))).containsExactly("No club.", typed);
    }

    @Test
    void withoutAContactNothingIsKept() {
        String reference = Family.saysMissing("No club.");

        assertThat(contacts(reference)).isZero();
        assertThat(PublicPage.good("/feedback/" + reference + "?sent=yes").html())
                .doesNotContain("When it is answered, we");
    }

    @Test
    void noTrailListOrPageOfACommissionerHasTheContact() {
        String reference = says("No wheelchair.", address);
        Officer.sendsOn(reference, "There is no wheelchair.", "help", "wheelchairs-and-equipment");

        assertThat(database.count(
                        "audit_entry where concat(before, after, subject_id, actor) like ?1", "%" + address + "%"))
                .isZero();
        for (String page :
                List.of("/editor/messages/" + reference, "/editor/messages?state=all&q=" + reference, "/editor")) {
            assertThat(Officer.page(EDITOR, page)).as(page).doesNotContain(address);
        }
        assertThat(Officer.page(ICB, "/commissioner/messages/" + reference)).doesNotContain(address);
        assertThat(Officer.page(EDITOR, "/editor/published?q=" + address)).contains("Nothing was found.");
        assertThat(Family.status(reference)).doesNotContain(address);
    }

    @Test
    void nobodyElseSaysThatSomebodyWasTold() {
        String reference = says("No wheelchair.", PHONE);
        publish(drafted(reference, "We buy ten chairs."));

        for (String user : List.of(ICB, "provider", "safeguarding")) {
            assertThat(Staff.send(user, "/editor/messages/" + reference + "/told")
                            .statusCode())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(contacts(reference)).isEqualTo(1);
    }
}

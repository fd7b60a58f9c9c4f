package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;

/** Published content that must not stay public is taken down in one step, corrected and published again. */
@PortalTest
class TakeDownTest {

    private static final String EDITOR = Officer.EDITOR;
    private static final String ICB = "commissioner";
    private static final String GAP = "mental-health~asd~any~portsmouth~health";

    @Inject
    Database database;

    private static String comment(String copy) {
        String reference = Family.saysMissing("Original words.");
        Officer.sendsOn(reference, copy, "help", "wheelchairs-and-equipment");
        return reference;
    }

    /** Publishes an answer and returns its id. */
    private static String published(String query, String words) {
        HtmlForm form = HtmlForm.on(Officer.page(ICB, "/commissioner/answers/new?" + query), "/answers");
        Officer.done(form.with("answer", words).sendAs(ICB));
        String id = form.value("submission");
        Officer.done(HtmlForm.on(Officer.page(EDITOR, "/editor/answers/" + id), "/publish")
                .sendAs(EDITOR));
        return id;
    }

    private String address(String id) {
        return "/you-said-we-did/"
                + database.texts("select number from answer where id = ?1", UUID.fromString(id))
                        .getFirst();
    }

    private static void takeDown(String page) {
        Officer.done(HtmlForm.on(Officer.page(EDITOR, page + "/take-down"), "/take-down")
                .with("reason", "identifies")
                .sendAs(EDITOR));
    }

    private static Response quarantine(String reference) {
        return HtmlForm.on(Officer.page(EDITOR, "/editor/messages/" + reference), "/quarantine")
                .sendAs(EDITOR);
    }

    private String state(String reference) {
        return database.texts("select state from feedback where reference = ?1", reference)
                .getFirst();
    }

    private static String html(String path) {
        return PublicPage.at(path).html();
    }

    @Test
    void anAnswerThatIsTakenDownIsNowhereAndItsAddressSaysSo() {
        String words = "We buy chairs " + Family.unique("q");
        String reference = comment("No wheelchair.");
        String id = published("message=" + reference, words);
        String address = address(id);
        assertThat(html(address)).contains(words);

        takeDown("/editor/answers/" + id);

        assertThat(html("/you-said-we-did")).doesNotContain(words);
        PublicPage gone = PublicPage.at(address);
        assertThat(gone.response().statusCode()).isEqualTo(404);
        assertThat(gone.html()).contains("This answer is not shown just now").doesNotContain(words);
        assertThat(Family.status(reference))
                .contains("We took the answer down to correct it.")
                .doesNotContain(address);
        assertThat(Officer.page(ICB, "/commissioner/answers/" + id)).doesNotContain(words);
        assertThat(Officer.page(ICB, "/commissioner")).doesNotContain(words);
        assertThat(database.acts(id)).endsWith("answer.taken-down");
        assertThat(database.texts("select after::text from audit_entry where subject_id = ?1 order by id desc", id)
                        .getFirst())
                .isEqualTo("\"identifies\"");
    }

    @Test
    void anAnswerIsCorrectedAndStandsUnderItsNumberAgain() {
        String words = "We buy chairs " + Family.unique("q");
        String id = published("gap=" + GAP, words);
        String address = address(id);
        takeDown("/editor/answers/" + id);
        HtmlForm again = HtmlForm.on(Officer.page(EDITOR, "/editor/answers/" + id), "/publish-again");
        assertThat(again.value("answer")).isEqualTo(words);

        Officer.checkRefused(
                again.with("answer", "Ring 07700 900123.").sendAs(EDITOR), "Take this out: a phone number");
        Officer.checkRefused(
                again.with("answer", "Florence Abernathy buys chairs.").sendAs(EDITOR), "tick what you have seen");
        assertThat(PublicPage.at(address).response().statusCode()).isEqualTo(404);
        String corrected = "We buy ten chairs " + Family.unique("q");
        Officer.done(again.with("answer", corrected).sendAs(EDITOR));

        assertThat(PublicPage.good(address).html()).contains(corrected).doesNotContain(words);
        assertThat(html("/you-said-we-did")).contains(corrected).doesNotContain(words);
        assertThat(database.acts(id)).endsWith("answer.taken-down", "answer.published-again");
    }

    @Test
    void aCopyThatIsTakenDownIsNowhereAndComesBackCorrected() {
        String copy = "No wheelchair fits " + Family.unique("q");
        String reference = comment(copy);
        String other = comment("No hoist " + Family.unique("q"));
        String id = published("message=" + reference + "&message=" + other, "We act " + Family.unique("q"));
        String address = address(id);

        takeDown("/editor/messages/" + reference);

        assertThat(html(address))
                .contains("Some of what families said is not shown just now.", "No hoist")
                .doesNotContain(copy);
        for (String page :
                List.of("/commissioner", "/commissioner/messages/" + reference, "/commissioner/answers/" + id)) {
            assertThat(Officer.page(ICB, page)).doesNotContain(copy).doesNotContain(">null<");
        }
        assertThat(Family.status(reference)).contains("The public copy of your message is not shown just now");
        assertThat(state(reference)).isEqualTo("CLOSED");

        HtmlForm again = HtmlForm.on(Officer.page(EDITOR, "/editor/messages/" + reference), "/publish-again");
        assertThat(again.value("public_text")).isEqualTo(copy);
        Officer.checkRefused(again.with("public_text", "We live at PO3 9ZZ").sendAs(EDITOR), "a full postcode");
        String corrected = "No chair fits " + Family.unique("q");
        Officer.done(again.with("public_text", corrected).sendAs(EDITOR));

        assertThat(html(address)).contains(corrected).doesNotContain(copy).doesNotContain("not shown just now");
        assertThat(database.acts(reference)).endsWith("feedback.taken-down", "feedback.published-again");
    }

    @Test
    void aCopyIsTakenDownBeforeItIsAnswered() {
        String copy = "No wheelchair fits " + Family.unique("q");
        String reference = comment(copy);
        assertThat(Officer.page(ICB, "/commissioner/messages/" + reference)).contains(copy);

        takeDown("/editor/messages/" + reference);

        assertThat(Officer.page(ICB, "/commissioner/messages/" + reference)).doesNotContain(copy);
        assertThat(Officer.page(ICB, "/commissioner")).doesNotContain(copy);
        assertThat(database.count("signal s join feedback f on f.id = s.source where f.reference = ?1", reference))
                .as("it is evidence as before")
                .isEqualTo(1);
    }

    @Test
    void aMessageIsQuarantinedAfterItsAnswerIsPublished() {
        String copy = "No wheelchair fits " + Family.unique("q");
        String words = "We act " + Family.unique("q");
        String alone = comment(copy);
        String only = published("message=" + alone, words);
        String first = comment("No ramp " + Family.unique("q"));
        String second = comment("No hoist " + Family.unique("q"));
        String both = published("message=" + first + "&message=" + second, "We build " + Family.unique("q"));

        Officer.done(quarantine(alone));
        Officer.done(quarantine(first));

        assertThat(List.of(state(alone), state(first))).containsOnly("QUARANTINED");
        assertThat(PublicPage.at(address(only)).response().statusCode()).isEqualTo(404);
        assertThat(html("/you-said-we-did")).doesNotContain(copy).doesNotContain(words);
        assertThat(html(address(both)))
                .contains("Some of what families said is not shown just now.", "No hoist", "We build")
                .doesNotContain("No ramp");
        assertThat(Staff.as(EDITOR).get("/editor/messages/" + alone).statusCode())
                .isEqualTo(404);
        assertThat(Staff.as(ICB).get("/commissioner/messages/" + alone).statusCode())
                .isEqualTo(404);
        assertThat(Officer.page("safeguarding", "/editor/safeguarding/" + alone))
                .contains("Original words.");
        assertThat(Family.status(alone)).contains("Somebody will read it").doesNotContain("It has been answered");
        assertThat(HtmlForm.isOn(Officer.page(EDITOR, "/editor/answers/" + only), "/publish-again"))
                .as("it answers nothing any more")
                .isFalse();
    }

    @Test
    void aMessageIsQuarantinedWhileItsAnswerWaits() {
        String first = comment("No ramp " + Family.unique("q"));
        String second = comment("No hoist " + Family.unique("q"));
        HtmlForm form = HtmlForm.on(
                Officer.page(ICB, "/commissioner/answers/new?message=" + first + "&message=" + second), "/answers");
        Officer.done(form.with("answer", "We build.").sendAs(ICB));

        Officer.done(quarantine(first));
        Officer.done(HtmlForm.on(Officer.page(EDITOR, "/editor/answers/" + form.value("submission")), "/publish")
                .sendAs(EDITOR));

        assertThat(List.of(state(first), state(second))).containsExactly("QUARANTINED", "CLOSED");
        assertThat(html(address(form.value("submission")))).contains("No hoist").doesNotContain("No ramp");
    }

    @Test
    void nothingIsTakenDownWithoutAReason() {
        String reference = comment("No wheelchair.");
        String id = published("message=" + reference, "We buy chairs " + Family.unique("q"));

        for (String page : List.of("/editor/answers/" + id, "/editor/messages/" + reference)) {
            Officer.checkRefused(
                    HtmlForm.on(Officer.page(EDITOR, page + "/take-down"), "/take-down")
                            .sendAs(EDITOR),
                    "Choose why you are taking it down");
        }
        assertThat(PublicPage.at(address(id)).response().statusCode()).isEqualTo(200);
    }

    @Test
    void onlyOfficersTakeDown() {
        String reference = comment("No wheelchair.");
        String id = published("message=" + reference, "We buy chairs " + Family.unique("q"));

        for (String user : List.of(ICB, "provider", "safeguarding")) {
            for (String page : List.of("/editor/answers/" + id, "/editor/messages/" + reference)) {
                assertThat(Staff.as(user).get(page + "/take-down").statusCode()).isEqualTo(403);
                assertThat(Staff.send(user, page + "/take-down", "version", "9", "reason", "identifies")
                                .statusCode())
                        .isEqualTo(403);
                assertThat(Staff.send(user, page + "/publish-again", "version", "9", "answer", "x")
                                .statusCode())
                        .isEqualTo(403);
            }
        }
        assertThat(PublicPage.at(address(id)).response().statusCode()).isEqualTo(200);
    }
}

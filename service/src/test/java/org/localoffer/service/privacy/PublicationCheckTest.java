package org.localoffer.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;
import org.localoffer.service.http.Vouching;

/** Every text is checked when it is published, whoever wrote it (domain L6; SEND Regulations 2014, reg 56(3)). */
@PortalTest
class PublicationCheckTest {

    private static final String EDITOR = Officer.EDITOR;
    private static final String ICB = "commissioner";
    private static final String NAMED = "Jorvik Tamblyn, born on 14 March 2014, and his sister wait for a wheelchair.";
    private static final String BECAUSE = "it is the name of a building";

    @Inject
    Database database;

    private String state(String reference) {
        return database.texts("select state from feedback where reference = ?1", reference)
                .getFirst();
    }

    private List<String> trail(String subject) {
        return database.texts(
                "select action || ' ' || coalesce(after::text, '') from audit_entry where subject_id = ?1", subject);
    }

    /** Drafts an answer to a new comment, and returns its id. */
    private static String answer(String words, String action) {
        String reference = Family.saysMissing("No wheelchair.");
        Officer.sendsOn(reference, "There is no wheelchair.", "help", "wheelchairs-and-equipment");
        HtmlForm form = HtmlForm.on(Officer.page(ICB, "/commissioner/answers/new?message=" + reference), "/answers");
        Officer.done(form.with("answer", words).with("action", action).sendAs(ICB));
        return form.value("submission");
    }

    private static HtmlForm publishForm(String id) {
        return HtmlForm.on(Officer.page(EDITOR, "/editor/answers/" + id), "/publish");
    }

    @Test
    void aCopyThatNamesSomebodyIsRefusedWithEachFindingInContext() {
        String reference = Family.saysMissing("We cannot find a club.");

        Response answer = Officer.approve(reference, NAMED);

        Officer.checkRefused(answer, "tick what you have seen");
        Officer.checkRefused(answer, "Say why nobody is identified");
        assertThat(answer.asString())
                .contains(
                        "Perhaps a name, &quot;Jorvik Tamblyn&quot;, in: ",
                        "Perhaps a date of birth, &quot;14 March 2014&quot;, in: ");
        assertThat(HtmlForm.on(answer.asString(), "/copy").value("public_text")).isEqualTo(NAMED);
        assertThat(state(reference)).isEqualTo("RECEIVED");
    }

    @Test
    void clearedFindingsPassAndTheReasonIsAuditedWithoutTheWords() {
        String reference = Family.saysMissing("We cannot find a club.");
        String refused = Officer.approve(reference, NAMED).asString();

        Officer.done(Vouching.everything(refused, "/copy", BECAUSE)
                .with("act", "approve")
                .sendAs(EDITOR));

        assertThat(state(reference)).isEqualTo("ROUTED");
        assertThat(trail(reference))
                .filteredOn(entry -> entry.startsWith("feedback.copy-vouched-for"))
                .singleElement()
                .asString()
                .contains("NAME", "DATE", BECAUSE)
                .doesNotContain("Tamblyn", "March");
    }

    @Test
    void aTickForOneNameDoesNotClearAnother() {
        String reference = Family.saysMissing("We cannot find a club.");
        HtmlForm vouched = Vouching.everything(Officer.approve(reference, NAMED).asString(), "/copy", BECAUSE)
                .with("act", "approve");

        Response answer = vouched.with("public_text", NAMED.replace("Tamblyn", "Penhallow"))
                .sendAs(EDITOR);

        Officer.checkRefused(answer, "tick what you have seen");
        assertThat(answer.asString()).contains("Penhallow");
        assertThat(state(reference)).isEqualTo("RECEIVED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "Jorvik Tamblyn is made up"})
    void aTickWithoutAValidReasonIsNotEnough(String because) {
        String reference = Family.saysMissing("We cannot find a club.");
        HtmlForm ticked = Vouching.everything(Officer.approve(reference, NAMED).asString(), "/copy", because)
                .with("act", "approve");

        Officer.checkRefused(ticked.sendAs(EDITOR), "Say why");
        assertThat(state(reference)).isEqualTo("RECEIVED");
    }

    @Test
    void allFindingsAreReportedTogether() {
        String reference = Family.saysMissing("We cannot find a club.");

        Response answer =
                Officer.approve(reference, "Ring 07700 900123 or write to z.q@example.org, PO3 9ZZ. " + NAMED);

        Officer.checkRefused(
                answer,
                "Take this out: a phone number, &quot;07700 900123&quot;; an e-mail address, &quot;z.q@example.org&quot;;"
                        + " a full postcode, &quot;PO3 9ZZ&quot;");
        Officer.checkRefused(
                answer,
                "perhaps a name, &quot;Jorvik Tamblyn&quot;; perhaps a date of birth, &quot;14 March 2014&quot;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 07700 900123.", "Write to z.quillow@example.org.", "Come to PO3 9ZZ."})
    void contactDetailsInAnAnswerCannotBeCleared(String words) {
        for (String id : List.of(answer(words, ""), answer("We act.", words))) {
            HtmlForm form = publishForm(id).with("seen-answer", "x").with("because-answer", BECAUSE);

            Response answer = form.sendAs(EDITOR);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.asString()).contains("There is a problem", "Take this out: ");
            assertThat(database.texts("select state from answer where id = ?1", UUID.fromString(id)))
                    .containsExactly("DRAFTED");
        }
    }

    @Test
    void anAnswerThatNamesSomebodyNeedsAReasonForEachText() {
        String mark = Family.unique("qanswer");
        String id = answer("Florence Abernathy buys ten chairs, " + mark + ".", "Dr Wexcombe opens a clinic.");
        String page = Officer.page(EDITOR, "/editor/answers/" + id);
        assertThat(page).contains("Perhaps a name, &quot;Florence Abernathy&quot;", "Wexcombe");

        Officer.checkRefused(publishForm(id).sendAs(EDITOR), "tick what you have seen");
        assertThat(PublicPage.good("/you-said-we-did").html()).doesNotContain(mark);

        Officer.done(Vouching.everything(page, "/publish", BECAUSE).sendAs(EDITOR));
        assertThat(PublicPage.good("/you-said-we-did").html()).contains(mark);
        assertThat(trail(id))
                .filteredOn(entry -> entry.startsWith("answer.vouched-for"))
                .singleElement()
                .asString()
                .contains("\"answer\"", "\"action\"", BECAUSE)
                .doesNotContain("Abernathy", "Wexcombe");
    }

    @Test
    void anIncompleteAnalysisIsReportedAndDoesNotBlockPublication() {
        String notice = "The automatic check has not read all of this. Read it to the end yourself.";
        String copy = "There is no club in our town on a Saturday morning in the winter. ".repeat(40);
        String reference = Family.saysMissing("We cannot find a club.");
        assertThat(Officer.page(EDITOR, "/editor/messages/" + reference)).doesNotContain(notice);
        Officer.done(Officer.copyForm(reference)
                .with("public_text", copy)
                .with("act", "keep")
                .sendAs(EDITOR));
        assertThat(Officer.page(EDITOR, "/editor/messages/" + reference)).contains(notice);

        assertThat(Officer.approve(reference, copy + NAMED).asString()).contains(notice, "Jorvik Tamblyn");
        Officer.sendsOn(reference, copy);

        String shortAnswer = Officer.page(EDITOR, "/editor/answers/" + answer("We buy ten chairs.", ""));
        String longAnswer = Officer.page(EDITOR, "/editor/answers/" + answer(copy, ""));
        assertThat(shortAnswer).doesNotContain(notice);
        assertThat(longAnswer).contains(notice);
    }

    @Test
    void aReportForTheProviderAloneMayHoldTheListingsNumber() {
        String listing = "childrens-therapy-service-speech-and-language-therapy";
        String reference = Family.saysOf(listing, "wrong", "The number is wrong.");

        Response answer = Officer.approve(reference, "The new number is 01702 900123.");
        Officer.checkRefused(answer, "a phone number");
        Officer.done(Vouching.everything(answer.asString(), "/copy", "it is the number of the service")
                .with("act", "approve")
                .sendAs(EDITOR));

        assertThat(state(reference)).isEqualTo("ROUTED");
    }

    @Test
    void noMessageOfTheSampleHistorySaysNull() {
        assertThat(database.count("feedback where public_text = 'null' or public_text = ''"))
                .isZero();
        String begun = database.texts(
                        "select reference from feedback where state = 'FOR_REDACTION' and submission = ?1",
                        UUID.nameUUIDFromBytes("sample-message:m10".getBytes(StandardCharsets.UTF_8)))
                .getFirst();
        assertThat(Staff.as(EDITOR).get("/editor/messages/" + begun).asString())
                .contains("every short break stopped")
                .doesNotContain(">null<");
    }
}

package org.localoffer.service.http.staff.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

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

/** A family asks to be forgotten. */
@PortalTest
class ErasureTest {

    private static final String ICB = "commissioner";
    private static final String SAFEGUARDING = "safeguarding";

    @Inject
    Database database;

    /** Ordinary words: letters by chance may be taken for anything, also for danger. */
    private static final List<String> CALM = List.of(
            "wombat",
            "teapot",
            "garden",
            "violin",
            "pottery",
            "rainbow",
            "library",
            "picnic",
            "museum",
            "puppet",
            "swimming",
            "painting",
            "drawing",
            "chess",
            "trampoline",
            "singing",
            "dancing",
            "cooking",
            "sewing",
            "kayak");

    private final String mark =
            new Random().ints(6, 0, CALM.size()).mapToObj(CALM::get).collect(Collectors.joining("-"));

    private String sent() {
        return Family.says("/feedback?kind=missing&q=" + mark, "There is no " + mark + " club near us.");
    }

    private static HtmlForm question(String user, String page) {
        HtmlForm leads = HtmlForm.on(Officer.page(user, page), "/erase");
        Response there = leads.sendAs(user);
        assertThat(there.statusCode()).isEqualTo(303);
        return HtmlForm.on(Officer.page(user, page + "/erase"), "/erase");
    }

    private static void erase(String reference) {
        Officer.done(question(Officer.EDITOR, "/editor/messages/" + reference)
                .with("because", "sender-asked")
                .sendAs(Officer.EDITOR));
    }

    private String answered(String... references) {
        HtmlForm form = HtmlForm.on(
                Officer.page(ICB, "/commissioner/answers/new?message=" + String.join("&message=", references)),
                "/answers");
        Officer.done(form.with("answer", "We listen.").sendAs(ICB));
        return form.value("submission");
    }

    private static void publish(String answer) {
        Officer.done(HtmlForm.on(Officer.page(Officer.EDITOR, "/editor/answers/" + answer), "/publish")
                .sendAs(Officer.EDITOR));
    }

    private String address(String answer) {
        return "/you-said-we-did/"
                + database.texts("select number from answer where id = ?1", UUID.fromString(answer))
                        .getFirst();
    }

    /** Everything in the database that has to do with a message. */
    private List<String> rows(String reference) {
        return database.texts(
                "select row_to_json(f)::text from feedback f where reference = ?1"
                        + " union all select row_to_json(o)::text from feedback_original o join feedback f"
                        + " on f.id = o.feedback_id where f.reference = ?1"
                        + " union all select row_to_json(a)::text from audit_entry a where subject_id = ?1"
                        + " union all select row_to_json(k)::text from audit_key k where subject_id = ?1",
                reference);
    }

    @Test
    void nothingOfAPublishedMessageIsLeftButThatThereWasOne() {
        String reference = sent();
        String other = Family.saysMissing("Another.");
        String copy = "Copy " + mark;
        Officer.sendsOn(reference, copy, "help", "wheelchairs-and-equipment", "area", "portsmouth");
        Officer.sendsOn(other, "Other copy.", "help", "wheelchairs-and-equipment");
        String answer = answered(reference, other);
        publish(answer);
        assertThat(PublicPage.good(address(answer)).html()).contains(mark);

        erase(reference);

        assertThat(PublicPage.good(address(answer)).html())
                .contains("Other copy.", "We listen.")
                .doesNotContain(mark);
        assertThat(PublicPage.good("/you-said-we-did").html()).doesNotContain(mark);
        assertThat(Family.status(reference))
                .contains("We have deleted this message, as we were asked to.")
                .doesNotContain(mark, "Read the answer");
        assertThat(rows(reference)).noneMatch(row -> row.contains(mark) || row.contains("portsmouth"));
        assertThat(database.count(
                        "feedback_original o join feedback f on f.id = o.feedback_id where f.reference = ?1",
                        reference))
                .isZero();
        assertThat(database.count("audit_key where subject_id = ?1", reference)).isZero();
        assertThat(database.texts(
                        "select concat_ws(' ', state, kind, erased_because, jsonb_array_length(flags),"
                                + " extract(day from received_at at time zone 'Europe/London')) from feedback"
                                + " where reference = ?1",
                        reference))
                .containsExactly("ERASED MISSING SENDER_ASKED 0 1");
        assertThat(database.acts(reference)).last().isEqualTo("feedback.erased");
        assertThat(Officer.page(Officer.EDITOR, "/editor/messages/" + reference))
                .contains("It is erased: The person who sent it asked us to")
                .doesNotContain(mark);
    }

    @Test
    void aReasonIsNeededAndWithoutItNothingGoes() {
        String reference = sent();

        Officer.checkRefused(
                question(Officer.EDITOR, "/editor/messages/" + reference).sendAs(Officer.EDITOR),
                "Choose why you are erasing it");

        assertThat(rows(reference)).anyMatch(row -> row.contains(mark));
    }

    @Test
    void theSameFormSentTwiceIsDoneOnce() {
        String reference = sent();
        HtmlForm form =
                question(Officer.EDITOR, "/editor/messages/" + reference).with("because", "ordered");

        Officer.done(form.sendAs(Officer.EDITOR));
        Officer.done(form.sendAs(Officer.EDITOR));

        assertThat(database.acts(reference)).containsOnlyOnce("feedback.erased");
        assertThat(HtmlForm.isOn(Officer.page(Officer.EDITOR, "/editor/messages/" + reference), "/erase"))
                .isFalse();
    }

    @Test
    void whatAnotherOfficerChangedMeanwhileIsNotErasedUnseen() {
        String reference = sent();
        HtmlForm form =
                question(Officer.EDITOR, "/editor/messages/" + reference).with("because", "sender-asked");
        Officer.sendsOn(reference, "A copy.");

        assertThat(form.sendAs(Officer.EDITOR).statusCode()).isEqualTo(409);
        assertThat(database.texts("select state from feedback where reference = ?1", reference))
                .containsExactly("ROUTED");
    }

    @Test
    void anAnswerThatIsNotPublishedYetGoesOnWithTheOtherMessages() {
        String reference = sent();
        String other = Family.saysMissing("Another.");
        Officer.sendsOn(reference, "Copy " + mark, "help", "wheelchairs-and-equipment");
        Officer.sendsOn(other, "Other copy.", "help", "wheelchairs-and-equipment");
        String answer = answered(reference, other);

        erase(reference);
        publish(answer);

        assertThat(PublicPage.good(address(answer)).html())
                .contains("Other copy.")
                .doesNotContain(mark);
        assertThat(database.texts("select state from feedback where reference = ?1", other))
                .containsExactly("CLOSED");
    }

    @Test
    void aMessageAboutHarmIsErasedByTheSafeguardingRoleAlone() {
        String reference = Family.saysMissing("My dad hits me. " + mark);
        assertThat(Staff.as(Officer.EDITOR)
                        .get("/editor/messages/" + reference + "/erase")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Staff.as(Officer.EDITOR)
                        .get("/editor/safeguarding/" + reference + "/erase")
                        .statusCode())
                .isEqualTo(403);

        Officer.done(question(SAFEGUARDING, "/editor/safeguarding/" + reference)
                .with("because", "sender-asked")
                .sendAs(SAFEGUARDING));

        assertThat(rows(reference)).noneMatch(row -> row.contains(mark));
        assertThat(database.texts("select state || ' ' || kind from feedback where reference = ?1", reference))
                .as("out of every count, as before")
                .containsExactly("ERASED POSSIBLE_HARM");
        assertThat(Family.status(reference)).contains("We have deleted this message, as we were asked to.");
    }

    @Test
    void nobodyElseErases() {
        String reference = sent();
        for (String user : List.of(ICB, "provider", SAFEGUARDING)) {
            assertThat(Staff.send(
                                    user,
                                    "/editor/messages/" + reference + "/erase",
                                    "because",
                                    "ordered",
                                    "version",
                                    "0")
                            .statusCode())
                    .as(user)
                    .isEqualTo(403);
        }
        assertThat(rows(reference)).anyMatch(row -> row.contains(mark));
    }
}

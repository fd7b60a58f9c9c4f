package org.localoffer.service.http.staff.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.localoffer.service.PortalTest;
import org.localoffer.service.feedback.UnreadMessages;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;

/** What is read from a message stands ready in the officer's form, and the officer corrects it. */
@PortalTest
class ReadFromTextTest {

    private static final String THERAPY =
            "My daughter is 3 and hardly talks. We cannot find any speech and language therapy in Southend.";
    private static final String READ = "Read from the text. Please check it.";

    @Inject
    Database database;

    @Inject
    UnreadMessages unread;

    private String told(String words, String... fields) {
        String reference = Family.saysMissing(words, fields);
        awaitReading(reference);
        return reference;
    }

    private void awaitReading(String reference) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    unread.read();
                    return isRead(reference);
                });
    }

    private boolean isRead(String reference) {
        return database.count(
                        "feedback_reading r join feedback f on f.id = r.feedback_id where f.reference = ?1 and r.complete",
                        reference)
                == 1;
    }

    private static Document page(String reference) {
        return Jsoup.parse(Officer.page(Officer.EDITOR, "/editor/messages/" + reference));
    }

    private static String noteOf(Document page, String field) {
        return page.select("form[action$=/copy] [id$=-" + field + "-hint]").text();
    }

    private String gapKey(String reference) {
        return database.texts(
                        "select concat_ws(' ', coalesce(help, '-'), coalesce(need, '-'), coalesce(age_band, '-'),"
                                + " coalesce(area, '-'), routed_to) from feedback where reference = ?1",
                        reference)
                .getFirst();
    }

    @Test
    void whatTheTextTellsStandsReadyAndIsMarked() {
        String reference = told(THERAPY);

        HtmlForm form = Officer.copyForm(reference);
        assertThat(form.value("help")).isEqualTo("speech-and-language-therapy");
        assertThat(form.value("need")).isEqualTo("slcn");
        assertThat(form.value("age")).isEqualTo("0-4");
        assertThat(form.value("area")).isEqualTo("southend");
        assertThat(form.value("body")).isEmpty();
        Document page = page(reference);
        for (String field : new String[] {"help", "need", "age", "area"}) {
            assertThat(noteOf(page, field)).as(field).startsWith(READ);
        }
        assertThat(noteOf(page, "sector")).isEmpty();
        assertThat(noteOf(page, "body")).contains("Integrated care board");
        assertThat(gapKey(reference)).as("nothing is confirmed by being read").isEqualTo("- - - -");
    }

    @Test
    void whatTheFamilyChoseWins() {
        String reference = told(THERAPY, "help", "portage", "age", "5-11");

        HtmlForm form = Officer.copyForm(reference);
        assertThat(form.value("help")).isEqualTo("portage");
        assertThat(form.value("age")).isEqualTo("5-11");
        assertThat(form.value("need")).isEqualTo("slcn");
        Document page = page(reference);
        assertThat(noteOf(page, "help")).isEmpty();
        assertThat(noteOf(page, "age")).isEmpty();
        assertThat(noteOf(page, "need")).startsWith(READ);
    }

    @Test
    void whatTheOfficerConfirmsIsWhatTheMessageIsAbout() {
        String reference = told(THERAPY);

        Officer.done(Officer.copyForm(reference)
                .with("public_text", "There is no speech therapy.")
                .with("act", "approve")
                .sendAs(Officer.EDITOR));

        assertThat(gapKey(reference)).isEqualTo("speech-and-language-therapy slcn 0-4 southend icb-children");
    }

    @Test
    void whatTheOfficerCorrectedIsKeptAndNotReadAgain() {
        String reference = told(THERAPY);

        Officer.done(Officer.copyForm(reference)
                .with("public_text", "Half a copy")
                .with("act", "keep")
                .with("help", "portage")
                .with("need", "")
                .sendAs(Officer.EDITOR));

        HtmlForm form = Officer.copyForm(reference);
        assertThat(form.value("help")).isEqualTo("portage");
        assertThat(form.value("need")).as("not known, as the officer chose").isEmpty();
        assertThat(page(reference).text()).doesNotContain(READ);
        assertThat(gapKey(reference)).isEqualTo("portage - 0-4 southend");
    }

    @Test
    void aFormThatIsRefusedMarksOnlyWhatIsStillAsItWasRead() {
        String reference = told(THERAPY);

        Document refused = Jsoup.parse(Officer.copyForm(reference)
                .with("public_text", "")
                .with("act", "approve")
                .with("help", "portage")
                .sendAs(Officer.EDITOR)
                .asString());

        assertThat(noteOf(refused, "help")).isEmpty();
        assertThat(noteOf(refused, "age")).startsWith(READ);
        assertThat(refused.select("select[name=help] option[selected]").val()).isEqualTo("portage");
    }

    @Test
    void anAdultsMessageGoesToAdultSocialCareThoughTheBandBeginsAt14() {
        String reference = told("My son is 19 and autistic. There are no short breaks or respite for adults anywhere.");
        assertThat(Officer.copyForm(reference).value("age")).isEqualTo("preparing-for-adulthood");
        assertThat(noteOf(page(reference), "body")).contains("adult social care");

        Officer.done(Officer.copyForm(reference)
                .with("public_text", "There is no respite for adults.")
                .with("act", "approve")
                .with("help", "short-breaks")
                .sendAs(Officer.EDITOR));

        assertThat(gapKey(reference)).endsWith("council-adult-social-care");
    }

    @Test
    void aListingGivesItsKindOfHelpAndItsSector() {
        String reference = Family.saysOf(
                "childrens-therapy-service-speech-and-language-therapy",
                "how-was-it",
                "Nobody rang us back for a year.");
        awaitReading(reference);

        HtmlForm form = Officer.copyForm(reference);
        assertThat(form.value("help")).isEqualTo("speech-and-language-therapy");
        assertThat(form.value("sector")).isEqualTo("health");
    }

    @Test
    void aMessageAboutHarmIsNotReadAndWhatWasReadGoesWithTheWords() {
        String harm = Family.saysMissing("my dad hits me when mum is at work, quollish");
        String reference = told(THERAPY);
        assertThat(isRead(harm)).isFalse();

        database.change(
                "delete from feedback_original where feedback_id = (select id from feedback where reference = ?1)",
                reference);

        assertThat(isRead(reference)).isFalse();
        assertThat(page(reference).text()).doesNotContain(READ);
    }
}

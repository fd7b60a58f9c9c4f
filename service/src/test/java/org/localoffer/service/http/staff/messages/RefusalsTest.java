package org.localoffer.service.http.staff.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;

/** An officer refuses several messages at once, each by the rules of a single refusal. */
@PortalTest
class RefusalsTest {

    private static final String REFUSALS = "/editor/refusals";

    @Inject
    Database database;

    private static String says() {
        return Family.saysMissing(Family.unique("Buy watches "));
    }

    private static String address(String... references) {
        return Arrays.stream(references)
                .map(reference -> "message=" + reference)
                .collect(Collectors.joining("&", REFUSALS + "?", ""));
    }

    private static HtmlForm form(String... references) {
        return HtmlForm.on(Officer.page(Officer.EDITOR, address(references)), "/refusals");
    }

    private String state(String reference) {
        return database.texts("select state from feedback where reference = ?1", reference)
                .getFirst();
    }

    private static String text(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString()).select("main").text();
    }

    @Test
    void tickedMessagesAreListedBeforeTheyAreRefused() {
        String one = says();
        String two = says();

        String page = Officer.page(Officer.EDITOR, address(one, two) + "&state=received&q=watches");

        assertThat(Jsoup.parse(page).select("main").text())
                .contains("Do not publish 2 messages", "It cannot be undone.", one, two, "for 1 year", "for 7 years");
        assertThat(Jsoup.parse(page).select("main a[href^=/editor/messages?]").eachAttr("href"))
                .containsExactly("/editor/messages?state=received&q=watches");
        assertThat(List.of(state(one), state(two))).containsOnly("RECEIVED");
    }

    @ParameterizedTest
    @CsvSource({
        "one-persons-case",
        "would-identify",
        "not-about-this",
        "duplicate",
        "empty",
    })
    void eachIsRefusedAsIfItWereTheOnlyOne(String reason) {
        String one = says();
        String two = says();

        Response done = form(one, two).with("reason", reason).sendAs(Officer.EDITOR);

        assertThat(text(done)).contains("2 messages will not be published").doesNotContain("Not done");
        for (String reference : List.of(one, two)) {
            assertThat(state(reference)).isEqualTo("REJECTED");
            assertThat(database.acts(reference)).containsExactly("feedback.received", "feedback.refused");
            assertThat(Family.status(reference)).contains("We have read it and do not publish it");
        }
    }

    @Test
    void refusingNeedsAReasonOfTheList() {
        String reference = says();

        Officer.checkRefused(form(reference).sendAs(Officer.EDITOR), "Choose why they are not published");
        Officer.checkRefused(
                form(reference).with("reason", "banana").sendAs(Officer.EDITOR), "Choose why they are not published");
        assertThat(state(reference)).isEqualTo("RECEIVED");
    }

    @Test
    void aFormThatIsSentTwiceIsDoneOnce() {
        String one = says();
        String two = says();
        HtmlForm form = form(one, two).with("reason", "empty");

        String first = text(form.sendAs(Officer.EDITOR));
        String second = text(form.sendAs(Officer.EDITOR));

        assertThat(second).isEqualTo(first);
        assertThat(database.acts(one)).containsExactly("feedback.received", "feedback.refused");
        assertThat(database.acts(two)).containsExactly("feedback.received", "feedback.refused");
    }

    @Test
    void whatSomebodyElseDecidedMeanwhileStaysAndTheRestIsRefused() {
        String one = says();
        String two = says();
        HtmlForm form = form(one, two).with("reason", "empty");
        Officer.done(HtmlForm.on(Officer.page(Officer.OTHER, "/editor/messages/" + two), "/redirect")
                .with("place", "complaint")
                .sendAs(Officer.OTHER));

        assertThat(text(form.sendAs(Officer.EDITOR)))
                .contains("1 message will not be published", "Not done", two, "It is now: Sent elsewhere.")
                .doesNotContain(one);
        assertThat(state(one)).isEqualTo("REJECTED");
        assertThat(state(two)).isEqualTo("REDIRECTED");
    }

    @Test
    void whatIsDecidedIsNotOfferedAndNotRefused() {
        String sentOn = says();
        Officer.sendsOn(sentOn, "A copy.");
        String waiting = says();

        HtmlForm form = form(sentOn, waiting);
        assertThat(form.all("message")).hasSize(1).first().asString().startsWith(waiting);
        assertThat(Jsoup.parse(Officer.page(Officer.EDITOR, address(sentOn, waiting)))
                        .text())
                .contains("Left as they are", "It is: With whoever answers.");

        String version = database.texts("select version from feedback where reference = ?1", sentOn)
                .getFirst();
        assertThat(text(form.with("message", sentOn + ":" + version)
                        .with("reason", "empty")
                        .sendAs(Officer.EDITOR)))
                .contains("0 messages will not be published", "It cannot be refused here.");
        assertThat(state(sentOn)).isEqualTo("ROUTED");
    }

    @Test
    void abuseIsProposedAndNobodyAgreesAlone() {
        String reference = says();
        HtmlForm form = form(reference);

        assertThat(text(form.with("reason", "vexatious").sendAs(Officer.EDITOR)))
                .contains("A second officer has to agree on 1 message");
        assertThat(state(reference)).isEqualTo("REJECTION_PROPOSED");

        String version = database.texts("select version from feedback where reference = ?1", reference)
                .getFirst();
        assertThat(text(form.with("message", reference + ":" + version)
                        .with("reason", "empty")
                        .sendAs(Officer.EDITOR)))
                .contains("It cannot be refused here. It is: A second officer has to agree.");
        assertThat(state(reference)).isEqualTo("REJECTION_PROPOSED");
    }

    @Test
    void whatIsForSafeguardingIsNeitherShownNorRefused() {
        String harm = Family.saysMissing("my dad hits me when mum is at work, quollish");
        String waiting = says();
        String version = database.texts("select version from feedback where reference = ?1", harm)
                .getFirst();

        assertThat(Staff.as(Officer.EDITOR).get(address(harm)).statusCode()).isEqualTo(400);
        assertThat(Officer.page(Officer.EDITOR, address(harm, waiting))).doesNotContain(harm, "quollish");
        assertThat(text(form(waiting)
                        .with("message", harm + ":" + version)
                        .with("reason", "empty")
                        .sendAs(Officer.EDITOR)))
                .contains("It is no longer among the messages that you can read.")
                .doesNotContain("quollish");
        assertThat(state(harm)).isEqualTo("QUARANTINED");
    }

    @Test
    void withoutATickOrWithTooManyThePageSaysWhatToDo() {
        String[] many = IntStream.range(10, 36)
                .mapToObj(number -> "LO-AAAAA-AAA" + number)
                .toArray(String[]::new);

        for (String path : List.of(REFUSALS, address("LO-AAAAA-AAAAA"), address("<b>"), address(many))) {
            Response answer = Staff.as(Officer.EDITOR).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.asString()).contains("Tick the messages first").doesNotContain("<b>");
        }
        assertThat(Staff.send(Officer.EDITOR, REFUSALS, "reason", "empty").statusCode())
                .isEqualTo(400);
        assertThat(Staff.send(Officer.EDITOR, REFUSALS, "reason", "empty", "message", "LO-AAAAA-AAAAA:x")
                        .statusCode())
                .isEqualTo(400);
    }
}

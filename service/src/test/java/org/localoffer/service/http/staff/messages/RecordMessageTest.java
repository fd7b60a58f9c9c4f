package org.localoffer.service.http.staff.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;
import org.localoffer.service.http.staff.TypedDay;

/** An officer records what came by phone, on paper, at an event or in a forum (domain 5B). */
@PortalTest
@Tag(TestClock.DAYS)
class RecordMessageTest {

    private static final String ME = Officer.EDITOR;
    private static final String NEW = "/editor/messages/new";
    private static final String THERAPY = "childrens-therapy-service-speech-and-language-therapy";
    private static final String HARM = "my dad hits me when mum is at work, quollish";

    @Inject
    Database database;

    private static HtmlForm form() {
        return HtmlForm.on(Officer.page(ME, NEW), NEW);
    }

    private static LocalDate today() {
        return England.day(TestClock.now());
    }

    /** Of a message that must have been saved. */
    private static String reference(Response answer) {
        Officer.done(answer);
        assertThat(answer.header("Location")).contains(NEW + "/LO-");
        return answer.header("Location").replaceAll(".*/", "");
    }

    private static String records(String words, String... fields) {
        HtmlForm form = form().with("words", words);
        for (int at = 0; at < fields.length; at += 2) {
            form = form.with(fields[at], fields[at + 1]);
        }
        return reference(form.sendAs(ME));
    }

    private String field(String reference, String column) {
        return database.texts("select " + column + " from feedback where reference = ?1", reference)
                .getFirst();
    }

    private String listing(String reference) {
        return database.texts(
                        "select l.slug from feedback f left join listing l on l.id = f.listing_id where f.reference = ?1",
                        reference)
                .getFirst();
    }

    @Test
    void aPhoneCallIsTheSameRecordAsAMessageOfTheWeb() {
        String words = "There is no swimming that she can join. " + Family.unique("");

        String reference = records(
                words,
                "sender",
                "parent",
                "help",
                "clubs-and-leisure",
                "age",
                "5-11",
                "need",
                "asd",
                "area",
                "southend");

        assertThat(field(reference, "concat_ws(' ', kind, channel, sender, help, age_band, need, area, state)"))
                .isEqualTo("MISSING PHONE PARENT clubs-and-leisure 5-11 asd southend RECEIVED");
        assertThat(database.texts(
                        "select words from feedback_original o join feedback f on f.id = o.feedback_id"
                                + " where f.reference = ?1",
                        reference))
                .containsExactly(words);
        assertThat(Officer.page(ME, "/editor/messages/" + reference)).contains(words, "How it came: phone");
        assertThat(Family.status(reference)).contains("Somebody will read it").doesNotContain(words);
        Officer.sendsOn(reference, "There is no swimming.");
        assertThat(field(reference, "state")).isEqualTo("ROUTED");
    }

    @Test
    void theOfficerWhoRecordedItIsOnTheTrail() {
        String reference = records("There is no swimming.", "channel", "paper");

        assertThat(database.acts(reference)).containsExactly("feedback.recorded");
        assertThat(database.texts(
                        "select actor || ' ' || (after ->> 'channel') || ' ' || (after ->> 'told_on')"
                                + " from audit_entry where subject_id = ?1",
                        reference))
                .containsExactly("editor:editor paper " + today());
    }

    @Test
    void theWordsAloneAreEnoughAndTheFocusIsOnThem() {
        String page = Officer.page(ME, NEW);

        assertThat(page).contains("name=\"words\" rows=\"6\" autofocus").containsOnlyOnce(" autofocus");
        assertThat(page)
                .contains("We publish what people tell us, at least once a year, with names and details removed.");
        HtmlForm form = HtmlForm.on(page, NEW);
        assertThat(form.value("channel")).isEqualTo("phone");
        assertThat(form.value("told_on")).isEqualTo(TypedDay.shown(today()));
        assertThat(field(records("There is no club."), "channel || ' ' || kind"))
                .isEqualTo("PHONE MISSING");
    }

    @ParameterizedTest
    @CsvSource({"phone, PHONE", "paper, PAPER", "event, EVENT", "forum, FORUM"})
    void eachWayInButTheWebCanBeRecorded(String channel, String stored) {
        assertThat(field(records("There is no club.", "channel", channel), "channel"))
                .isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "", "banana"})
    void anotherWayInIsRefused(String channel) {
        Officer.checkRefused(
                form().with("words", "There is no club.")
                        .with("channel", channel)
                        .sendAs(ME),
                "Choose how they told us");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 364})
    void theDayOnWhichItWasToldCountsAsTheDayItCame(int daysAgo) {
        LocalDate day = today().minusDays(daysAgo);

        String reference = records("There is no club.", "told_on", TypedDay.shown(day));

        assertThat(field(reference, "(received_at at time zone 'Europe/London')::date"))
                .isEqualTo(day.toString());
        assertThat(field(reference, "(state_since at time zone 'Europe/London')::date"))
                .as("how long it is kept counts from today")
                .isEqualTo(today().toString());
    }

    @Test
    void aDayInTheFutureOrLongAgoIsRefused() {
        HtmlForm form = form().with("words", "There is no club.");

        Officer.checkRefused(
                form.with("told_on", TypedDay.shown(today().plusDays(1))).sendAs(ME), "today or in the past");
        Officer.checkRefused(
                form.with("told_on", TypedDay.shown(today().minusYears(1).minusDays(1)))
                        .sendAs(ME),
                "within the last year");
        Officer.checkRefused(form.with("told_on", "last week").sendAs(ME), "Enter a date, like");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                THERAPY,
                "/listings/" + THERAPY,
                "http://localhost:8080/listings/" + THERAPY + "?from=search#times",
                "speech and language",
                "SPEECH AND LANGUAGE THERAPY",
            })
    void theListingIsFoundByItsAddressOrAPartOfItsName(String typed) {
        String reference = records("Nobody answers the phone.", "kind", "wrong", "listing", typed);

        assertThat(listing(reference)).isEqualTo(THERAPY);
    }

    @Test
    void ofSeveralListingsTheOfficerChooses() {
        Response answer = form().with("words", "It was good.")
                .with("kind", "how-was-it")
                .with("listing", "therapy service")
                .sendAs(ME);

        Officer.checkRefused(answer, "Choose which of these it is about");
        assertThat(answer.asString()).contains("Physiotherapy", "None of these");
        HtmlForm back = HtmlForm.on(answer.asString(), NEW);
        assertThat(back.value("words")).isEqualTo("It was good.");
        assertThat(listing(reference(back.with("listing", THERAPY).sendAs(ME)))).isEqualTo(THERAPY);
        HtmlForm none = HtmlForm.on(
                form().with("words", "It was good.")
                        .with("kind", "how-was-it")
                        .with("listing", "therapy service")
                        .sendAs(ME)
                        .asString(),
                NEW);
        assertThat(listing(reference(none.with("listing", "").sendAs(ME)))).isEqualTo("null");
    }

    @Test
    void aListingThatIsNotThereIsSaidAndNothingIsLost() {
        Response answer = form().with("words", "It was good.")
                .with("listing", "quollish club")
                .with("need", "asd")
                .sendAs(ME);

        Officer.checkRefused(answer, "No listing has this in its name");
        HtmlForm back = HtmlForm.on(answer.asString(), NEW);
        assertThat(List.of(back.value("words"), back.value("listing"), back.value("need")))
                .containsExactly("It was good.", "quollish club", "asd");
    }

    @ParameterizedTest
    @CsvSource({"wrong", "compliment"})
    void aReportOrAComplimentNamesItsListing(String kind) {
        Officer.checkRefused(
                form().with("words", "It is closed.").with("kind", kind).sendAs(ME), "Say which listing it is about");
    }

    @ParameterizedTest
    @ValueSource(strings = {"possible-harm", "vexatious", "own-case", "data-right", "", "banana"})
    void aKindThatIsDecidedLaterOrGoesElsewhereIsNotOffered(String kind) {
        Officer.checkRefused(
                form().with("words", "There is no club.").with("kind", kind).sendAs(ME), "Choose what it is about");
    }

    @Test
    void thePageSaysWhereOwnCasesAndRequestsAboutDataGo() {
        assertThat(Officer.page(ME, NEW)).contains("href=\"/feedback/own-case\"", "href=\"/feedback/data-rights\"");
    }

    @Test
    void withoutWordsNothingIsRecorded() {
        Response answer = form().with("words", "  ").with("sender", "parent").sendAs(ME);

        Officer.checkRefused(answer, "Write what they told us");
        assertThat(HtmlForm.on(answer.asString(), NEW).value("sender")).isEqualTo("parent");
        assertThat(answer.asString()).as("the summary has the focus").doesNotContain(" autofocus");
    }

    @Test
    void theNextFormKeepsChannelAndDayAndNothingElse() {
        LocalDate day = today().minusDays(12);

        Response answer = form().with("words", "There is no club.")
                .with("channel", "paper")
                .with("told_on", TypedDay.shown(day))
                .with("sender", "parent")
                .with("need", "asd")
                .with("reply_to", "jo.next@example.org")
                .with("act", "another")
                .sendAs(ME);

        Officer.done(answer);
        String address = answer.header("Location").replaceFirst("https?://[^/]*", "");
        assertThat(address).startsWith(NEW + "?recorded=LO-").doesNotContain("jo.next");
        String page = Officer.page(ME, address);
        assertThat(page)
                .contains("The message is recorded. Its reference is LO-", "this site writes to jo.next@example.org");
        HtmlForm next = HtmlForm.on(page, NEW);
        assertThat(List.of(next.value("channel"), next.value("told_on"))).containsExactly("paper", TypedDay.shown(day));
        assertThat(List.of(next.value("words"), next.value("sender"), next.value("need"), next.value("reply_to")))
                .containsOnly("");
        assertThat(Officer.page(ME, address)).as("shown once").doesNotContain("jo.next");
    }

    @Test
    void wordsOfHarmGoToSafeguardingAndTheOfficerIsToldSo() {
        String reference = records(HARM);

        assertThat(field(reference, "state")).isEqualTo("QUARANTINED");
        assertThat(Officer.page(ME, NEW + "/" + reference))
                .contains(reference, "the safeguarding role has it", "ring 999")
                .doesNotContain("quollish", "/editor/messages/" + reference);
        assertThat(Staff.as(ME).get("/editor/messages/" + reference).statusCode())
                .isEqualTo(404);
        assertThat(Officer.page("safeguarding", "/editor/safeguarding/" + reference))
                .contains("quollish", "Noted by an officer: phone");
        assertThat(database.acts(reference)).containsExactly("feedback.recorded", "feedback.quarantined");
    }

    @Test
    void onlyWhoRecordedItLearnsWhereItIs() {
        String reference = records(HARM);
        String ofTheWeb = Family.saysMissing("There is no club.");

        assertThat(Staff.as(Officer.OTHER).get(NEW + "/" + reference).statusCode())
                .isEqualTo(404);
        assertThat(Officer.page(Officer.OTHER, NEW + "?recorded=" + reference)).doesNotContain(reference);
        assertThat(Staff.as(ME).get(NEW + "/" + ofTheWeb).statusCode()).isEqualTo(404);
    }

    @Test
    void afterSavingTheReferenceIsThereToBeReadOut() {
        String reference = records("There is no club.");

        assertThat(Officer.page(ME, NEW + "/" + reference))
                .contains("Message recorded", reference, "href=\"/editor/messages/" + reference + "\"");
    }

    @Test
    void theSameFormSentTwiceIsOneMessageAndOtherWordsAreAnother() {
        HtmlForm form = form().with("words", "There is no club.");

        String first = reference(form.sendAs(ME));

        assertThat(reference(form.sendAs(ME))).isEqualTo(first);
        assertThat(reference(form.with("words", "There is no choir.").sendAs(ME)))
                .isNotEqualTo(first);
    }

    @Test
    void everyOfficersPageLeadsToTheForm() {
        assertThat(Officer.page(ME, "/editor")).contains("href=\"" + NEW + "\"");
        assertThat(PublicPage.good("/feedback").html()).doesNotContain(NEW);
    }
}

package org.localoffer.service.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
import org.localoffer.service.http.staff.TypedMonth;
import org.localoffer.web.layout.Words;

/** Public answers by bodies that pay for help (domain 5E; SEND Regulations 2014, reg 56(2)). */
@PortalTest
@Tag(TestClock.DAYS)
class AnswersTest {

    private static final String ICB = "commissioner";
    private static final String EDUCATION = "other-commissioner";
    private static final String OFFICER = Officer.EDITOR;
    private static final String GAP = "mental-health~asd~any~portsmouth~health";

    private static final String NEXT_YEAR =
            TypedMonth.shown(England.day(TestClock.now()).plusYears(1));

    @Inject
    Database database;

    /** Creates a comment that is routed to the NHS commissioner, and returns its reference. */
    private static String comment(String copy) {
        String reference = Family.saysMissing("Original words of " + copy);
        Officer.sendsOn(reference, copy, "help", "wheelchairs-and-equipment");
        return reference;
    }

    private String state(String reference) {
        return database.texts("select state from feedback where reference = ?1", reference)
                .getFirst();
    }

    private static HtmlForm newAnswer(String user, String query) {
        return HtmlForm.on(Officer.page(user, "/commissioner/answers/new?" + query), "/answers");
    }

    /** Drafts an answer to messages, and returns its id. */
    private static String answer(HtmlForm form, String words) {
        Officer.done(form.with("answer", words).sendAs(ICB));
        return form.value("submission");
    }

    private static void publish(String id) {
        Officer.done(HtmlForm.on(Officer.page(OFFICER, "/editor/answers/" + id), "/publish")
                .sendAs(OFFICER));
    }

    private long number(String id) {
        return Long.parseLong(database.texts("select number from answer where id = ?1", UUID.fromString(id))
                .getFirst());
    }

    private String answerState(String id) {
        return database.texts("select state from answer where id = ?1", UUID.fromString(id))
                .getFirst();
    }

    private static String unique(String words) {
        return words + " " + Family.unique("");
    }

    @Test
    void aBodySaysThatItHasReadAMessageAndTheFamilySeesIt() {
        String reference = comment("No wheelchair.");
        HtmlForm acknowledge = HtmlForm.on(Officer.page(ICB, "/commissioner/messages/" + reference), "/acknowledge");

        Officer.done(acknowledge.sendAs(ICB));
        Officer.done(acknowledge.sendAs(ICB));

        assertThat(state(reference)).isEqualTo("ACKNOWLEDGED");
        assertThat(Family.status(reference)).contains("The people who answer for it have read it.");
        assertThat(database.acts(reference).stream().filter("feedback.acknowledged"::equals))
                .hasSize(1);
    }

    @Test
    void anAnswerToSeveralMessagesIsPublishedWithTheirPublicTexts() {
        String first = comment(unique("No wheelchair fits"));
        String second = comment(unique("No hoist"));
        String words = unique("We buy ten chairs.");
        String id = answer(newAnswer(ICB, "message=" + first + "&message=" + second), words);

        assertThat(List.of(state(first), state(second))).containsOnly("RESPONSE_DRAFTED");
        assertThat(Family.status(first)).contains("An answer is written").doesNotContain(words);
        assertThat(PublicPage.good("/you-said-we-did").html()).doesNotContain(words);
        publish(id);

        assertThat(List.of(state(first), state(second))).containsOnly("CLOSED");
        String page = PublicPage.good("/you-said-we-did").html();
        assertThat(page).contains(words, "No wheelchair fits", "No hoist").doesNotContain("Original words");
        String own = PublicPage.good("/you-said-we-did/" + number(id)).html();
        assertThat(own).contains(words, "No hoist").doesNotContain("Original words");
        assertThat(Family.status(first))
                .contains("href=\"/you-said-we-did/" + number(id) + "\"", "The answer is published.")
                .doesNotContain("No wheelchair fits");
        assertThat(database.acts(first))
                .endsWith(
                        "feedback.response-drafted",
                        "feedback.response-approved",
                        "feedback.published",
                        "feedback.closed");
        assertThat(database.acts(id)).containsExactly("answer.drafted", "answer.published");
    }

    @Test
    void anAnswerToAGapAloneIsPublished() {
        String words = unique("We open a drop-in.");
        String id = answer(newAnswer(ICB, "gap=" + GAP), words);

        publish(id);

        assertThat(PublicPage.good("/you-said-we-did/" + number(id)).html())
                .contains(words, "What was missing", "Portsmouth");
        assertThat(Officer.page(ICB, "/commissioner/gaps/" + GAP)).contains("/commissioner/answers/" + id);
    }

    @Test
    void anAnswerToAGapAndItsMessagesIsPublishedWithBoth() {
        String text = unique("Nobody to talk to.");
        String reference = Family.saysMissing("Original.");
        Officer.sendsOn(
                reference,
                text,
                "help",
                "mental-health",
                "need",
                "asd",
                "age",
                "any",
                "area",
                "portsmouth",
                "sector",
                "health");
        String page = Officer.page(ICB, "/commissioner/gaps/" + GAP);
        assertThat(page).contains(text, reference);

        String id = answer(newAnswer(ICB, "gap=" + GAP + "&message=" + reference), unique("We listen."));
        publish(id);

        assertThat(PublicPage.good("/you-said-we-did/" + number(id)).html())
                .contains(text, "This is part of a gap", "You said");
        assertThat(state(reference)).isEqualTo("CLOSED");
    }

    @Test
    void anAnswerGoesBackWithAReasonIsMendedAndPublished() {
        String reference = comment(unique("No chair"));
        String id = answer(newAnswer(ICB, "message=" + reference), "SEMH sufficiency is considered.");
        HtmlForm back = HtmlForm.on(Officer.page(OFFICER, "/editor/answers/" + id), "/return");
        assertThat(back.with("reason", "").sendAs(OFFICER).statusCode()).isEqualTo(400);
        Officer.done(back.with("reason", "Say it in <b>plain</b> words.").sendAs(OFFICER));

        assertThat(answerState(id)).isEqualTo("RETURNED");
        assertThat(Officer.page(ICB, "/commissioner/lists/returned?page=9999"))
                .contains("/commissioner/answers/" + id, "Returned with a reason");
        String page = Officer.page(ICB, "/commissioner/answers/" + id);
        assertThat(page).contains("&lt;b&gt;plain&lt;/b&gt; words.").doesNotContain("<b>plain</b>");
        HtmlForm again = HtmlForm.on(page, "/answers/" + id);
        assertThat(again.value("answer")).isEqualTo("SEMH sufficiency is considered.");
        String words = unique("There are more places from May.");
        Officer.done(again.with("answer", words).sendAs(ICB));
        assertThat(again.with("answer", "Once more.").sendAs(ICB).statusCode()).isEqualTo(409);
        publish(id);

        assertThat(PublicPage.good("/you-said-we-did/" + number(id)).html()).contains(words);
        assertThat(database.acts(id))
                .containsExactly("answer.drafted", "answer.returned", "answer.rewritten", "answer.published");
    }

    @Test
    void aWaitingAnswerIsNamedByWhatFamiliesSaidOrElseByItsOwnWords() {
        String said = "The clinic has no wheelchairs that fit, and the shop for them has been shut since March.";
        String reference = comment(said);
        String toMessage = answer(newAnswer(ICB, "message=" + reference), unique("We buy ten chairs."));
        Element entry = waiting(toMessage);
        assertThat(entry.select("a").text()).isEqualTo("The clinic has no wheelchairs that fit, and the shop for…");
        assertThat(entry.select("li").eachText())
                .containsSequence(
                        "From: Integrated care board (ICB, the local NHS commissioner): children", "To: 1 message");

        String toGap = answer(newAnswer(ICB, "gap=" + GAP), "A drop-in opens in Fratton.");
        assertThat(waiting(toGap).select("a").text()).isEqualTo("A drop-in opens in Fratton.");
    }

    /** An answer in the officers' queue, in which the newest is the last. */
    private static Element waiting(String id) {
        Document last = Jsoup.parse(Officer.page(OFFICER, "/editor/answers?page=9999"));
        return last.expectFirst(".lo-decision:has(a[href=/editor/answers/" + id + "])");
    }

    @Test
    void theSameFormSentTwiceIsOneAnswer() throws Exception {
        String reference = comment(unique("No chair"));
        String words = unique("One answer.");
        HtmlForm form = newAnswer(ICB, "message=" + reference).with("answer", words);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Response> answer : threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Response>>mapToObj(at -> () -> form.sendAs(ICB))
                    .toList())) {
                assertThat(answer.get().statusCode()).isEqualTo(303);
            }
        }
        Officer.done(form.sendAs(ICB));

        assertThat(database.count("answer where words = ?1", words)).isEqualTo(1);
        assertThat(database.acts(form.value("submission"))).containsExactly("answer.drafted");
    }

    /** After going back in the browser, the same form may contain other words. Reporting success would lose them. */
    @Test
    void otherWordsInAFormThatWasSentAreNotSaidToBeSent() {
        HtmlForm form = newAnswer(ICB, "gap=" + GAP);
        Officer.done(form.with("answer", unique("First.")).sendAs(ICB));

        assertThat(form.with("answer", unique("Second.")).sendAs(ICB).statusCode())
                .isEqualTo(409);
    }

    @Test
    void anotherAnswerToAnAnsweredMessageIsRefused() {
        String reference = comment(unique("No chair"));
        HtmlForm one = newAnswer(ICB, "message=" + reference);
        HtmlForm two = newAnswer(ICB, "message=" + reference);
        Officer.done(one.with("answer", "First.").sendAs(ICB));

        assertThat(two.with("answer", "Second.").sendAs(ICB).statusCode()).isEqualTo(409);
        assertThat(Staff.as(ICB).get("/commissioner/messages/" + reference).asString())
                .doesNotContain("/commissioner/answers/new");
    }

    @Test
    void publishingTwiceIsOnce() {
        String id = answer(newAnswer(ICB, "gap=" + GAP), unique("Once."));
        HtmlForm publish = HtmlForm.on(Officer.page(OFFICER, "/editor/answers/" + id), "/publish");
        HtmlForm back = HtmlForm.on(Officer.page(Officer.OTHER, "/editor/answers/" + id), "/return");

        Officer.done(publish.sendAs(OFFICER));
        Officer.done(publish.sendAs(OFFICER));

        assertThat(back.with("reason", "Late.").sendAs(Officer.OTHER).statusCode())
                .isEqualTo(409);
        assertThat(database.acts(id)).containsExactly("answer.drafted", "answer.published");
    }

    @Test
    void whatWasPromisedIsFollowedUntilItIsDone() {
        String reference = comment(unique("No chair"));
        HtmlForm form = newAnswer(ICB, "message=" + reference)
                .with("action", "Buy ten chairs.")
                .with("due", NEXT_YEAR);
        String id = answer(form, unique("We buy chairs."));
        publish(id);

        assertThat(state(reference)).isEqualTo("ACTION_TRACKED");
        assertThat(Family.status(reference)).contains("We follow what it promised.");
        assertThat(PublicPage.good("/you-said-we-did/" + number(id)).html()).contains("Buy ten chairs.", NEXT_YEAR);
        HtmlForm done = HtmlForm.on(Officer.page(ICB, "/commissioner/answers/" + id), "/done");
        Officer.done(done.sendAs(ICB));

        assertThat(state(reference)).isEqualTo("CLOSED");
        assertThat(Family.status(reference)).contains("What it promised is done.");
        assertThat(answerState(id)).isEqualTo("ACTION_DONE");
        assertThat(done.sendAs(ICB).statusCode()).isEqualTo(409);
        assertThat(PublicPage.good("/you-said-we-did/" + number(id)).html())
                .contains("What we promised:", "<strong>Done:</strong> on " + Words.date(England.day(TestClock.now())));
        assertThat(Officer.page(OFFICER, "/editor/answers/" + id)).contains("What it promised was done on");
        assertThat(database.acts(id)).last().isEqualTo("answer.action-done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2027", "2027-13", "2020-01", "January 2020", "99999-01"})
    void aDayThatIsNoneComesBackFilledIn(String due) {
        HtmlForm form = newAnswer(ICB, "gap=" + GAP)
                .with("answer", "Kept words.")
                .with("action", "Something.")
                .with("due", due);

        Response answer = form.sendAs(ICB);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("There is a problem", "<a href=\"#due\">", "Enter a month");
        HtmlForm back = HtmlForm.on(answer.asString(), "/answers");
        assertThat(back.value("due")).isEqualTo(due);
        assertThat(back.value("answer")).isEqualTo("Kept words.");
        assertThat(back.value("submission")).isEqualTo(form.value("submission"));
        assertThat(database.count("answer where id = ?1", UUID.fromString(form.value("submission"))))
                .isZero();
    }

    @Test
    void anAnswerIsKeptAndFoundAgainAndGoesOnLater() {
        String reference = comment(unique("No chair"));
        HtmlForm form = newAnswer(ICB, "message=" + reference)
                .with("answer", "We have begun")
                .with("then", "keep");
        Officer.done(form.sendAs(ICB));
        Officer.done(form.sendAs(ICB));
        String id = form.value("submission");

        assertThat(answerState(id)).isEqualTo("KEPT");
        assertThat(state(reference)).isEqualTo("ROUTED");
        assertThat(Staff.as(OFFICER).get("/editor/answers/" + id).statusCode()).isEqualTo(404);
        assertThat(Officer.page(ICB, "/commissioner/lists/unpublished"))
                .contains("/commissioner/answers/" + id, "not sent yet");
        assertThat(Officer.page(ICB, "/commissioner/messages/" + reference))
                .contains("/commissioner/answers/" + id)
                .doesNotContain("/commissioner/answers/new");
        assertThat(Staff.as(ICB)
                        .get("/commissioner/answers/new?message=" + reference)
                        .header("Location"))
                .endsWith("/commissioner/answers/" + id);
        HtmlForm kept = HtmlForm.on(Officer.page(ICB, "/commissioner/answers/" + id), "/answers/" + id);
        assertThat(kept.value("answer")).isEqualTo("We have begun");
        HtmlForm otherTab = kept.with("answer", "Lost words.");

        Officer.done(kept.with("answer", "").with("then", "keep").sendAs(ICB));
        assertThat(otherTab.sendAs(ICB).statusCode()).isEqualTo(409);
        HtmlForm again = HtmlForm.on(Officer.page(ICB, "/commissioner/answers/" + id), "/answers/" + id);
        assertThat(again.sendAs(ICB).statusCode()).isEqualTo(400);
        Officer.done(again.with("answer", unique("We buy chairs.")).sendAs(ICB));

        assertThat(answerState(id)).isEqualTo("DRAFTED");
        assertThat(state(reference)).isEqualTo("RESPONSE_DRAFTED");
        assertThat(database.acts(id)).containsExactly("answer.kept", "answer.kept", "answer.drafted");
    }

    @Test
    void aMessageThatWentToAnotherBodyLeavesTheAnswerThatTheFormerOneHadBegun() {
        String reference = comment(unique("No chair"));
        HtmlForm form = newAnswer(ICB, "message=" + reference)
                .with("answer", "We have begun")
                .with("then", "keep");
        Officer.done(form.sendAs(ICB));
        String id = form.value("submission");
        Officer.done(HtmlForm.on(Officer.page(OFFICER, "/editor/messages/" + reference), "/route")
                .with("body", "council-education")
                .sendAs(OFFICER));

        HtmlForm theirs =
                HtmlForm.on(Officer.page(EDUCATION, "/commissioner/answers/new?message=" + reference), "/answers");
        Officer.done(theirs.with("answer", "We answer it.").sendAs(EDUCATION));

        assertThat(state(reference)).isEqualTo("RESPONSE_DRAFTED");
        HtmlForm left = HtmlForm.on(Officer.page(ICB, "/commissioner/answers/" + id), "/answers/" + id);
        assertThat(left.sendAs(ICB).statusCode()).isEqualTo(409);
    }

    @Test
    void aPreviewShowsTheAnswerAsFamiliesWillReadItAndStoresNothing() {
        String text = unique("No chair");
        String reference = comment(text);
        HtmlForm form = newAnswer(ICB, "message=" + reference)
                .with("answer", "We buy <b>ten</b> chairs.")
                .with("action", "Buy them.")
                .with("due", NEXT_YEAR);

        Response page = form.with("then", "preview").sendAs(ICB);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains(
                        "This is how families will read it.",
                        "We buy &lt;b&gt;ten&lt;/b&gt; chairs.",
                        "What happens next:</strong> Buy them.",
                        text);
        HtmlForm back = HtmlForm.on(page.asString(), "/answers");
        assertThat(back.value("due")).isEqualTo(NEXT_YEAR);
        assertThat(back.value("submission")).isEqualTo(form.value("submission"));
        assertThat(database.count("answer where id = ?1", UUID.fromString(form.value("submission"))))
                .isZero();
        assertThat(form.with("then", "preview").with("answer", "").sendAs(ICB).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aCommissionerReadsTheOwnAnswerItsStateAndWhatHappensNext() {
        String words = unique("We open a drop-in.");
        String id =
                answer(newAnswer(ICB, "gap=" + GAP).with("action", "Open it.").with("due", NEXT_YEAR), words);

        assertThat(Officer.page(ICB, "/commissioner/answers/" + id))
                .contains(words, "Waiting for an officer since", "What happens next:", "comes back to you")
                .doesNotContain("Name nobody", "<textarea");
        publish(id);

        assertThat(Officer.page(ICB, "/commissioner/answers/" + id))
                .contains(words, "Published on", "It is promised by " + NEXT_YEAR, "What was promised is done");
    }

    @Test
    void aReturnedAnswerIsMailedToItsBodyWithTheReason() {
        String id = answer(newAnswer(ICB, "gap=" + GAP), unique("Considered."));
        String reason = unique("Say it in plain words");

        Officer.done(HtmlForm.on(Officer.page(OFFICER, "/editor/answers/" + id), "/return")
                .with("reason", reason)
                .sendAs(OFFICER));

        assertThat(database.texts(
                        "select body from outgoing_mail where recipient = ?1 order by asked_at desc limit 1",
                        "icb.children@example.org"))
                .singleElement()
                .asString()
                .contains(reason)
                .doesNotContain("Considered.");
    }

    @Test
    void whatIsOverdueIsShownOnBothDesks() {
        String action = unique("Buy ten chairs.");
        String id = answer(
                newAnswer(ICB, "gap=" + GAP).with("action", action).with("due", NEXT_YEAR), unique("We buy chairs."));
        publish(id);
        assertThat(Officer.page(OFFICER, "/editor")).doesNotContain(action);
        database.change("update answer set due = date '2020-01-31' where id = ?1", UUID.fromString(id));

        assertThat(Officer.page(ICB, "/commissioner/lists/overdue")).contains("Overdue: promised by January 2020");
        assertThat(Officer.page(OFFICER, "/editor")).contains("Promises that are overdue", action);

        Officer.done(HtmlForm.on(Officer.page(ICB, "/commissioner/answers/" + id), "/done")
                .sendAs(ICB));
        assertThat(Officer.page(OFFICER, "/editor")).doesNotContain(action);
    }

    @Test
    void anAnswerWhosePromisedMonthEndedWhileItWaitedIsNotPublished() {
        String id = answer(
                newAnswer(ICB, "gap=" + GAP).with("action", "Open it.").with("due", NEXT_YEAR), unique("We open."));
        database.change("update answer set due = date '2020-01-31' where id = ?1", UUID.fromString(id));

        Response answer = HtmlForm.on(Officer.page(OFFICER, "/editor/answers/" + id), "/publish")
                .sendAs(OFFICER);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("The month that it promises is over");
        assertThat(answerState(id)).isEqualTo("DRAFTED");
    }

    @Test
    void aDayNeedsSomethingThatIsDoneByThen() {
        Response answer = newAnswer(ICB, "gap=" + GAP)
                .with("answer", "Words.")
                .with("due", NEXT_YEAR)
                .sendAs(ICB);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("<a href=\"#action\">");
    }

    @Test
    void anAnswerWithoutWordsOrWithTooManyComesBack() {
        HtmlForm form = newAnswer(ICB, "gap=" + GAP);

        assertThat(form.with("answer", " ").sendAs(ICB).asString()).contains("<a href=\"#answer\">");
        Response tooLong = form.with("answer", "w".repeat(5001)).sendAs(ICB);
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(HtmlForm.on(tooLong.asString(), "/answers").value("answer")).hasSize(5001);
        assertThat(form.with("answer", "w".repeat(5000)).sendAs(ICB).statusCode())
                .isEqualTo(303);
    }

    @Test
    void eachBodySeesAndAnswersItsOwn() {
        String mine = comment(unique("No chair"));
        String theirs = Family.saysMissing("Original.");
        String text = unique("No primary places");
        Officer.sendsOn(theirs, text, "help", "special-school");

        String last = "/commissioner/lists/to-answer?page=9999";
        assertThat(Officer.page(EDUCATION, last)).contains(text);
        assertThat(Officer.page(ICB, last)).doesNotContain(text);
        assertThat(Staff.as(ICB)
                        .get("/commissioner/answers/new?message=" + theirs)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Staff.as(ICB)
                        .get("/commissioner/answers/new?message=" + mine + "&message=" + theirs)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Staff.send(ICB, "/commissioner/answers", "answer", "Mine.", "message", theirs)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Staff.send(EDUCATION, "/commissioner/answers", "answer", "Mine.", "gap", GAP)
                        .statusCode())
                .isEqualTo(403);
        assertThat(state(theirs)).isEqualTo("ROUTED");
    }

    @Test
    void anAnswerThatNamesSomebodyIsMarkedForTheOfficer() {
        String id = answer(newAnswer(ICB, "gap=" + GAP), "Ask Dr Wexcombe on 01632 960321.");

        assertThat(Officer.page(OFFICER, "/editor/answers/" + id)).contains("Wexcombe", "a phone number");
    }

    @Test
    void anUnpublishedAnswerHasNoPublicAddress() {
        String id = answer(newAnswer(ICB, "gap=" + GAP), unique("Not yet."));

        assertThat(PublicPage.at("/you-said-we-did/" + number(id)).response().statusCode())
                .isEqualTo(404);
        for (String path : List.of("/you-said-we-did/0", "/you-said-we-did/999999999", "/you-said-we-did/x")) {
            assertThat(PublicPage.at(path).response().statusCode()).isEqualTo(404);
        }
    }

    @Test
    void signsOfHtmlInAnAnswerAreText() {
        String id = answer(newAnswer(ICB, "gap=" + GAP), "<script>alert(1)</script> {str:eval('1')}");
        publish(id);

        assertThat(PublicPage.good("/you-said-we-did/" + number(id)).html())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }
}

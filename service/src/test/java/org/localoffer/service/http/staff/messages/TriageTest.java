package org.localoffer.service.http.staff.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Mailbox;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;

/** What officers and the safeguarding role decide on a message (domain 5C, 5D; L7, L24, L25, L34, L35). */
@PortalTest
@Tag(TestClock.DAYS)
class TriageTest {

    private static final String HARM = "my dad hits me when mum is at work, quollish";
    private static final String EDITOR = Officer.EDITOR;
    private static final String OTHER = Officer.OTHER;
    private static final String THERAPY = "childrens-therapy-service-speech-and-language-therapy";
    private static final List<String> COMMISSIONERS =
            List.of("commissioner", "other-commissioner", "joint-commissioner");

    @Inject
    Database database;

    private String state(String reference) {
        return column(reference, "state");
    }

    private String column(String reference, String name) {
        return database.texts("select " + name + " from feedback where reference = ?1", reference)
                .getFirst();
    }

    private static String messagePage(String reference) {
        return Officer.page(EDITOR, "/editor/messages/" + reference);
    }

    private static int status(String user, String path) {
        return Staff.as(user).get(path).statusCode();
    }

    private static Response act(String reference, String act, String... fields) {
        return actAs(EDITOR, reference, act, fields);
    }

    private static Response actAs(String user, String reference, String act, String... fields) {
        HtmlForm form = HtmlForm.on(Officer.page(user, "/editor/messages/" + reference), "/" + act);
        for (int at = 0; at < fields.length; at += 2) {
            form = form.with(fields[at], fields[at + 1]);
        }
        return form.sendAs(user);
    }

    private static Response safeguarding(String reference, String act) {
        HtmlForm form = HtmlForm.on(Officer.page("safeguarding", "/editor/safeguarding/" + reference), "/" + act);
        return (act.equals("handed-over") ? form.with("handed_to", "Duty team").with("how", "by phone") : form)
                .sendAs("safeguarding");
    }

    /** As if no mail had gone to the safeguarding mailbox for a while. */
    private void nothingWasToldLately() {
        database.change("update harm_alert set told_at = null, untold = 0");
    }

    /** How many messages a queue says that wait. */
    private static long waiting(String path) {
        Matcher counted =
                Pattern.compile("([0-9,]+) messages? (?:is|are) waiting").matcher(Officer.page(EDITOR, path));
        return counted.find() ? Long.parseLong(counted.group(1).replace(",", "")) : 0;
    }

    private static boolean isOnAnyPage(String user, String path, String words) {
        for (int page = 1; page < 40; page++) {
            String html = Officer.page(user, path + (path.contains("?") ? "&" : "?") + "page=" + page);
            if (html.contains(words)) {
                return true;
            }
            if (!html.contains("page=" + (page + 1))) {
                return false;
            }
        }
        throw new AssertionError("No end of " + path);
    }

    @Test
    void wordsOfHarmAreForTheSafeguardingRoleAlone() {
        long before = waiting("/editor/messages");

        String reference = Family.saysMissing(HARM, "help", "speech-and-language-therapy");

        assertThat(state(reference)).isEqualTo("QUARANTINED");
        assertThat(status(EDITOR, "/editor/messages/" + reference)).isEqualTo(404);
        assertThat(status("safeguarding", "/editor/messages/" + reference)).isEqualTo(403);
        assertThat(isOnAnyPage(EDITOR, "/editor/messages", reference)).isFalse();
        assertThat(isOnAnyPage(EDITOR, "/editor/messages?state=with-others", reference))
                .isFalse();
        assertThat(Officer.page(EDITOR, "/editor")).doesNotContain(reference);
        assertThat(waiting("/editor/messages")).isEqualTo(before);
        assertThat(isOnAnyPage("safeguarding", "/editor/safeguarding", reference))
                .isTrue();
        assertThat(Officer.page("safeguarding", "/editor/safeguarding/" + reference))
                .contains("quollish");
        COMMISSIONERS.forEach(user ->
                assertThat(status(user, "/commissioner/messages/" + reference)).isEqualTo(404));
        assertThat(database.acts(reference)).containsExactly("feedback.received", "feedback.quarantined");
        assertThat(database.count("signal s join feedback f on f.id = s.source where f.reference = ?1", reference))
                .isZero();
    }

    @Test
    void noActOfAnOfficerReachesAMessageInQuarantine() {
        String reference = Family.saysMissing(HARM);
        String version = column(reference, "version");

        for (String act : List.of("copy", "refuse", "second", "redirect", "quarantine", "route", "close")) {
            assertThat(Staff.send(
                                    EDITOR,
                                    "/editor/messages/" + reference + "/" + act,
                                    "version",
                                    version,
                                    "act",
                                    "approve",
                                    "public_text",
                                    "x",
                                    "reason",
                                    "empty",
                                    "place",
                                    "complaint",
                                    "body",
                                    "joint-group")
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(state(reference)).isEqualTo("QUARANTINED");
    }

    /** The page must not tell who looks over a shoulder that something is the matter. */
    @Test
    void thePageOfAMessageInQuarantineReadsAsThatOfAnyOther() {
        String harm = Family.saysMissing(HARM);
        String ordinary = Family.saysMissing("We cannot find a club.");

        assertThat(Family.status(harm).replace(harm, "REFERENCE"))
                .isEqualTo(Family.status(ordinary).replace(ordinary, "REFERENCE"));
    }

    @Test
    void theSafeguardingMailboxIsToldWithoutAWordOfIt() {
        long before = alerts();
        nothingWasToldLately();

        String reference = Family.saysMissing(HARM);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> alerts() > before);
        assertThat(Mailbox.mails())
                .filteredOn(mail -> "A message about possible harm is waiting".equals(mail.get("subject")))
                .allSatisfy(mail -> assertThat(String.valueOf(mail.get("to"))).contains("safeguarding@example.org"))
                .allSatisfy(mail ->
                        assertThat(String.valueOf(mail.get("text"))).doesNotContain("dad", "quollish", reference));
    }

    private static long alerts() {
        return Mailbox.mails().stream()
                .filter(mail -> "A message about possible harm is waiting".equals(mail.get("subject")))
                .count();
    }

    @Test
    void aMessageThatIsGivenBackWaitsForTheOfficersLikeAnyOther() {
        String reference = Family.saysMissing(HARM);

        Officer.done(safeguarding(reference, "give-back"));

        assertThat(state(reference)).isEqualTo("RECEIVED");
        assertThat(messagePage(reference)).contains("quollish");
        assertThat(status("safeguarding", "/editor/safeguarding/" + reference)).isEqualTo(404);
        assertThat(database.acts(reference)).last().isEqualTo("feedback.given-back");
        Officer.sendsOn(reference, "A young person told us something.", "help", "clubs-and-leisure");
        assertThat(state(reference)).isEqualTo("ROUTED");
    }

    @Test
    void aMessageThatIsHandedOverIsNeverSeenOrCountedAgain() {
        String before = PublicPage.good("/you-said-we-did").html();
        String reference = Family.saysMissing(HARM);

        Officer.done(safeguarding(reference, "handed-over"));

        assertThat(state(reference)).isEqualTo("CLOSED");
        assertThat(column(reference, "kind")).isEqualTo("POSSIBLE_HARM");
        assertThat(status(EDITOR, "/editor/messages/" + reference)).isEqualTo(404);
        assertThat(Officer.page("safeguarding", "/editor/safeguarding/" + reference))
                .contains("Duty team");
        COMMISSIONERS.forEach(user ->
                assertThat(status(user, "/commissioner/messages/" + reference)).isEqualTo(404));
        assertThat(Family.status(reference))
                .contains("Somebody has read your message. It is not published.")
                .doesNotContainIgnoringCase("possible harm", "safeguarding");
        database.change(
                "update feedback set received_at = received_at - interval '60 days' where reference = ?1", reference);
        assertThat(PublicPage.good("/you-said-we-did").html()).isEqualTo(before);
        assertThat(database.acts(reference)).last().isEqualTo("feedback.handed-over");
    }

    @Test
    void theSafeguardingRoleDecidesOnce() {
        String reference = Family.saysMissing(HARM);
        HtmlForm giveBack =
                HtmlForm.on(Officer.page("safeguarding", "/editor/safeguarding/" + reference), "/give-back");
        Officer.done(safeguarding(reference, "handed-over"));

        assertThat(giveBack.sendAs("safeguarding").statusCode()).isIn(404, 409);
        assertThat(state(reference)).isEqualTo("CLOSED");
    }

    @Test
    void anOfficerGivesAMessageToSafeguardingAndCannotReadItAnyMore() {
        String reference = Family.saysMissing("Quollish words with something between the lines.");

        Officer.done(act(reference, "quarantine"));

        assertThat(state(reference)).isEqualTo("QUARANTINED");
        assertThat(status(EDITOR, "/editor/messages/" + reference)).isEqualTo(404);
        assertThat(Officer.page("safeguarding", "/editor/safeguarding/" + reference))
                .contains("between the lines");
        assertThat(database.acts(reference)).last().isEqualTo("feedback.quarantined");
    }

    /** Nothing harmful waits: a message that an officer hands over is told by mail like one that the words catch. */
    @Test
    void theSafeguardingMailboxIsToldOfWhatAnOfficerHandsOver() {
        long before = database.count("outgoing_mail where subject = 'A message about possible harm is waiting'");
        String reference = Family.saysMissing("Something between the lines.");
        nothingWasToldLately();

        Officer.done(act(reference, "quarantine"));

        assertThat(database.count("outgoing_mail where subject = 'A message about possible harm is waiting'"))
                .isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to z.quillow@example.org",
                "Ring 07700 900123",
                "We live at PO3 9ZZ",
                "Ring us: +44 7700 900 123 any time"
            })
    void aCopyThatStillTellsHowToReachSomebodyIsNotApproved(String copy) {
        String reference = Family.saysMissing("We cannot find a club.");

        Response answer = Officer.approve(reference, copy);

        Officer.checkRefused(answer, "Take this out");
        assertThat(HtmlForm.on(answer.asString(), "/copy").value("public_text")).isEqualTo(copy);
        assertThat(state(reference)).isEqualTo("RECEIVED");
    }

    @ParameterizedTest
    @CsvSource({"'', Write the public copy", "' ', Write the public copy"})
    void aCopyWithoutWordsIsNotApproved(String copy, String said) {
        String reference = Family.saysMissing("We cannot find a club.");

        Response answer = Officer.approve(reference, copy);

        Officer.checkRefused(answer, said);
    }

    @Test
    void theFirstCopyLeavesOutWhatAnAutomaticLookFound() {
        String reference = Family.saysMissing("my son Zephrin waits, ring 07700 900123 or z@example.org, PO3 9ZZ");

        assertThat(Officer.copyForm(reference).value("public_text"))
                .isEqualTo(
                        "my son [name removed] waits, ring [number removed] or [e-mail removed], [postcode removed]");
        assertThat(messagePage(reference)).contains("Zephrin");
    }

    @Test
    void approvingCompletesTheMessageAndSendsItByTheRemits() {
        String reference = Family.saysMissing("Quollish: no speech therapy");

        Officer.sendsOn(
                reference,
                "There is no speech therapy.",
                "help",
                "speech-and-language-therapy",
                "need",
                "slcn",
                "age",
                "0-4",
                "area",
                "southend",
                "sector",
                "any");

        assertThat(database.texts(
                        "select concat_ws(' ', help, need, age_band, area, sector, routed_to, state) from feedback"
                                + " where reference = ?1",
                        reference))
                .containsExactly("speech-and-language-therapy slcn 0-4 southend any icb-children ROUTED");
        assertThat(messagePage(reference)).contains("Why: the remit for Speech and language therapy");
        assertThat(Officer.page("commissioner", "/commissioner/messages/" + reference))
                .contains("There is no speech therapy.", "the remit for")
                .doesNotContain("Quollish");
        assertThat(status("other-commissioner", "/commissioner/messages/" + reference))
                .isEqualTo(403);
        assertThat(database.acts(reference))
                .containsExactly(
                        "feedback.received",
                        "feedback.for-redaction",
                        "feedback.public-text-approved",
                        "feedback.routed");
        assertThat(database.texts(
                        "select distinct actor from audit_entry where subject_id = ?1 and action <> 'feedback.received'",
                        reference))
                .containsExactly("editor:editor");
    }

    @ParameterizedTest
    @CsvSource({
        "special-school, council-education",
        "mental-health, icb-children",
        "clubs-and-leisure, joint-group",
        "'', joint-group",
        "any, joint-group",
    })
    void theRemitsSayWhoAnswers(String help, String body) {
        String reference = Family.saysMissing("Something is missing.");

        Officer.sendsOn(reference, "Something is missing.", "help", help);

        assertThat(column(reference, "routed_to")).isEqualTo(body);
    }

    @Test
    void anOfficerMayChooseWhoAnswersAndThatIsSaid() {
        String reference = Family.saysMissing("Something is missing.");

        Officer.sendsOn(reference, "Something is missing.", "help", "mental-health", "body", "council-education");

        assertThat(column(reference, "routed_to")).isEqualTo("council-education");
        assertThat(messagePage(reference)).contains("Why: an officer chose it");
    }

    @Test
    void aBodyThatNobodyKnowsIsNotSentAnything() {
        String reference = Family.saysMissing("Something is missing.");

        Response answer = Officer.approve(reference, "Something is missing.", "body", "no-such-body");

        Officer.checkRefused(answer, "Choose who answers");
        assertThat(state(reference)).isEqualTo("RECEIVED");
    }

    @Test
    void aRouteIsCorrected() {
        String reference = Family.saysMissing("Something is missing.");
        Officer.sendsOn(reference, "Something is missing.", "help", "mental-health");

        assertThat(act(reference, "route").statusCode()).isEqualTo(400);
        Officer.done(act(reference, "route", "body", "joint-group"));

        assertThat(column(reference, "routed_to")).isEqualTo("joint-group");
        assertThat(status("commissioner", "/commissioner/messages/" + reference))
                .isEqualTo(403);
        assertThat(status("joint-commissioner", "/commissioner/messages/" + reference))
                .isEqualTo(200);
        assertThat(database.acts(reference)).last().isEqualTo("feedback.rerouted");
    }

    @Test
    void aReportOnAListingGoesToItsProviderAndToNoCommissioner() {
        String words = "The number rings and rings, quollish " + Family.unique("");
        String copy = "The phone number does not work " + Family.unique("");
        String reference = Family.saysOf(THERAPY, "wrong", words);
        assertThat(Officer.page("provider", "/provider")).doesNotContain(words);

        Officer.sendsOn(reference, copy);

        assertThat(Officer.page("provider", "/provider")).contains(copy).doesNotContain(words);
        assertThat(Officer.page("other-provider", "/provider")).doesNotContain(copy);
        assertThat(column(reference, "routed_to")).isEqualTo("null");
        COMMISSIONERS.forEach(user ->
                assertThat(status(user, "/commissioner/messages/" + reference)).isEqualTo(404));
        Map<String, Object> mail = Mailbox.await(
                "A family told us something about Children's Therapy Service - Speech and Language Therapy");
        assertThat(String.valueOf(mail.get("text"))).doesNotContain(copy, words);
        Officer.done(act(reference, "close"));
        assertThat(state(reference)).isEqualTo("CLOSED");
        assertThat(Officer.page("provider", "/provider")).doesNotContain(copy);
    }

    @Test
    void aReportOnAListingGoesToNoCommissionerEvenIfOneIsChosen() {
        String reference = Family.saysOf(THERAPY, "wrong", "The number is wrong.");

        Officer.sendsOn(reference, "The number is wrong.", "body", "icb-children");

        assertThat(column(reference, "routed_to")).isEqualTo("null");
        assertThat(status("commissioner", "/commissioner/messages/" + reference))
                .isEqualTo(404);
    }

    /** The source names a body that ended in 2022, so the remits of what the listing does decide. */
    @Test
    void wordsOnAServiceGoToWhoeverPaysForItAndToItsProvider() {
        String copy = "The therapist was kind " + Family.unique("");
        String reference = Family.saysOf(THERAPY, "how-was-it", "Kind therapist, quollish");

        Officer.sendsOn(reference, copy);

        assertThat(column(reference, "routed_to")).isEqualTo("icb-children");
        assertThat(Officer.page("commissioner", "/commissioner/messages/" + reference))
                .contains(copy)
                .doesNotContain("uollish");
        assertThat(Officer.page("provider", "/provider")).contains(copy).doesNotContain("uollish");
    }

    @Test
    void aCopyIsKeptForLaterAndShownAgain() {
        String reference = Family.saysMissing("Long words, quollish.");

        Officer.done(Officer.copyForm(reference)
                .with("public_text", "Half a copy, z@example.org")
                .with("act", "keep")
                .with("need", "asd")
                .sendAs(EDITOR));

        assertThat(state(reference)).isEqualTo("FOR_REDACTION");
        assertThat(Officer.copyForm(reference).value("public_text")).isEqualTo("Half a copy, z@example.org");
        assertThat(Officer.copyForm(reference).value("need")).isEqualTo("asd");
        assertThat(status("joint-commissioner", "/commissioner/messages/" + reference))
                .isEqualTo(404);
        Officer.sendsOn(reference, "A whole copy.");
        assertThat(state(reference)).isEqualTo("ROUTED");
    }

    @Test
    void refusingNeedsAReasonOfTheListAndSaysItOnThePage() {
        String reference = Family.saysMissing("My own case.");

        Response without = act(reference, "refuse");
        Response wrong = act(reference, "refuse", "reason", "banana");
        assertThat(List.of(without.statusCode(), wrong.statusCode())).containsOnly(400);
        Officer.checkRefused(without, "Choose why it is not published");
        assertThat(state(reference)).isEqualTo("RECEIVED");

        Officer.done(act(reference, "refuse", "reason", "one-persons-case"));
        assertThat(state(reference)).isEqualTo("REJECTED");
        assertThat(Family.status(reference)).contains("it is about services to one person");
        assertThat(database.acts(reference)).last().isEqualTo("feedback.refused");
    }

    @Test
    void callingAMessageVexatiousNeedsASecondOfficer() {
        String reference = Family.saysMissing("BUY FOLLOWERS");
        Officer.done(act(reference, "refuse", "reason", "vexatious"));
        assertThat(state(reference)).isEqualTo("REJECTION_PROPOSED");
        assertThat(Family.status(reference)).contains("Somebody will read it").doesNotContain("abusive");

        Response same = actAs(EDITOR, reference, "second", "act", "agree");
        assertThat(same.statusCode()).isEqualTo(409);
        assertThat(same.asString()).contains("Somebody else has to decide this");
        assertThat(state(reference)).isEqualTo("REJECTION_PROPOSED");

        Officer.done(actAs(OTHER, reference, "second", "act", "agree"));
        assertThat(state(reference)).isEqualTo("REJECTED");
        assertThat(database.texts(
                        "select actor from audit_entry where subject_id = ?1 and action = 'feedback.refusal-agreed'",
                        reference))
                .containsExactly("editor:other-editor");
    }

    @Test
    void aSecondOfficerWhoDoesNotAgreePutsTheMessageBack() {
        String reference = Family.saysMissing("Angry, and right.");
        Officer.done(act(reference, "refuse", "reason", "vexatious"));

        Officer.done(actAs(OTHER, reference, "second", "act", "disagree"));

        assertThat(state(reference)).isEqualTo("RECEIVED");
        assertThat(column(reference, "reason")).isEqualTo("null");
        assertThat(database.acts(reference)).last().isEqualTo("feedback.refusal-not-agreed");
    }

    @ParameterizedTest
    @CsvSource({
        "complaint, The complaints team",
        "sendiass, SENDIASS",
        "mediation-and-tribunal, Mediation",
        "data-protection, data protection officer",
    })
    void aMessageIsSentElsewhereAndItsPageSaysWhere(String place, String said) {
        String reference = Family.saysMissing("It is about the school place of my own child.");

        Officer.done(act(reference, "redirect", "place", place));

        assertThat(state(reference)).isEqualTo("REDIRECTED");
        assertThat(Family.status(reference)).contains(said, "This form cannot help with that");
        assertThat(database.acts(reference)).last().isEqualTo("feedback.redirected");
    }

    @Test
    void aMessageIsSentElsewhereOnlyWithAPlace() {
        String reference = Family.saysMissing("It is about the school place of my own child.");

        assertThat(act(reference, "redirect").statusCode()).isEqualTo(400);
        assertThat(state(reference)).isEqualTo("RECEIVED");
    }

    /** By another officer; the same act of the same officer is only done once. */
    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        for (String state : List.of("REJECTED", "REDIRECTED", "CLOSED", "ROUTED", "PUBLISHED")) {
            String reference = database
                    .texts(
                            "select reference from feedback where state = ?1 and kind not in ('POSSIBLE_HARM', 'DATA_RIGHT')"
                                    + " and decided_by is distinct from 'editor:editor' order by reference limit 1",
                            state)
                    .stream()
                    .findFirst()
                    .orElse("");
            if (reference.isEmpty()) {
                continue;
            }
            String version = column(reference, "version");
            String before = database.texts("select row_to_json(f) from feedback f where reference = ?1", reference)
                    .getFirst();
            Stream.of(
                            Map.of("act", "copy", "public_text", "Other words."),
                            Map.of("act", "refuse", "reason", "empty"),
                            Map.of("act", "second"),
                            Map.of("act", "redirect", "place", "complaint"))
                    .forEach(asked -> assertThat(Staff.as(EDITOR)
                                    .contentType("application/x-www-form-urlencoded; charset=utf-8")
                                    .formParams(asked)
                                    .formParam("version", version)
                                    .post("/editor/messages/" + reference + "/" + asked.get("act"))
                                    .statusCode())
                            .as("%s of a message that is %s", asked, state)
                            .isEqualTo(409));
            assertThat(database.texts("select row_to_json(f) from feedback f where reference = ?1", reference))
                    .containsExactly(before);
        }
    }

    @Test
    void theSecondOfTwoOfficersOverwritesNothing() {
        String reference = Family.saysMissing("Two officers.");
        HtmlForm copy = Officer.copyForm(reference).with("public_text", "Mine.").with("act", "approve");
        HtmlForm refuse = HtmlForm.on(Officer.page(OTHER, "/editor/messages/" + reference), "/refuse")
                .with("reason", "empty");
        Officer.done(copy.sendAs(EDITOR));

        Response late = refuse.sendAs(OTHER);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(state(reference)).isEqualTo("ROUTED");
        assertThat(copy.with("public_text", "Other.").sendAs(OTHER).statusCode())
                .isEqualTo(409);
        assertThat(column(reference, "public_text")).isEqualTo("Mine.");
    }

    @Test
    void theSameDecisionSentTwiceIsOne() {
        String reference = Family.saysMissing("Sent twice.");
        HtmlForm copy = Officer.copyForm(reference).with("public_text", "Once.").with("act", "approve");

        Officer.done(copy.sendAs(EDITOR));
        Officer.done(copy.sendAs(EDITOR));

        assertThat(database.acts(reference)).hasSize(4);
    }

    @Test
    void theTrailNeverHoldsTheOriginalWords() {
        String mark = "quollish" + Family.unique("");
        String reference = Family.saysMissing("There is no " + mark + " club near us.");
        Officer.sendsOn(reference, "A copy.");
        Officer.done(act(reference, "route", "body", "joint-group"));

        assertThat(database.count("audit_entry where before::text || after::text like '%' || ?1 || '%'", mark))
                .isZero();
        assertThat(database.count("audit_entry where subject_id = ?1 and actor is not null", reference))
                .as("received, two steps of approval, sent on, rerouted, and each reading of the original words")
                .isEqualTo(7);
    }

    @Test
    void aCopyThatWasBegunGoesWithTheMessageThatIsRefused() {
        String reference = Family.saysMissing("My son Zephrin at the wombatish school cannot get help.");
        act(reference, "copy", "act", "keep");

        Officer.done(act(reference, "refuse", "reason", "would-identify"));

        assertThat(database.texts("select coalesce(public_text, '') from feedback where reference = ?1", reference))
                .containsExactly("");
        assertThat(database.count(
                        "audit_entry where subject_id = ?1 and concat(before::text, after::text) like '%wombatish%'",
                        reference))
                .isZero();
    }

    @Test
    void wordsOfHarmInTheSearchThatIsSentAlongCountToo() {
        String reference =
                Family.says("/feedback?kind=missing&q=my+dad+hits+me", "my dad hits me. There is nothing here.");

        assertThat(state(reference)).isEqualTo("QUARANTINED");
    }

    @Test
    void aMessageThatIsWithABodyCanStillBeGivenToSafeguarding() {
        String reference = Family.saysMissing("She goes quiet on Mondays.", "help", "speech-and-language-therapy");
        Officer.sendsOn(reference, "A child goes quiet on Mondays.");

        Officer.done(act(reference, "quarantine"));

        assertThat(state(reference)).isEqualTo("QUARANTINED");
        COMMISSIONERS.forEach(user ->
                assertThat(status(user, "/commissioner/messages/" + reference)).isEqualTo(404));
        assertThat(database.texts(
                        "select coalesce(public_text, routed_to, '') from feedback where reference = ?1", reference))
                .containsExactly("");
    }

    @Test
    void theTrailIsNeverChanged() {
        String reference = Family.saysMissing("We cannot find a club.");

        assertThatThrownBy(() -> database.change("update audit_entry set actor = 'x' where subject_id = ?1", reference))
                .hasStackTraceContaining("audit_entry is append-only");
        assertThatThrownBy(() -> database.change("delete from audit_entry where subject_id = ?1", reference))
                .hasStackTraceContaining("audit_entry is kept for seven years");
    }
}

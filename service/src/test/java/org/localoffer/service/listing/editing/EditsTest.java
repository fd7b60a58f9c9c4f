package org.localoffer.service.listing.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Mailbox;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.PublicPage;
import org.localoffer.service.http.Staff;

/** A provider edits a listing, and an officer decides on the edit (domain L27, L35). */
@PortalTest
@Tag(TestClock.DAYS)
class EditsTest {

    private static final String PROVIDER = "provider";
    private static final String EDITOR = Officer.EDITOR;
    private static final String OTHER = Officer.OTHER;
    private static final String NOTHING_CHANGES = "Nothing. It says the same as the page that is published.";

    @Inject
    ExtraListings extra;

    @Inject
    Database database;

    @SuppressWarnings("NullAway.Init") // Set before each test
    private Listing listing;

    @SuppressWarnings("NullAway.Init")
    private String name;

    @BeforeEach
    void publish() {
        name = "Numbat club " + UUID.randomUUID().toString().substring(0, 8);
        listing = extra.publishChecked(
                ExtraListings.club(name, "numbats"), TestClock.now().minus(Duration.ofDays(330)));
    }

    @AfterEach
    void retire() {
        extra.retire(listing, "It was a test.");
        ExtraListings.awaitTotal(114);
    }

    private String formPath() {
        return "/provider/listings/" + listing.slug() + "/edit";
    }

    private HtmlForm form() {
        return HtmlForm.on(Officer.page(PROVIDER, formPath()), "/edit");
    }

    /** Saves a draft and returns its id. */
    private String keep(UnaryOperator<HtmlForm> change) {
        Response answer = change.apply(form()).sendAs(PROVIDER);
        Officer.done(answer);
        return answer.header("Location").replaceAll(".*/", "");
    }

    private String editPage(String edit) {
        return Officer.page(PROVIDER, "/provider/edits/" + edit);
    }

    private void send(String edit) {
        Officer.done(HtmlForm.on(editPage(edit), "/send").sendAs(PROVIDER));
    }

    private String keepAndSend(UnaryOperator<HtmlForm> change) {
        String edit = keep(change);
        send(edit);
        return edit;
    }

    private static HtmlForm decision(String edit, String act) {
        return HtmlForm.on(Officer.page(EDITOR, "/editor/edits/" + edit), act);
    }

    private String state(String edit) {
        return database.texts("select state from listing_edit where id = ?1", UUID.fromString(edit))
                .getFirst();
    }

    private String publicPage() {
        return PublicPage.good("/listings/" + listing.slug()).html();
    }

    private long revisions() {
        return database.count("listing_revision where listing_id = ?1", listing.id());
    }

    private void awaitFound(String words) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(given().queryParam("q", words)
                                .get("/api/v1/listings")
                                .asString())
                        .contains(listing.slug()));
    }

    private static List<Integer> together(List<Callable<Response>> acts) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Future<Response>> answers = threads.invokeAll(acts);
            return answers.stream()
                    .map(answer -> {
                        try {
                            return answer.get().statusCode();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aPendingEditIsNowhereInPublic() {
        ExtraListings.awaitTotal(115);
        keepAndSend(form -> form.with("summary", "A club for quollish folk.")
                .with("description", "Quollish things happen.")
                .with("name", name + " Quollish"));

        Stream.of(
                        "/listings/" + listing.slug(),
                        "/search?q=numbat",
                        "/providers/solent-nhs-trust",
                        "/categories/leisure",
                        "/")
                .map(PublicPage::good)
                .forEach(page -> assertThat(page.html()).as(page.path()).doesNotContainIgnoringCase("quollish"));
        assertThat(PublicPage.good("/search?q=quollish").links("/listings/"))
                .doesNotContain("/listings/" + listing.slug());
        Stream.of("/api/v1/listings?q=numbat", "/api/v1/listings/" + listing.id(), "/sitemaps/listings-1.xml")
                .forEach(path -> assertThat(
                                given().urlEncodingEnabled(false).get(path).asString())
                        .as(path)
                        .isNotEmpty()
                        .doesNotContainIgnoringCase("quollish"));
        assertThat(given().get("/api/v1/listings?q=quollish").asString()).doesNotContain(listing.slug());
        assertThat(revisions()).isEqualTo(1);
    }

    @Test
    void aDraftIsKeptAndChangedWithoutBeingSent() {
        String edit = keep(form -> form.with("summary", "A first try."));

        assertThat(form().value("summary")).isEqualTo("A first try.");
        assertThat(keep(form -> form.with("summary", "A second try."))).isEqualTo(edit);

        assertThat(form().value("summary")).isEqualTo("A second try.");
        assertThat(state(edit)).isEqualTo("DRAFT");
        assertThat(database.acts(edit)).containsExactly("edit.begun", "edit.rewritten");
        assertThat(Officer.page(EDITOR, "/editor/edits")).doesNotContain(name);
        assertThat(publicPage()).contains("A club for numbats.").doesNotContain("try.");
    }

    @Test
    void theDraftPageShowsWhatChangesAndHowThePageWillLook() {
        String page = editPage(keep(form -> form.with("summary", "A club for wallabies.")));

        assertThat(page)
                .contains("[taken out: </span>numbats.", "[put in: </span>wallabies.")
                .doesNotContain(NOTHING_CHANGES);
    }

    @Test
    void aDraftThatIsThrownAwayLeavesTheListingAsItWas() {
        String edit = keep(form -> form.with("summary", "A bad try."));

        Officer.done(HtmlForm.on(editPage(edit), "/discard").sendAs(PROVIDER));

        assertThat(state(edit)).isEqualTo("DISCARDED");
        assertThat(form().value("summary")).isEqualTo("A club for numbats.");
        assertThat(keep(form -> form.with("summary", "Another."))).isNotEqualTo(edit);
    }

    @Test
    void aSentEditIsAcknowledgedByMailAndWaitsForAnOfficer() {
        String edit = keepAndSend(form -> form.with("summary", "A club for bilbies."));

        Map<String, Object> mail = Mailbox.await("We have your changes to " + name);
        assertThat(String.valueOf(mail.get("to"))).contains("provider@example.org");
        checkLink(mail);
        assertThat(Officer.page(EDITOR, "/editor/edits")).contains(name);
        assertThat(editPage(edit)).contains("An officer will look at it next");
        assertThat(Staff.as(PROVIDER).get(formPath()).header("Location")).endsWith("/provider/edits/" + edit);
        assertThat(database.acts(edit)).containsExactly("edit.begun", "edit.sent");
    }

    /**
     * Checks that the link in a mail works. The mail contains one only if the portal is configured with its public
     * address.
     */
    private static void checkLink(Map<String, Object> mail) {
        String text = String.valueOf(mail.get("text"));
        if (text.contains("http")) {
            String path = text.replaceAll("(?s).*https?://[^/]+(/\\S+).*", "$1");
            assertThat(Staff.as(PROVIDER).get(path).statusCode()).isEqualTo(200);
        } else {
            assertThat(text).contains("Sign in and open \"Your listings\"");
        }
    }

    @Test
    void sendingTwiceIsOnce() throws Exception {
        String edit = keep(form -> form.with("summary", "A club for dingoes."));
        HtmlForm send = HtmlForm.on(editPage(edit), "/send");

        assertThat(together(List.of(() -> send.sendAs(PROVIDER), () -> send.sendAs(PROVIDER))))
                .allMatch(status -> status == 303 || status == 409)
                .contains(303);
        assertThat(send.sendAs(PROVIDER).statusCode()).isEqualTo(303);

        assertThat(database.acts(edit)).containsExactly("edit.begun", "edit.sent");
        Mailbox.await("We have your changes to " + name);
        assertThat(database.count("outgoing_mail where subject = ?1", "We have your changes to " + name))
                .isEqualTo(1);
    }

    @Test
    void aSentEditIsTakenBackAndSentAgain() {
        String edit = keepAndSend(form -> form.with("summary", "Too early."));

        Officer.done(HtmlForm.on(editPage(edit), "/take-back").sendAs(PROVIDER));
        assertThat(state(edit)).isEqualTo("DRAFT");
        assertThat(Officer.page(EDITOR, "/editor/edits")).doesNotContain(name);
        assertThat(Staff.as(EDITOR).get("/editor/edits/" + edit).statusCode()).isEqualTo(404);
        assertThat(keepAndSend(form -> form.with("summary", "Just right."))).isEqualTo(edit);

        assertThat(state(edit)).isEqualTo("SENT");
        assertThat(database.acts(edit))
                .containsExactly("edit.begun", "edit.sent", "edit.taken-back", "edit.rewritten", "edit.sent");
    }

    @Test
    void anApprovedEditIsPublishedNotedConfirmedMailedAndFoundSoon() {
        String edit = keepAndSend(form -> form.with("summary", "A club for pademelons."));
        HtmlForm approve = decision(edit, "/approve");
        Response approved = approve.sendAs(EDITOR);

        Officer.done(approved);
        assertThat(publicPage()).contains("A club for pademelons.");
        assertThat(revisions()).isEqualTo(2);
        assertThat(database.texts(
                        "select made_by from listing_revision where listing_id = ?1 order by revision", listing.id()))
                .last()
                .isEqualTo("editor:editor");
        assertThat(database.acts(edit)).containsExactly("edit.begun", "edit.sent", "edit.approved");
        assertThat(database.acts(listing.id().toString())).contains("listing.revised", "listing.confirmed");
        assertThat(database.count(
                        "listing where id = ?1 and last_checked_at > now() - interval '5 minutes'"
                                + " and last_checked_by = 'the provider'",
                        listing.id()))
                .isEqualTo(1);
        awaitFound("pademelons");
        Map<String, Object> mail = Mailbox.await("Your changes to " + name + " are published");
        assertThat(String.valueOf(mail.get("to"))).contains("provider@example.org");
        checkLink(mail);
        assertThat(editPage(edit)).contains("Approved on");
    }

    @Test
    void approvingTwiceIsOnce() throws Exception {
        String edit = keepAndSend(form -> form.with("summary", "A club for echidnas."));
        HtmlForm approve = decision(edit, "/approve");

        assertThat(together(List.of(() -> approve.sendAs(EDITOR), () -> approve.sendAs(EDITOR))))
                .allMatch(status -> status == 303 || status == 409)
                .contains(303);
        assertThat(approve.sendAs(EDITOR).statusCode()).isEqualTo(303);

        assertThat(revisions()).isEqualTo(2);
        assertThat(database.acts(edit)).containsExactly("edit.begun", "edit.sent", "edit.approved");
        assertThat(database.count("outgoing_mail where subject = ?1", "Your changes to " + name + " are published"))
                .isEqualTo(1);
    }

    @Test
    void theSecondOfficerIsToldAndOverwritesNothing() {
        String edit = keepAndSend(form -> form.with("summary", "A club for possums."));
        HtmlForm approve = decision(edit, "/approve");
        HtmlForm sendBack = decision(edit, "/return").with("reason", "No possums.");

        Officer.done(approve.sendAs(EDITOR));
        Response late = sendBack.sendAs(OTHER);
        Response alsoLate = approve.sendAs(OTHER);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString())
                .contains("This changed while you were looking at it", "Signed in as", "action=\"/sign-out\"")
                .doesNotContain("sign in</a>");
        assertThat(alsoLate.statusCode()).isEqualTo(409);
        assertThat(state(edit)).isEqualTo("APPROVED");
        assertThat(database.texts("select decided_by from listing_edit where id = ?1", UUID.fromString(edit)))
                .containsExactly("editor:editor");
        assertThat(publicPage()).contains("possums");
        assertThat(database.count("outgoing_mail where subject = ?1", "Your changes to " + name + " need another look"))
                .isZero();
    }

    @Test
    void twoOfficersAtOnceMakeOneDecision() throws Exception {
        String edit = keepAndSend(form -> form.with("summary", "A club for gliders."));
        HtmlForm approve = decision(edit, "/approve");
        HtmlForm sendBack = decision(edit, "/return").with("reason", "No gliders.");

        assertThat(together(List.of(() -> approve.sendAs(EDITOR), () -> sendBack.sendAs(OTHER))))
                .containsExactly(303, 409);

        assertThat(database.acts(edit)).hasSize(3);
    }

    @Test
    void aVersionThatTheProviderHasSinceChangedIsNotApproved() {
        String edit = keepAndSend(form -> form.with("summary", "The officer saw this."));
        HtmlForm approve = decision(edit, "/approve");
        Officer.done(HtmlForm.on(editPage(edit), "/take-back").sendAs(PROVIDER));
        keepAndSend(form -> form.with("summary", "The officer never saw this."));

        assertThat(approve.sendAs(EDITOR).statusCode()).isEqualTo(409);

        assertThat(state(edit)).isEqualTo("SENT");
        assertThat(publicPage()).contains("A club for numbats.");
    }

    @Test
    void aReturnedEditComesBackWithItsReasonAndCanBeSentAgain() {
        String edit = keepAndSend(form -> form.with("summary", "SEMH club."));

        Officer.done(decision(edit, "/return")
                .with("reason", "Say what SEMH means.\nThen <b>send</b> it again.")
                .sendAs(EDITOR));

        assertThat(state(edit)).isEqualTo("RETURNED");
        assertThat(Officer.page(PROVIDER, "/provider"))
                .contains("Say what SEMH means.", "&lt;b&gt;send&lt;/b&gt;")
                .doesNotContain("<b>send</b>");
        assertThat(Officer.page(PROVIDER, formPath())).contains("Say what SEMH means.");
        assertThat(form().value("summary")).isEqualTo("SEMH club.");
        Map<String, Object> mail = Mailbox.await("Your changes to " + name + " need another look");
        assertThat(String.valueOf(mail.get("text"))).contains("Say what SEMH means.");
        checkLink(mail);
        String again = keepAndSend(form -> form.with("summary", "A club for feelings."));
        assertThat(again).isNotEqualTo(edit);
        Officer.done(decision(again, "/approve").sendAs(EDITOR));
        assertThat(publicPage()).contains("A club for feelings.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void anEditIsNotReturnedWithoutAReason(String reason) {
        String edit = keepAndSend(form -> form.with("summary", "A club for skinks."));

        Response answer = decision(edit, "/return").with("reason", reason).sendAs(EDITOR);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("There is a problem", "Say what needs to change");
        assertThat(state(edit)).isEqualTo("SENT");
    }

    @Test
    void whatWasChangedHereMeanwhileIsKept() {
        String edit = keepAndSend(form -> form.with("summary", "A club for emus."));
        extra.revise(listing, ExtraListings.content("""
                name: %s
                summary: A club for numbats.
                description: We meet on Tuesdays now.
                kinds_of_help: [clubs-and-leisure]
                sector: voluntary
                ages: {minimum: 5, maximum: 11, basis: stated}
                contacts: [{role: Club desk, phone: 01632 960777, email: club@example.org}]
                places: [{name: Hall, town: Portsmouth, postcode: PO3 9ZZ, area: portsmouth}]
                """.formatted(name)));

        Officer.done(decision(edit, "/approve").sendAs(EDITOR));

        assertThat(publicPage()).contains("A club for emus.", "We meet on Tuesdays now.");
        assertThat(revisions()).isEqualTo(3);
    }

    @Test
    void theSameFieldChangedHereMeanwhileCanOnlyBeReturned() {
        String edit = keepAndSend(form -> form.with("summary", "A club for emus."));
        HtmlForm seenBefore = decision(edit, "/approve");
        extra.revise(listing, ExtraListings.content("""
                name: %s
                summary: A club for cassowaries.
                kinds_of_help: [clubs-and-leisure]
                """.formatted(name)));

        String page = Officer.page(EDITOR, "/editor/edits/" + edit);

        assertThat(HtmlForm.isOn(page, "/approve")).isFalse();
        assertThat(HtmlForm.isOn(page, "/return")).isTrue();
        assertThat(page).contains("You can only send this back", "<li>Summary</li>");
        assertThat(seenBefore.sendAs(EDITOR).statusCode()).isEqualTo(409);
        assertThat(seenBefore.with("revision", "2").sendAs(EDITOR).statusCode()).isEqualTo(409);
        assertThat(publicPage()).contains("cassowaries");
        assertThat(state(edit)).isEqualTo("SENT");
    }

    @Test
    void anEditOfAListingThatIsGoneIsNotPublished() {
        String edit = keepAndSend(form -> form.with("summary", "A club for emus."));
        HtmlForm approve = decision(edit, "/approve");
        extra.retire(listing, "The club has closed.");

        assertThat(approve.sendAs(EDITOR).statusCode()).isEqualTo(409);
        assertThat(PublicPage.at("/listings/" + listing.slug()).response().statusCode())
                .isEqualTo(410);
    }

    @Test
    void aDraftThatSomebodyElseChangedIsNotOverwritten() {
        keep(form -> form.with("summary", "From one window."));
        HtmlForm old = form();
        keep(form -> form.with("summary", "From another window."));

        assertThat(old.with("summary", "Late.").sendAs(PROVIDER).statusCode()).isEqualTo(409);
        assertThat(form().value("summary")).isEqualTo("From another window.");
    }

    @Test
    void theSameFormSentTwiceIsOneDraft() throws Exception {
        HtmlForm form = form().with("summary", "A club for koalas.");

        assertThat(together(IntStream.range(0, 4)
                        .<Callable<Response>>mapToObj(at -> () -> form.sendAs(PROVIDER))
                        .toList()))
                .containsOnly(303);
        assertThat(database.count("listing_edit where listing_id = ?1", listing.id()))
                .isEqualTo(1);
    }

    @Test
    void confirmingSaysTodayAndTwiceDoesNoHarm() {
        HtmlForm confirm =
                HtmlForm.on(Officer.page(PROVIDER, "/provider"), "/provider/listings/" + listing.slug() + "/confirm");

        Officer.done(confirm.sendAs(PROVIDER));
        Officer.done(confirm.sendAs(PROVIDER));

        assertThat(database.count(
                        "listing where id = ?1 and last_checked_at > now() - interval '5 minutes'", listing.id()))
                .isEqualTo(1);
        assertThat(database.acts(listing.id().toString())).contains("listing.confirmed");
        assertThat(revisions()).isEqualTo(1);
        assertThat(publicPage()).contains("the provider");
    }

    /** Listings with drafts and waiting edits in the sample are excluded, since their forms show the edit. */
    @Test
    void everyListingOfTheSampleComesBackFromItsFormAsItWas() {
        List<String> slugs = database.texts("select l.slug from listing l join provider p on p.id = l.provider_id"
                + " where p.slug = 'solent-nhs-trust' and l.status = 'PUBLISHED'"
                + " and not exists (select 1 from listing_edit e where e.listing_id = l.id"
                + " and e.state in ('DRAFT', 'SENT', 'RETURNED'))");
        assertThat(slugs).hasSizeGreaterThan(15);

        for (String slug : slugs) {
            HtmlForm form = HtmlForm.on(Officer.page(PROVIDER, "/provider/listings/" + slug + "/edit"), "/edit");
            Response kept = form.sendAs(PROVIDER);
            Officer.done(kept);
            String edit = kept.header("Location").replaceAll(".*/", "");
            String page = editPage(edit);
            Officer.done(HtmlForm.on(page, "/discard").sendAs(PROVIDER));
            assertThat(page).as(slug).contains(NOTHING_CHANGES);
            assertThat(database.count(
                            "listing_edit e join listing l on l.id = e.listing_id where e.id = ?1 and e.content = l.content",
                            UUID.fromString(edit)))
                    .as("content of %s", slug)
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ages.maximum, 3, not below the youngest",
        "ages.minimum, soon, like 4 or 2.5",
        "times[0].opens, teatime, like 9am",
        "places[0].postcode, nowhere, like SS1 2AB",
        "contacts[0].email, club at example, like office@example.org",
        "contacts[0].phone, ring, like 01632",
        "links.website, our site, like www.example.org",
        "name, '', Enter the name",
        "capacity, lots, whole number",
    })
    void badInputComesBackFilledInWithALinkToTheField(String field, String typed, String said) {
        Response answer = form().with(field, typed)
                .with("description", "Long work of mine & <i>yours</i>.")
                .sendAs(PROVIDER);

        assertThat(answer.statusCode()).isEqualTo(400);
        String page = answer.asString();
        assertThat(page)
                .contains("There is a problem", "<a href=\"#" + field + "\">", said, "<title>Error: ")
                .contains("id=\"" + field + "\"", "id=\"" + field + "-error\"");
        HtmlForm back = HtmlForm.on(page, "/edit");
        assertThat(back.value(field)).isEqualTo(typed);
        assertThat(back.value("description")).isEqualTo("Long work of mine & <i>yours</i>.");
        assertThat(back.value("contacts[0].role")).isEqualTo("Club desk");
        assertThat(database.count("listing_edit where listing_id = ?1", listing.id()))
                .isZero();
    }

    @Test
    void everyLinkOfTheErrorSummaryLeadsToItsField() {
        Response answer = form().with("name")
                .with("summary", "")
                .with("kinds_of_help")
                .with("ages.minimum", "x")
                .with("ages.maximum", "y")
                .with("times[0].days", "monday")
                .with("times[0].opens", "z")
                .with("places[0].postcode", "?")
                .sendAs(PROVIDER);

        PublicPage page = new PublicPage("the form", answer, answer.asString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.links("#").stream().filter(link -> !link.equals("#main")))
                .hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(link -> assertThat(page.html()).contains("id=\"" + link.substring(1) + "\""));
    }

    @Test
    void aTextAsLongAsTheFormSaysIsKept() {
        String longest = "Word ".repeat(599) + "end.";

        String edit = keep(form -> form.with("description", longest).with("send_answers.outcomes", longest));

        assertThat(form().value("description")).isEqualTo(longest);
        assertThat(state(edit)).isEqualTo("DRAFT");
    }

    @ParameterizedTest
    @CsvSource({"3001, '3,001'", "20000, '20,000'", "500000, '500,000'"})
    void aTextThatIsTooLongComesBackWhole(int length, String shown) {
        String text = "a".repeat(length);

        Response answer = form().with("description", text).sendAs(PROVIDER);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).contains("Use 3,000 characters or fewer: this has " + shown);
        assertThat(HtmlForm.on(answer.asString(), "/edit").value("description")).hasSize(length);
    }

    @Test
    void aBodyOfSeveralMegabytesIsRefusedAndThePortalLives() {
        try {
            Response answer = form().with("description", "a".repeat(6_000_000)).sendAs(PROVIDER);
            assertThat(answer.statusCode()).isIn(400, 413);
        } catch (Exception e) {
            // The server closes the connection while the client is still sending the body.
            assertThat(e).isInstanceOf(java.net.SocketException.class);
        }
        assertThat(form().value("summary")).isEqualTo("A club for numbats.");
    }

    @Test
    void aFormOfTenThousandFieldsIsRefusedOrReadButNeverFails() {
        StringBuilder body = new StringBuilder("revision=1&name=A&summary=B&kinds_of_help=clubs-and-leisure");
        for (int field = 0; field < 10_000; field++) {
            body.append("&places[").append(field).append("].name=x");
        }

        Response answer = Staff.as(PROVIDER)
                .contentType("application/x-www-form-urlencoded")
                .body(body.toString())
                .post(formPath());

        assertThat(answer.statusCode()).isIn(303, 400, 413);
        assertThat(answer.asString()).doesNotContain("Exception");
    }

    @Test
    void aFormWithEveryRowFilledIsRead() {
        HtmlForm form = form();
        for (int row = 0; row < 20; row++) {
            form = form.with("times[" + row + "].days", "monday", "tuesday", "wednesday", "thursday", "friday")
                    .with("times[" + row + "].opens", "9am")
                    .with("times[" + row + "].closes", "5pm")
                    .with("times[" + row + "].note", "Row " + row)
                    .with("places[" + row + "].name", "Hall " + row)
                    .with("places[" + row + "].address", row + " Example Road")
                    .with("places[" + row + "].town", "Portsmouth")
                    .with("places[" + row + "].postcode", "PO3 9ZZ")
                    .with("places[" + row + "].area", "portsmouth")
                    .with("places[" + row + "].access_features", "step-free", "accessible-toilet", "quiet-room");
        }
        Response kept = form.sendAs(PROVIDER);

        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(303);
        HtmlForm back = form();
        assertThat(back.value("places[19].name")).isEqualTo("Hall 19");
        assertThat(back.all("times[19].days")).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=%ZZ&summary=b",
                "name=%FF%FE&summary=%ED%A0%80&kinds_of_help=clubs-and-leisure&revision=1",
                "=&&&==&name",
                "revision=banana",
                "revision=2147483648",
                "revision=999999999",
                "revision=0&name=a&summary=b&kinds_of_help=clubs-and-leisure",
                ""
            })
    void aBrokenFormIsRefusedInPlainWords(String body) {
        Response answer = Staff.as(PROVIDER)
                .contentType("application/x-www-form-urlencoded")
                .body(body)
                .post(formPath());

        assertThat(answer.statusCode()).as(body).isIn(303, 400, 404);
        assertThat(answer.asString()).doesNotContain("Exception");
    }

    @Test
    void aFormInTheWrongTypeIsRefusedInPlainWords() {
        Response answer = Staff.as(PROVIDER)
                .contentType("application/json")
                .body("{\"name\": \"x\"}")
                .post(formPath());

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.asString()).contains("<h1").doesNotContain("Exception");
    }

    @Test
    void signsOfHtmlAndOfOurTemplatesAreText() {
        String hostile =
                "<script>alert(1)</script> {#include layout/page} {str:eval('1')} \"quoted\" 'single' &amp; ]]>";
        String edit = keepAndSend(form -> form.with("summary", hostile));

        assertThat(editPage(edit)).doesNotContain("<script>alert");
        assertThat(Officer.page(EDITOR, "/editor/edits/" + edit)).doesNotContain("<script>alert");
        Officer.done(decision(edit, "/approve").sendAs(EDITOR));
        assertThat(publicPage()).contains("{#include layout/page}").doesNotContain("<script>alert");
        assertThat(form().value("summary")).isEqualTo(hostile);
    }

    @Test
    void textKeepsItsParagraphsAndLettersOfEveryScript() {
        String text = "First line.\n\nSecond – with “quotes”, żółć, 日本, 😀.";

        keep(form -> form.with("description", text));

        assertThat(form().value("description")).isEqualTo(text);
    }

    @Test
    void anotherRowIsShownWithoutLosingAnything() {
        Response answer =
                form().with("more", "contacts").with("summary", "Half written").sendAs(PROVIDER);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("name=\"contacts[2].role\"");
        assertThat(HtmlForm.on(answer.asString(), "/edit").value("summary")).isEqualTo("Half written");
        assertThat(database.count("listing_edit where listing_id = ?1", listing.id()))
                .isZero();
    }
}

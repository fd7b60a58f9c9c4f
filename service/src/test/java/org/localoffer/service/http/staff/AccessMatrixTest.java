package org.localoffer.service.http.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.directory.listing.Listing;
import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.ExtraListings;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;

/** Who may open which staff address: every one of them, for every role and for nobody (domain L24, L27, L34). */
@PortalTest
class AccessMatrixTest {

    private static final Set<String> PROVIDERS = Set.of("provider", "other-provider");
    private static final Set<String> EDITORS = Set.of("editor", "other-editor");
    private static final Set<String> COMMISSIONERS = Set.of("commissioner", "other-commissioner", "joint-commissioner");
    private static final Set<String> SAFEGUARDING = Set.of("safeguarding");
    private static final Set<String> GOVERNANCE = Set.of("information-governance");
    private static final Set<String> OFFICERS_AND_COMMISSIONERS =
            Stream.of(EDITORS, COMMISSIONERS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> EVERYBODY = Stream.of(
                    PROVIDERS, EDITORS, COMMISSIONERS, SAFEGUARDING, GOVERNANCE, Set.of("admin", "reviewer"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final String NOT_YOURS = "You cannot open this page";
    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    /**
     * One address.
     *
     * @param key such as {@code POST /provider/edits/{id}/send}
     * @param asked the same with real names in it
     * @param status what those who may open it get
     */
    private record Door(String key, String asked, Set<String> mayOpen, int status, Map<String, String> form) {

        /** Roles that have no page yet are told so, instead of being led to one. */
        int statusFor(String user) {
            return key.equals("GET /sign-in") && Set.of("admin", "reviewer").contains(user) ? 200 : status;
        }

        boolean isPost() {
            return key.startsWith("POST ");
        }

        Response knock(RequestSpecification request) {
            return isPost()
                    ? request.contentType("application/x-www-form-urlencoded")
                            .formParams(form)
                            .post(asked)
                    : request.get(asked);
        }
    }

    @Inject
    ExtraListings extra;

    @Inject
    Database database;

    private @Nullable Listing listing;

    @AfterEach
    void retire() {
        if (listing != null) {
            extra.retire(listing, "It was a test.");
            ExtraListings.awaitTotal(114);
            listing = null;
        }
    }

    private List<Door> doors(String slug, String edit, String comment, String harm, String data) {
        String gap = "mental-health~asd~any~portsmouth~health";
        String answer = database.texts("select id from answer where body = 'icb-children' and state = 'DRAFTED'")
                .getFirst();
        Set<String> solent = Set.of("provider");
        Set<String> icb = Set.of("commissioner");
        List<Door> doors = new ArrayList<>();
        doors.add(door("GET /sign-in", EVERYBODY, 303));
        doors.add(door("GET /provider", PROVIDERS, 200));
        doors.add(door("POST /provider/listings/{slug}/confirm", slug, solent, 303));
        doors.add(door("GET /provider/listings/{slug}/edit", slug, solent, 303));
        doors.add(door("POST /provider/listings/{slug}/edit", slug, solent, 404));
        doors.add(door("GET /provider/edits/{id}", edit, solent, 200));
        doors.add(door("POST /provider/edits/{id}/take-back", edit, solent, 409));
        doors.add(door("POST /provider/edits/{id}/discard", edit, solent, 409));
        doors.add(door("POST /provider/edits/{id}/send", edit, solent, 303));
        doors.add(door("GET /editor", EDITORS, 200));
        doors.add(door("GET /editor/edits", EDITORS, 200));
        doors.add(door("GET /editor/messages", EDITORS, 200));
        doors.add(door("GET /editor/answers", EDITORS, 200));
        doors.add(door("GET /editor/edits/{id}", edit, EDITORS, 200));
        doors.add(door("POST /editor/edits/{id}/approve", edit, EDITORS, 409));
        doors.add(door("POST /editor/edits/{id}/return", edit, EDITORS, 400));
        doors.add(door("GET /editor/messages/new", EDITORS, 200));
        doors.add(door("POST /editor/messages/new", EDITORS, 400));
        doors.add(door("GET /editor/messages/new/{reference}", comment, EDITORS, 404));
        doors.add(door("POST /editor/messages/{reference}/told", comment, EDITORS, 303));
        doors.add(door("GET /editor/messages/{reference}", comment, EDITORS, 200));
        doors.add(door("POST /editor/messages/{reference}/copy", comment, EDITORS, 409, "act", "keep"));
        doors.add(door("POST /editor/messages/{reference}/refuse", comment, EDITORS, 400));
        doors.add(door("POST /editor/messages/{reference}/second", comment, EDITORS, 409));
        doors.add(door("POST /editor/messages/{reference}/redirect", comment, EDITORS, 400));
        doors.add(door("POST /editor/messages/{reference}/quarantine", comment, EDITORS, 409));
        doors.add(door("POST /editor/messages/{reference}/route", comment, EDITORS, 400));
        doors.add(door("POST /editor/messages/{reference}/close", comment, EDITORS, 409));
        doors.add(door("POST /editor/messages/{reference}/claim", comment, EDITORS, 303));
        doors.add(door("GET /editor/refusals", EDITORS, 400));
        doors.add(door("POST /editor/refusals", EDITORS, 400));
        doors.add(door("GET /editor/answers/{id}", answer, EDITORS, 200));
        doors.add(door("POST /editor/answers/{id}/publish", answer, EDITORS, 409));
        doors.add(door("POST /editor/answers/{id}/return", answer, EDITORS, 400));
        doors.add(door("GET /editor/answers/{id}/take-down", answer, EDITORS, 404));
        doors.add(door("POST /editor/answers/{id}/take-down", answer, EDITORS, 404));
        doors.add(door("POST /editor/answers/{id}/publish-again", answer, EDITORS, 400));
        doors.add(door("GET /editor/published", EDITORS, 200));
        doors.add(door("GET /editor/listings/{slug}", slug, EDITORS, 200));
        doors.add(door("GET /editor/listings/{slug}/take-down", slug, EDITORS, 200));
        doors.add(door("POST /editor/listings/{slug}/take-down", slug, EDITORS, 400));
        doors.add(door("POST /editor/listings/{slug}/publish-again", slug, EDITORS, 303));
        doors.add(door("GET /editor/messages/{reference}/erase", comment, EDITORS, 200));
        doors.add(door("POST /editor/messages/{reference}/erase", comment, EDITORS, 303));
        doors.add(door("GET /editor/messages/{reference}/take-down", comment, EDITORS, 200));
        doors.add(door("POST /editor/messages/{reference}/take-down", comment, EDITORS, 400));
        doors.add(door("POST /editor/messages/{reference}/publish-again", comment, EDITORS, 400));
        doors.add(door("GET /editor/vocabulary", EDITORS, 200));
        doors.add(door("GET /editor/vocabulary.yaml", EDITORS, 200));
        doors.add(door("GET /editor/vocabulary/new", EDITORS, 200));
        doors.add(door("POST /editor/vocabulary/new", EDITORS, 400));
        doors.add(door("GET /editor/vocabulary/{id}", "autism", EDITORS, 200));
        doors.add(door("POST /editor/vocabulary/{id}", "autism", EDITORS, 400));
        doors.add(door("POST /editor/vocabulary/{id}/remove", "autism", EDITORS, 400));
        doors.add(door("POST /editor/vocabulary/{id}/take-back", "autism", EDITORS, 409));
        doors.add(door("GET /editor/vocabulary/changes", EDITORS, 200));
        doors.add(door("POST /editor/vocabulary/changes/publish", EDITORS, 409));
        doors.add(door("GET /editor/vocabulary/changes/throw-away", EDITORS, 303));
        doors.add(door("POST /editor/vocabulary/changes/throw-away", EDITORS, 303));
        doors.add(door("GET /editor/safeguarding", SAFEGUARDING, 200));
        doors.add(door("GET /editor/safeguarding/{reference}", harm, SAFEGUARDING, 200));
        doors.add(door("POST /editor/safeguarding/{reference}/give-back", harm, SAFEGUARDING, 409));
        doors.add(door("GET /editor/safeguarding/handed-over", SAFEGUARDING, 200));
        doors.add(door("POST /editor/safeguarding/{reference}/handed-over", harm, SAFEGUARDING, 400));
        doors.add(door("POST /editor/safeguarding/{reference}/claim", harm, SAFEGUARDING, 409));
        doors.add(door("POST /editor/safeguarding/{reference}/release", harm, SAFEGUARDING, 409));
        doors.add(door("POST /editor/safeguarding/{reference}/outcome", harm, SAFEGUARDING, 409));
        doors.add(door("GET /editor/safeguarding/{reference}/erase", harm, SAFEGUARDING, 200));
        doors.add(door("POST /editor/safeguarding/{reference}/erase", harm, SAFEGUARDING, 303));
        doors.add(door("GET /editor/data-requests", GOVERNANCE, 200));
        doors.add(door("GET /editor/data-requests/{reference}", data, GOVERNANCE, 200));
        doors.add(door("POST /editor/data-requests/{reference}/answered", data, GOVERNANCE, 409));
        doors.add(door("POST /editor/data-requests/{reference}/quarantine", data, GOVERNANCE, 409));
        doors.add(door("GET /editor/survey", OFFICERS_AND_COMMISSIONERS, 200));
        doors.add(door("GET /editor/coverage", EDITORS, 200));
        doors.add(door("GET /editor/coverage/{slug}", "lo-26", EDITORS, 200));
        doors.add(door("POST /editor/coverage/{slug}/invite", "lo-26", EDITORS, 303));
        doors.add(door("GET /editor/inspection", EDITORS, 200));
        doors.add(door("GET /editor/inspection/files.zip", EDITORS, 200));
        doors.add(door("GET /editor/signals", EDITORS, 200));
        doors.add(door("GET /editor/signals/new", EDITORS, 200));
        doors.add(door("POST /editor/signals/new", EDITORS, 400));
        doors.add(door("POST /editor/signals/{id}/remove", NO_ID, EDITORS, 303));
        doors.add(door("GET /editor/signals/unmapped", EDITORS, 200));
        doors.add(door("GET /editor/signals/unmapped/{reference}", comment, EDITORS, 404));
        doors.add(door("POST /editor/signals/unmapped/{reference}", comment, EDITORS, 404));
        doors.add(door("GET /editor/annual-report", EDITORS, 200));
        doors.add(door("POST /editor/annual-report/begin", EDITORS, 400));
        doors.add(door("GET /editor/annual-report/{slug}", "1999", EDITORS, 404));
        doors.add(door("POST /editor/annual-report/{slug}/texts", "1999", EDITORS, 404));
        doors.add(door("GET /editor/annual-report/{slug}/preview", "1999", EDITORS, 404));
        doors.add(door("GET /editor/annual-report/{slug}/take-out", "1999", EDITORS, 404));
        doors.add(door("POST /editor/annual-report/{slug}/take-out", "1999", EDITORS, 404));
        doors.add(door("GET /editor/registers", EDITORS, 200));
        doors.add(door("GET /editor/registers.csv", EDITORS, 200));
        doors.add(door("GET /editor/registers/new", EDITORS, 200));
        doors.add(door("POST /editor/registers/new", EDITORS, 400));
        for (String act : List.of("edit", "remove")) {
            doors.add(door("GET /editor/registers/{id}/" + act, NO_ID, EDITORS, 404));
            doors.add(door("POST /editor/registers/{id}/" + act, NO_ID, EDITORS, 404));
        }
        doors.add(door("GET /commissioner", COMMISSIONERS, 200));
        doors.add(door("GET /commissioner/heat-map", COMMISSIONERS, 200));
        doors.add(door("GET /commissioner/lists/{list}", "needs-you", COMMISSIONERS, 200));
        doors.add(door("GET /commissioner/gaps", OFFICERS_AND_COMMISSIONERS, 200));
        doors.add(door("GET /commissioner/messages/{reference}", comment, icb, 200));
        doors.add(door("POST /commissioner/messages/{reference}/acknowledge", comment, icb, 303));
        doors.add(door("GET /commissioner/gaps/{key}", gap, icb, 200));
        Set<String> icbAndEditors =
                Stream.of(EDITORS, icb).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
        doors.add(new Door(
                "GET /commissioner/gaps/{key}/listings",
                "/commissioner/gaps/" + gap + "/listings?counted=open",
                icbAndEditors,
                200,
                Map.of()));
        doors.add(door("GET /commissioner/gaps/{key}/diagnosis", gap, icbAndEditors, 200));
        doors.add(door("POST /commissioner/gaps/{key}/diagnosis", gap, icbAndEditors, 400));
        for (String step : List.of("plan", "decline", "pass-on")) {
            doors.add(door("POST /commissioner/gaps/{key}/" + step, gap, icb, 400));
        }
        for (String step : List.of("acknowledge", "review", "done")) {
            doors.add(door("POST /commissioner/gaps/{key}/" + step, gap, icb, 409, "version", "999"));
        }
        String report = database.texts("select coalesce(max(number), 0) from gap_report"
                        + " where bodies = 'icb-children' and state = 'ISSUED'")
                .getFirst();
        doors.add(door("GET /commissioner/reports", OFFICERS_AND_COMMISSIONERS, 200));
        doors.add(door("GET /commissioner/reports/new", OFFICERS_AND_COMMISSIONERS, 200));
        doors.add(door("POST /commissioner/reports/new", OFFICERS_AND_COMMISSIONERS, 400));
        doors.add(door("GET /commissioner/reports/schema.json", OFFICERS_AND_COMMISSIONERS, 200));
        for (String end : List.of("", ".pdf", ".csv", ".json", "/correct")) {
            doors.add(door("GET /commissioner/reports/{number}" + end, report, icbAndEditors, 200));
        }
        doors.add(door("POST /commissioner/reports/{number}/correct", report, icbAndEditors, 400));
        doors.add(door("POST /commissioner/reports/{number}/again", report, icbAndEditors, 409));
        doors.add(new Door(
                "GET /commissioner/answers/new", "/commissioner/answers/new?message=" + comment, icb, 200, Map.of()));
        doors.add(door("POST /commissioner/answers", "", icb, 400, "message", comment));
        doors.add(door("GET /commissioner/answers/{id}", answer, icb, 200));
        doors.add(door("POST /commissioner/answers/{id}", answer, icb, 400));
        doors.add(door("POST /commissioner/answers/{id}/done", answer, icb, 409));
        return doors;
    }

    private static Door door(String key, Set<String> mayOpen, int status) {
        return door(key, "", mayOpen, status);
    }

    private static Door door(String key, String name, Set<String> mayOpen, int status, String... form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < form.length; at += 2) {
            values.put(form[at], form[at + 1]);
        }
        String path = key.substring(key.indexOf(' ') + 1).replaceAll("\\{[a-z]+}", name);
        return new Door(key, path, mayOpen, status, values);
    }

    /** Of the body of {@code commissioner}. */
    private void makeReport() {
        Officer.done(HtmlForm.on(Officer.page("commissioner", "/commissioner/reports/new"), "/new")
                .with("kind", "annual")
                .with("period", String.valueOf(England.day(TestClock.now()).getYear() - 1))
                .sendAs("commissioner"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> database.count("gap_report where bodies = 'icb-children' and kind = 'ANNUAL'"
                                + " and state = 'ISSUED'")
                        > 0);
    }

    /** Doors with things of their own behind them. */
    private List<Door> furnished() {
        listing = extra.publish(ExtraListings.content(
                "{name: Access matrix club, summary: A club of the access test., kinds_of_help: [clubs-and-leisure]}"));
        String slug = listing.slug();
        HtmlForm form = HtmlForm.on(Officer.page("provider", "/provider/listings/" + slug + "/edit"), "/edit");
        String edit = form.with("summary", "A changed club.")
                .sendAs("provider")
                .header("Location")
                .replaceAll(".*/", "");
        Officer.done(HtmlForm.on(Officer.page("provider", "/provider/edits/" + edit), "/send")
                .sendAs("provider"));
        String comment = Family.saysMissing("We cannot find a wheelchair that fits.");
        Officer.sendsOn(comment, "There is no wheelchair that fits.", "help", "wheelchairs-and-equipment");
        String harm = Family.saysMissing("my dad hits me when mum is at work");
        ExtraListings.awaitTotal(115);
        makeReport();
        String data = Family.asksFor("erase", "name@example.org", "It is about my message.");
        return doors(slug, edit, comment, harm, data);
    }

    @Test
    void everyStaffAddressIsTriedHere() {
        assertThat(doors("a", NO_ID, "b", "c", "d"))
                .extracting(Door::key)
                .containsExactlyInAnyOrderElementsOf(everyDoor());
    }

    @Test
    void whoeverMayOpenAPageOpensItAndNobodyElseDoes() {
        SoftAssertions softly = new SoftAssertions();
        for (Door door : furnished()) {
            for (String user : EVERYBODY) {
                boolean allowed = door.mayOpen().contains(user);
                Response answer = door.knock(Staff.as(user));
                softly.assertThat(answer.statusCode())
                        .as("%s for %s", door.key(), user)
                        .isEqualTo(allowed ? door.statusFor(user) : 403);
                if (!allowed) {
                    softly.assertThat(answer.asString())
                            .as("page of %s for %s", door.key(), user)
                            .contains("<h1", NOT_YOURS)
                            .doesNotContain("wheelchair", "hits me", "changed club", "name@example.org");
                }
                checkNotKept(softly, door.key() + " for " + user, answer);
            }
        }
        softly.assertAll();
    }

    @Test
    void nobodyIsSentToSignInAndLosesNoForm() {
        SoftAssertions softly = new SoftAssertions();
        for (Door door : doors("camhs", NO_ID, "LO-AAAAA-AAAAA", "LO-AAAAA-AAAAA", "LO-AAAAA-AAAAA")) {
            Response answer = door.knock(given().redirects().follow(false));
            if (door.isPost()) {
                softly.assertThat(answer.statusCode()).as(door.key()).isEqualTo(401);
                softly.assertThat(answer.asString()).as(door.key()).contains("<h1", "You are no longer signed in");
            } else {
                softly.assertThat(answer.statusCode()).as(door.key()).isEqualTo(302);
                softly.assertThat(String.valueOf(answer.header("Location")))
                        .as(door.key())
                        .contains("/realms/", "/protocol/openid-connect/auth");
            }
            checkNotKept(softly, door.key() + " for nobody", answer);
        }
        softly.assertAll();
    }

    /** The same page under other ways to write its address. */
    @ParameterizedTest
    @CsvSource({
        "/editor, 200",
        "/editor/, 200",
        "/editor;x=1, 200",
        "/editor;x=1;y=2?z=3, 200",
        "/editor/;x=1, 200",
        "/editor;a/edits;b=c, 200",
        "/editor%3Bx=1, 404",
        "/%65ditor, 200",
        "/ed%69tor/edits, 200",
        "//editor, 200",
        "/editor//edits, 200",
        "/./editor, 200",
        "/search/../editor, 200",
        "/editor%2Fedits, 404",
        "/EDITOR, 404",
        "/editor.html, 404",
        "/editor%00, 404",
    })
    void noCacheKeepsAStaffPageHoweverItsAddressIsWritten(String address, int status) {
        Response answer = Staff.as("editor").urlEncodingEnabled(false).get(address);
        Response toNobody =
                given().redirects().follow(false).urlEncodingEnabled(false).get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.header("Cache-Control")).as(answer.statusLine()).isEqualTo("no-store");
        assertThat(toNobody.statusCode()).as("to nobody").isEqualTo(status == 200 ? 302 : status);
        assertThat(toNobody.asString()).doesNotContain("edits are waiting", "No edits are waiting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/editor;x=1/edits/" + NO_ID + "/approve", "/%65ditor/edits/" + NO_ID + "/approve", "/sign-in;a"
            })
    void whoIsNotSignedInLosesNoFormHoweverItsAddressIsWritten(String address) {
        Response answer = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("a=b")
                .post(address);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.asString()).contains("You are no longer signed in");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editor", "/provider", "/commissioner", "/editor/safeguarding", "/sign-in"})
    void aTokenForAnotherSiteOpensNothing(String address) {
        for (String user : List.of("editor", "provider", "commissioner", "safeguarding")) {
            Response answer = Staff.withTokenForAnotherSite(user).get(address);

            assertThat(answer.statusCode()).as(user).isEqualTo(401);
            assertThat(answer.asString()).contains("<h1").doesNotContain("lo-staff");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "provider, GET, /provider/listings/no-such-listing/edit",
        "provider, POST, /provider/listings/no-such-listing/edit",
        "provider, POST, /provider/listings/no-such-listing/confirm",
        "provider, GET, /provider/edits/" + NO_ID,
        "provider, GET, /provider/edits/not-an-id",
        "provider, POST, /provider/edits/" + NO_ID + "/send",
        "provider, POST, /provider/edits/" + NO_ID + "/take-back",
        "provider, POST, /provider/edits/" + NO_ID + "/discard",
        "provider, GET, /provider/nothing",
        "provider, GET, /provider/listings/%00/edit",
        "editor, GET, /editor/edits/" + NO_ID,
        "editor, GET, /editor/edits/not-an-id",
        "editor, POST, /editor/edits/" + NO_ID + "/approve",
        "editor, POST, /editor/edits/" + NO_ID + "/return",
        "editor, GET, /editor/messages/LO-22222-22222",
        "editor, GET, /editor/messages/%00",
        "editor, POST, /editor/messages/LO-22222-22222/copy",
        "editor, POST, /editor/messages/LO-22222-22222/refuse",
        "editor, POST, /editor/messages/LO-22222-22222/quarantine",
        "editor, GET, /editor/answers/" + NO_ID,
        "editor, POST, /editor/answers/" + NO_ID + "/publish",
        "editor, GET, /editor/nothing",
        "editor, GET, /editor/coverage/lo-99",
        "editor, GET, /editor/coverage/%00",
        "editor, POST, /editor/coverage/lo-99/invite",
        "editor, GET, /editor/vocabulary/no-such-concept",
        "editor, GET, /editor/vocabulary/%00",
        "editor, POST, /editor/vocabulary/no-such-concept",
        "editor, POST, /editor/vocabulary/no-such-concept/remove",
        "editor, POST, /editor/vocabulary/no-such-concept/take-back",
        "safeguarding, GET, /editor/safeguarding/LO-22222-22222",
        "safeguarding, POST, /editor/safeguarding/LO-22222-22222/give-back",
        "information-governance, GET, /editor/data-requests/LO-22222-22222",
        "information-governance, POST, /editor/data-requests/LO-22222-22222/answered",
        "commissioner, GET, /commissioner/messages/LO-22222-22222",
        "commissioner, POST, /commissioner/messages/LO-22222-22222/acknowledge",
        "commissioner, GET, /commissioner/gaps/no-key",
        "commissioner, GET, /commissioner/gaps/mental-health~xx~yy~zz~health",
        "commissioner, GET, /commissioner/gaps/no-key/listings",
        "commissioner, GET, /commissioner/gaps/mental-health~asd~any~portsmouth~health/listings",
        "commissioner, GET, /commissioner/gaps/mental-health~asd~any~portsmouth~health/listings?counted=all",
        "commissioner, GET, /commissioner/gaps/mental-health~asd~any~portsmouth~health/listings?counted=open&day=soon",
        "commissioner, GET, /commissioner/gaps/mental-health~asd~any~portsmouth~health/listings?counted=open&day=1999-01-01",
        "commissioner, GET, /commissioner/gaps/mental-health~xx~yy~zz~health/diagnosis",
        "editor, GET, /commissioner/gaps/no-key/diagnosis",
        "editor, POST, /commissioner/gaps/mental-health~xx~yy~zz~health/diagnosis",
        "commissioner, GET, /commissioner/reports/999999999",
        "commissioner, GET, /commissioner/reports/999999999.csv",
        "commissioner, GET, /commissioner/reports/none",
        "editor, POST, /commissioner/reports/999999999/again",
        "editor, GET, /commissioner/reports/999999999/correct",
        "commissioner, GET, /commissioner/answers/new",
        "commissioner, GET, /commissioner/answers/new?gap=mental-health~xx~yy~zz~health",
        "commissioner, GET, /commissioner/answers/new?message=LO-22222-22222",
        "commissioner, GET, /commissioner/answers/" + NO_ID,
        "commissioner, POST, /commissioner/answers/" + NO_ID,
        "commissioner, POST, /commissioner/answers/" + NO_ID + "/done",
    })
    void whatIsNotThereIsNotFound(String user, String method, String path) {
        RequestSpecification request = Staff.as(user)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("answer=Yes&reason=No&act=keep&version=0");
        Response answer =
                method.equals("GET") ? Staff.as(user).urlEncodingEnabled(false).get(path) : request.post(path);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(404);
        assertThat(answer.asString()).contains("<h1").doesNotContain("Exception");
    }

    @Test
    void anEditOfAnotherOrganisationIsNotOpenedAndNotChanged() {
        String theirs = database.texts("select e.id from listing_edit e join listing l on l.id = e.listing_id"
                        + " join provider p on p.id = l.provider_id"
                        + " where p.slug <> 'solent-nhs-trust' and e.state = 'SENT'")
                .getFirst();
        String before = database.texts(
                        "select row_to_json(e) from listing_edit e where id = ?1", UUID.fromString(theirs))
                .getFirst();

        for (int version = 0; version < 4; version++) {
            assertThat(Staff.send("provider", "/provider/edits/" + theirs + "/take-back", "version", version)
                            .statusCode())
                    .isEqualTo(403);
        }

        assertThat(database.texts("select row_to_json(e) from listing_edit e where id = ?1", UUID.fromString(theirs)))
                .containsExactly(before);
    }

    @Test
    void aDraftIsItsProvidersOwnAlsoForAnOfficer() {
        String draft = database.texts("select id from listing_edit where state = 'DRAFT'")
                .getFirst();

        assertThat(Staff.as("editor").get("/editor/edits/" + draft).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoeverSignsInComesToTheFirstPageOfTheRole() {
        assertThat(EVERYBODY.stream()
                        .filter(user -> !Set.of("admin", "reviewer").contains(user))
                        .collect(Collectors.toMap(user -> user, user -> String.valueOf(
                                        Staff.as(user).get("/sign-in").header("Location"))
                                .replaceAll("https?://[^/]*", ""))))
                .containsEntry("provider", "/provider")
                .containsEntry("editor", "/editor")
                .containsEntry("commissioner", "/commissioner")
                .containsEntry("safeguarding", "/editor/safeguarding")
                .containsEntry("information-governance", "/editor/data-requests");
    }

    /** What staff read is for them alone: no cache between them and us may keep it. */
    private static void checkNotKept(SoftAssertions softly, String what, Response answer) {
        softly.assertThat(String.valueOf(answer.header("Cache-Control")))
                .as("caching of " + what)
                .contains("no-store");
    }

    /** Every method of every resource whose address is the staff's. */
    private static Set<String> everyDoor() {
        Set<String> doors = new TreeSet<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.localoffer.service")) {
            if (!found.isAnnotatedWith(Path.class)) {
                continue;
            }
            String base = found.getAnnotationOfType(Path.class).value();
            Arrays.stream(found.reflect().getDeclaredMethods())
                    .flatMap(method -> door(base, method))
                    .filter(door -> door.matches("[A-Z]+ /?(provider|editor|commissioner|admin|sign-in)(/.*)?"))
                    .forEach(doors::add);
        }
        return doors;
    }

    private static Stream<String> door(String base, Method method) {
        String verb =
                method.isAnnotationPresent(GET.class) ? "GET" : method.isAnnotationPresent(POST.class) ? "POST" : null;
        boolean other = Arrays.stream(method.getAnnotations())
                .anyMatch(
                        annotation -> annotation.annotationType().isAnnotationPresent(jakarta.ws.rs.HttpMethod.class));
        if (verb == null) {
            return other ? Stream.of("OTHER " + base + " " + method.getName()) : Stream.empty();
        }
        Path path = method.getAnnotation(Path.class);
        String rest = path == null ? "" : path.value();
        String whole = (base + (rest.isEmpty() || rest.startsWith("/") || base.endsWith("/") ? "" : "/") + rest);
        return Stream.of(verb + " " + whole);
    }
}

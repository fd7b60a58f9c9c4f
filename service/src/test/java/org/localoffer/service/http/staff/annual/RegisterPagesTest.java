package org.localoffer.service.http.staff.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.England;
import org.localoffer.service.foundation.TestClock;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;
import org.localoffer.service.http.Vouching;
import org.localoffer.service.http.staff.TypedDay;
import org.localoffer.web.layout.Words;

/** Officers keep the registers of whom the council consulted and involved (domain L8). */
@PortalTest
class RegisterPagesTest {

    private static final String REGISTERS = "/editor/registers";
    private static final String NEW = REGISTERS + "/new";

    @Inject
    Database database;

    /** The sample has no entry of this class. */
    @AfterEach
    void withoutEntries() {
        database.change("delete from register_entry where subject = 'NHS_ENGLAND'");
    }

    private static LocalDate today() {
        return England.day(TestClock.now());
    }

    private static HtmlForm form() {
        return HtmlForm.on(Officer.page("editor", NEW), NEW)
                .with("subject", "nhs-england")
                .with("who", "the regional team")
                .with("method", "a letter")
                .with("changed", "words like " + Family.unique("zz"));
    }

    private static void added(HtmlForm form) {
        Response answer = form.sendAs("editor");
        if (answer.statusCode() == 400) {
            answer =
                    Vouching.everything(answer.asString(), NEW, "it is no name").sendAs("editor");
        }
        Officer.done(answer);
    }

    private String id(HtmlForm form) {
        return database.texts("select id from register_entry where changed = ?1", form.value("changed"))
                .getFirst();
    }

    private static String row(String subject) {
        return Jsoup.parse(Officer.page("editor", REGISTERS))
                .select("tr:has(th:contains(" + subject + "))")
                .text();
    }

    @Test
    void eachClassHasItsLastDateOrNever() {
        assertThat(row("NHS England")).contains("54(2)(a)", "Never");

        added(form());

        assertThat(row("NHS England")).contains("54(2)(a)", Words.date(today()));
        assertThat(row("Proprietors of academies")).contains("Never");
    }

    @Test
    void anEntryIsListedUnderItsClassAndInTheDownload() {
        HtmlForm form = form();
        added(form);

        assertThat(Officer.page("editor", REGISTERS + "?subject=nhs-england"))
                .contains(form.value("changed"), "1 entry", "Show all entries");
        assertThat(Officer.page("editor", REGISTERS + "?subject=academies")).doesNotContain(form.value("changed"));
        Response csv = Staff.as("editor").get(REGISTERS + ".csv");
        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString()).contains(form.value("changed"), "never");
    }

    @Test
    void aFormThatIsSentTwiceAddsOneEntry() {
        HtmlForm form = form();
        added(form);
        added(form);

        assertThat(database.count("register_entry where changed = ?1", form.value("changed")))
                .isOne();
    }

    @Test
    void anEntryIsCorrectedAndRemovedAfterAQuestionAndAllOfItIsOnTheTrail() {
        HtmlForm form = form();
        added(form);
        String id = id(form);

        HtmlForm change = HtmlForm.on(Officer.page("editor", REGISTERS + "/" + id + "/edit"), "/edit");
        assertThat(change.value("who")).isEqualTo("the regional team");
        Officer.done(change.with("method", "a call").sendAs("other-editor"));
        assertThat(database.texts("select method from register_entry where id = ?1", UUID.fromString(id)))
                .containsExactly("a call");

        HtmlForm remove = HtmlForm.on(Officer.page("editor", REGISTERS + "/" + id + "/remove"), "/remove");
        Officer.done(remove.sendAs("editor"));

        assertThat(database.count("register_entry where id = ?1", UUID.fromString(id)))
                .isZero();
        assertThat(database.acts(id))
                .contains("register.added", "register.corrected")
                .endsWith("register.removed");
        assertThat(Staff.as("editor").get(REGISTERS + "/" + id + "/edit").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"method, a call", "changed, nothing at all", "changed, ''"})
    void aCorrectionOfOnePartAloneShowsOnTheTrail(String field, String value) {
        HtmlForm form = form();
        added(form);
        String id = id(form);

        HtmlForm change = HtmlForm.on(Officer.page("editor", REGISTERS + "/" + id + "/edit"), "/edit");
        Officer.done(change.with(field, value).sendAs("editor"));

        assertThat(database.count(
                        "audit_entry where subject_id = ?1 and action = 'register.corrected' and before <> after", id))
                .isOne();
        assertThat(database.count("audit_entry where subject_id = ?1 and cast(before as text) like '%letter%'", id))
                .as("the words themselves are nowhere on the trail")
                .isZero();
    }

    @Test
    void whoeverIsOvertakenIsToldSo() {
        HtmlForm form = form();
        added(form);
        String page = Officer.page("editor", REGISTERS + "/" + id(form) + "/edit");
        Officer.done(HtmlForm.on(page, "/edit").with("method", "a call").sendAs("editor"));

        assertThat(HtmlForm.on(page, "/edit")
                        .with("method", "an email")
                        .sendAs("other-editor")
                        .statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "subject, '', Choose a group or a topic",
        "subject, nonsense, Choose a group or a topic",
        "who, '', Say which group or organisation it was",
        "method, '', Say how it was done",
        "day, soon, 'Enter a date, like'",
        "day, 1/1/2010, Enter a date since 1 September 2014",
    })
    void whatIsWrongIsSaidAndWhatWasTypedComesBack(String field, String value, String said) {
        HtmlForm form = form();

        Response refused = form.with(field, value).sendAs("editor");

        Officer.checkRefused(refused, said);
        assertThat(HtmlForm.on(refused.asString(), NEW).value("changed")).isEqualTo(form.value("changed"));
        assertThat(database.count("register_entry where changed = ?1", form.value("changed")))
                .isZero();
    }

    @Test
    void aDayInTheFutureIsRefused() {
        Officer.checkRefused(
                form().with("day", TypedDay.shown(today().plusDays(1))).sendAs("editor"), "today or in the past");
    }

    @Test
    void aPersonIsNamedOnlyWhenTheOfficerSaysWhyItIsNone() {
        HtmlForm form = form().with("who", "Zephrin Quillow");

        Response refused = form.sendAs("editor");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("tick what you have seen");
        assertThat(database.count("register_entry where who = 'Zephrin Quillow'"))
                .isZero();
        Officer.checkRefused(form().with("who", "Ring 07700 900123").sendAs("editor"), "Take this out");
    }
}

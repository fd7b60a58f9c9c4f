package org.localoffer.service.http.staff.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
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
import org.localoffer.service.http.Vouching;
import org.localoffer.service.http.staff.TypedDay;

/** Officers record mystery shops, what families talk about and documents, and remove them again (domain 5A). */
@PortalTest
class SignalPagesTest {

    private static final String NEW = "/editor/signals/new";

    @Inject
    Database database;

    private static HtmlForm form(String kind) {
        return HtmlForm.on(Officer.page("editor", NEW + "?kind=" + kind), NEW)
                .with("words", unique())
                .with("help", "maternity")
                .with("need", "hi");
    }

    /** Words that are recorded once only. */
    private static String unique() {
        return "no help with " + Family.unique("zz");
    }

    private static void records(HtmlForm form) {
        Officer.done(form.sendAs("editor"));
    }

    private long signals(String kind) {
        return Long.parseLong(database.texts(
                        "select coalesce(sum(times), 0) from signal where kind = ?1 and help = 'maternity' and need = 'hi'",
                        kind)
                .getFirst());
    }

    private String id(HtmlForm form) {
        return database.texts("select id from recorded_signal where words = ?1", form.value("words"))
                .getFirst();
    }

    private static LocalDate today() {
        return England.day(TestClock.now());
    }

    @ParameterizedTest
    @CsvSource({"no, 1", "yes, 0"})
    void aMysteryShopIsEvidenceWhereTheHelpWasNotFound(String found, int more) {
        long before = signals("MYSTERY_SHOP");
        HtmlForm form = form("mystery-shop")
                .with("found", found)
                .with("channel", "website")
                .with("steps", "7")
                .with("minutes", "12");

        records(form);

        assertThat(signals("MYSTERY_SHOP")).isEqualTo(before + more);
        String row = Jsoup.parse(Officer.page("editor", "/editor/signals"))
                .select("li:contains(" + form.value("words") + ")")
                .text();
        assertThat(row)
                .contains("Mystery shop", "On a website", "7 pages or calls", "12 minutes")
                .contains(found.equals("yes") ? "Found: does not count" : "Not found");
    }

    @Test
    void whatFamiliesTalkAboutCountsOnceHoweverOftenItCameUp() {
        long before = signals("TRENDING");
        HtmlForm form = form("trending").with("channel", "social-media").with("mentions", "40");

        records(form);

        assertThat(signals("TRENDING")).isEqualTo(before + 1);
        assertThat(Officer.page("editor", "/editor/signals")).contains("40 mentions", "On social media");
    }

    @Test
    void aDocumentIsRecordedWithWhereItSaysSo() {
        long before = signals("DOCUMENT");

        records(form("document").with("citation", "Inspection report, page 4"));

        assertThat(signals("DOCUMENT")).isEqualTo(before + 1);
        assertThat(Officer.page("editor", "/editor/signals")).contains("Inspection report, page 4");
    }

    @Test
    void aFormThatIsSentTwiceIsRecordedOnce() {
        HtmlForm form = form("trending");

        records(form);
        records(form);

        assertThat(database.count("recorded_signal where words = ?1", form.value("words")))
                .isEqualTo(1);
    }

    @Test
    void anEntryIsRemovedAndBothActsAreOnTheTrailWithoutWords() {
        HtmlForm form = form("trending");
        records(form);
        String id = id(form);
        long before = signals("TRENDING");

        Response removed = HtmlForm.on(Officer.page("other-editor", "/editor/signals"), id + "/remove")
                .sendAs("other-editor");

        Officer.done(removed);
        assertThat(signals("TRENDING")).isEqualTo(before - 1);
        assertThat(database.acts(id)).containsExactly("signal.recorded", "signal.removed");
        assertThat(database.texts(
                        "select concat(actor, ' ', before, ' ', after) from audit_entry where subject_id = ?1 order by id",
                        id))
                .hasSize(2)
                .noneMatch(entry -> entry.contains(form.value("words")))
                .anyMatch(entry -> entry.contains("editor:other-editor"));
    }

    @ParameterizedTest
    @CsvSource({
        "mystery-shop, words, '', Say in your own words what it is",
        "mystery-shop, found, '', Choose yes or no",
        "mystery-shop, found, perhaps, Choose yes or no",
        "mystery-shop, steps, many, Enter a whole number from 0 to 1000",
        "mystery-shop, steps, -1, Enter a whole number from 0 to 1000",
        "mystery-shop, minutes, 1.5, Enter a whole number from 0 to 1440",
        "mystery-shop, minutes, 1441, Enter a whole number from 0 to 1440",
        "mystery-shop, help, '', Choose a kind of help or a need",
        "mystery-shop, help, nonsense, Choose a kind of help or a need",
        "trending, mentions, 0, Enter a whole number from 1 to 100000",
        "trending, day, soon, 'Enter a date, like'",
        "trending, day, 1/1/2010, Enter a date within the last year",
        "document, citation, '', Say which document it is",
    })
    void whatIsWrongIsSaidAndWhatWasTypedComesBack(String kind, String field, String value, String said) {
        HtmlForm form =
                form(kind).with("found", "no").with("citation", "A report").with("need", "");

        Response answer = form.with(field, value).sendAs("editor");

        Officer.checkRefused(answer, said);
        HtmlForm again = HtmlForm.on(answer.asString(), NEW);
        assertThat(again.value("kind")).isEqualTo(kind);
        assertThat(again.value("words")).isEqualTo(field.equals("words") ? value : form.value("words"));
        assertThat(database.count("recorded_signal where words = ?1", form.value("words")))
                .isZero();
    }

    @Test
    void aDayInTheFutureIsRefused() {
        String tomorrow = TypedDay.shown(today().plusDays(1));

        Officer.checkRefused(form("trending").with("day", tomorrow).sendAs("editor"), "today or in the past");
    }

    @Test
    void whatIsAboutAnyHelpIsTakenWhenTheOfficerSaysSo() {
        HtmlForm form = form("trending").with("help", "any").with("need", "");

        records(form);

        assertThat(database.texts("select help from recorded_signal where words = ?1", form.value("words")))
                .containsExactly("any");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody could help, ring 07700 900123",
                "A mother wrote to z.quillow@example.org",
                "They live at PO3 9ZZ",
            })
    void contactDetailsAreNeverRecorded(String words) {
        Response answer = form("trending").with("words", words).sendAs("editor");

        Officer.checkRefused(answer, "Take this out");
        assertThat(database.count("recorded_signal where words = ?1", words)).isZero();
    }

    @Test
    void whatLooksLikeANameIsTakenOnlyWhenTheOfficerSaysWhyItIsNone() {
        HtmlForm form = form("trending").with("words", "Parents say that Zephrin Quillow has no place for them.");

        Response refused = form.sendAs("editor");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(database.count("recorded_signal where words = ?1", form.value("words")))
                .isZero();

        records(Vouching.everything(refused.asString(), NEW, "it is what the club is called"));
        assertThat(database.acts(id(form))).containsExactly("signal.recorded", "signal.vouched-for");
    }

    @Test
    void theFormOfEachKindLeadsToTheOthers() {
        for (String kind : List.of("mystery-shop", "trending", "document")) {
            assertThat(Jsoup.parse(Officer.page("editor", NEW + "?kind=" + kind))
                            .select("main a[href^=" + NEW + "]"))
                    .hasSize(2)
                    .noneMatch(link -> link.attr("href").endsWith(kind));
        }
        assertThat(HtmlForm.on(Officer.page("editor", NEW + "?kind=nonsense"), NEW)
                        .value("kind"))
                .isEqualTo("mystery-shop");
    }
}

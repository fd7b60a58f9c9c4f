package org.localoffer.service.http.staff.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.localoffer.service.PortalTest;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;

/** The work list of evidence that names neither a kind of help nor a need. */
@PortalTest
class UnmappedPagesTest {

    private static final String LIST = "/editor/signals/unmapped";

    @Inject
    Database database;

    /** A message that was sent on without a kind of help and a need; answers with its reference. */
    private static String unmapped(String copy) {
        String reference = Family.saysMissing("There was nothing.");
        Officer.sendsOn(reference, copy, "help", "", "need", "");
        return reference;
    }

    private static HtmlForm form(String reference) {
        return HtmlForm.on(Officer.page("editor", LIST + "/" + reference), "/" + reference);
    }

    private String state(String reference) {
        return database.texts("select state from feedback where reference = ?1", reference)
                .getFirst();
    }

    private String gapKey(String reference) {
        return database.texts(
                        "select concat_ws('~', help, need, age_band, area, sector) from feedback where reference = ?1",
                        reference)
                .getFirst();
    }

    /** The references on the first and on the last page of the list, which has the newest. */
    private static List<String> references() {
        return Stream.of(LIST, LIST + "?page=999999")
                .flatMap(page ->
                        Jsoup.parse(Officer.page("editor", page)).select("main a[href^=" + LIST + "/]").stream())
                .map(link -> link.attr("href").replaceFirst(".*/", ""))
                .toList();
    }

    @Test
    void aMessageThatIsMappedLeavesTheListAndBecomesEvidence() {
        String reference = unmapped("Nothing was there for us at all.");
        assertThat(references()).contains(reference);
        String state = state(reference);

        Officer.done(
                form(reference).with("help", "maternity").with("need", "msi").sendAs("editor"));

        assertThat(references()).doesNotContain(reference);
        assertThat(gapKey(reference)).isEqualTo("maternity~msi");
        assertThat(state(reference)).isEqualTo(state);
        assertThat(database.acts(reference)).last().isEqualTo("feedback.mapped");
        assertThat(database.count(
                        "signal s join feedback f on f.id = s.source where f.reference = ?1 and s.help = 'maternity'",
                        reference))
                .isEqualTo(1);
        assertThat(Staff.as("editor").get(LIST + "/" + reference).statusCode()).isEqualTo(404);
    }

    @Test
    void theListSaysHowManyThereAreAndSinceWhen() {
        unmapped("We found nothing for our family.");
        database.change("insert into search_unmapped (day, kind, times) values (current_date - 20, 'NOT_OPENED', 1200)"
                + " on conflict (day, kind) do update set times = 1200");

        Document page = Jsoup.parse(Officer.page("editor", LIST));

        assertThat(page.select("tbody tr").eachText())
                .anyMatch(row -> row.matches("Messages from families \\d+ \\d{1,2} [A-Z][a-z]+ \\d{4}"))
                .anyMatch(row ->
                        row.matches("Searches of which nothing was opened 1,2\\d\\d \\d{1,2} [A-Z][a-z]+ \\d{4}"));
        assertThat(page.select("main a[href=/editor/vocabulary]")).hasSize(1);
        assertThat(page.select("nav a[href=" + LIST + "]").eachAttr("aria-current"))
                .containsExactly("page");
    }

    @Test
    void aMessageThatNamesAKindOfHelpIsNotOnTheList() {
        String reference = Family.saysMissing("There was no help.");
        Officer.sendsOn(reference, "There was no help.", "help", "maternity", "need", "");

        assertThat(references()).doesNotContain(reference);
    }

    @Test
    void aMessageThatNobodyDecidedOnIsNotOnTheListYet() {
        String reference = Family.saysMissing("There was nothing.");

        assertThat(references()).doesNotContain(reference);
        assertThat(Staff.as("editor").get(LIST + "/" + reference).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense"})
    void aKindOfHelpOrANeedIsAskedFor(String help) {
        String reference = unmapped("We looked and found nothing.");

        Response answer = form(reference).with("help", help).with("age", "5-11").sendAs("editor");

        Officer.checkRefused(answer, "Choose a kind of help or a need");
        assertThat(HtmlForm.on(answer.asString(), "/" + reference).value("age")).isEqualTo("5-11");
        assertThat(gapKey(reference)).isEmpty();
    }

    @Test
    void anOfficerWhoSawAnOlderVersionChangesNothing() {
        String reference = unmapped("Nothing again.");
        HtmlForm old = form(reference).with("help", "maternity");
        database.change("update feedback set version = version + 1 where reference = ?1", reference);

        assertThat(old.sendAs("editor").statusCode()).isEqualTo(409);

        assertThat(gapKey(reference)).isEmpty();
    }
}

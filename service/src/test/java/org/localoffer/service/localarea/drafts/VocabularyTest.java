package org.localoffer.service.localarea.drafts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.service.PortalTest;
import org.localoffer.service.foundation.Actor;
import org.localoffer.service.http.Api;
import org.localoffer.service.http.Database;
import org.localoffer.service.http.Family;
import org.localoffer.service.http.HtmlForm;
import org.localoffer.service.http.Officer;
import org.localoffer.service.http.Staff;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.edition.Editions;
import org.localoffer.service.localarea.files.AreaFiles;
import org.localoffer.service.localarea.files.VocabularyFile;

/** Officers change the vocabulary in a draft, see the effect, and publish it to a running portal. */
@PortalTest
class VocabularyTest {

    private static final String LIST = "/editor/vocabulary";
    private static final String CHANGES = LIST + "/changes";
    private static final String BED = LIST + "/bed-wetting";

    @Inject
    Database database;

    @Inject
    Drafts drafts;

    @Inject
    Editions editions;

    @Inject
    CurrentLocalArea current;

    @BeforeEach
    @AfterEach
    void noDraft() {
        drafts.throwAway(drafts.read().mark(), Actor.system("test"));
    }

    private static HtmlForm form(String path) {
        return HtmlForm.on(Officer.page(Officer.EDITOR, path), path);
    }

    private static HtmlForm withWord(String path, String word) {
        HtmlForm form = form(path);
        return form.with("words", form.value("words") + "\n" + word);
    }

    private static HtmlForm publishForm() {
        return HtmlForm.on(Officer.page(Officer.EDITOR, CHANGES), "/publish");
    }

    /** The text of the main part of the page, without tags and line breaks. */
    private static String text(String html) {
        return Jsoup.parse(html).select("main").text();
    }

    private void asked(String words, int times, String daysAgo) {
        database.change(
                "insert into search_words (day, words, found, times)"
                        + " values ((now() at time zone 'Europe/London')::date - cast(?3 as integer), ?1, 'NOTHING', ?2)",
                words,
                times,
                daysAgo);
    }

    private static String word() {
        return Family.unique("zoomies").substring(0, 16);
    }

    private int edition() {
        return Integer.parseInt(
                database.texts("select max(number) from local_area_edition").getFirst());
    }

    @Test
    void anOfficerAddsAWordSeesWhatItTouchesAndPublishesWithoutARestart() {
        String word = word();
        String rare = word();
        String old = word();
        asked(word, 5, "0");
        asked(rare, 4, "0");
        asked(old, 9, "31");
        assertThat(Api.search("q", word).get("total").longValue()).isZero();
        int before = edition();

        HtmlForm changed = withWord(BED, word);
        changed = changed.with("words", changed.value("words") + "\n" + rare + "\n" + old);
        Officer.done(changed.sendAs(Officer.EDITOR));
        String page = Officer.page(Officer.EDITOR, CHANGES);

        assertThat(text(page))
                .contains(
                        "Changed: Bed-wetting and soiling",
                        "“" + word + "” Asked 5 times in the last 30 days",
                        "Understood: the word “" + word + "”",
                        "Understood: Bed-wetting and soiling",
                        "New")
                .containsPattern("[0-9]+ other searches do not change|1 other search does not change")
                .doesNotContain("“" + rare + "” Asked", "“" + old + "” Asked");
        List<String> promised = firstAfter(page, word);
        assertThat(promised).isNotEmpty();
        assertThat(Api.search("q", word).get("total").longValue())
                .as("before it is published")
                .isZero();

        HtmlForm publish = HtmlForm.on(page, "/publish");
        Officer.done(publish.sendAs(Officer.EDITOR));

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(firstNames(word))
                .isEqualTo(promised));
        assertThat(edition()).isEqualTo(before + 1);
        assertThat(database.texts(
                        "select actor || ' ' || action || ' ' || coalesce(before::text, '') from audit_entry"
                                + " where subject_type = 'local-area-edition' and subject_id = ?1",
                        Integer.toString(before + 1)))
                .singleElement()
                .asString()
                .startsWith("editor:editor local-area.published {\"bed-wetting\"")
                .doesNotContain("autism");
        assertThat(database.count(
                        "audit_entry where subject_type = 'local-area-edition' and subject_id = ?1 and after::text like ?2",
                        Integer.toString(before + 1),
                        "%" + word + "%"))
                .isEqualTo(1);
        assertThat(Staff.as(Officer.EDITOR).get("/editor/vocabulary.yaml").asString())
                .contains("- id: bed-wetting", word)
                .startsWith("# What families mean by the words they use.");
        assertThat(database.count("vocabulary_change")).isZero();

        Officer.done(publish.sendAs(Officer.EDITOR));
        assertThat(edition()).as("the same form sent twice").isEqualTo(before + 1);
    }

    /** Names of the first five results that the page predicts for the search. */
    private static List<String> firstAfter(String html, String word) {
        String search = html.substring(html.indexOf("“" + word + "”"));
        String after = search.substring(search.indexOf(">After<"), search.indexOf("</section>"));
        Matcher links = Pattern.compile("<a class=\"govuk-link\" href=\"/listings/[^\"]*\">([^<]*)</a>")
                .matcher(after);
        return links.results().map(link -> HtmlForm.plain(link.group(1))).toList();
    }

    private static List<String> firstNames(String word) {
        return Api.texts(Api.search("q", word).get("results"), "name").stream()
                .limit(5)
                .toList();
    }

    @Test
    void aNewConceptTagsTheListingsThatSayItsWords() {
        Officer.done(form(LIST + "/new")
                .with("label", "Hydrotherapy pools")
                .with("words", "mediation\n" + word())
                .sendAs(Officer.EDITOR));

        String page = Officer.page(Officer.EDITOR, CHANGES);

        assertThat(text(page)).contains("Added: Hydrotherapy pools", "Will now be found for: Hydrotherapy pools");
        assertThat(text(Officer.page(Officer.EDITOR, LIST + "?q=hydrotherapy")))
                .contains("Added, not published yet", "Id hydrotherapy-pools");
        Officer.done(HtmlForm.on(Officer.page(Officer.EDITOR, LIST + "/hydrotherapy-pools"), "/take-back")
                .sendAs(Officer.EDITOR));
        assertThat(text(Officer.page(Officer.EDITOR, CHANGES))).contains("Nothing is waiting to be published.");
    }

    @Test
    void aQuestionThatMeansAConceptIsReadAsItOnceItIsPublished() {
        String question = "purple lanterns drying in the attic";
        HtmlForm form = form(BED);

        Officer.done(form.with("asked", form.value("asked") + "\n" + question).sendAs(Officer.EDITOR));
        assertThat(text(Officer.page(Officer.EDITOR, CHANGES))).contains("Questions that mean it", question);
        assertThat(helpFor(question)).isEmpty();

        Officer.done(publishForm().sendAs(Officer.EDITOR));

        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(helpFor(question))
                .contains("bladder-and-bowel"));
    }

    private static List<String> helpFor(String question) {
        JsonNode help = Api.search("q", question).get("query").get("understood").get("help");
        return help == null ? List.of() : Api.texts(help);
    }

    @Test
    void theSameNewConceptSentTwiceIsOne() {
        HtmlForm form = form(LIST + "/new").with("label", "Zoomies twice").with("words", word());

        Officer.done(form.sendAs(Officer.EDITOR));
        Officer.done(form.sendAs(Officer.EDITOR));

        assertThat(database.count("vocabulary_change")).isEqualTo(1);
        Officer.checkRefused(
                form.with("words", word()).sendAs(Officer.EDITOR), "Enter another name: there is already a concept");
    }

    @Test
    void mistakesAreReportedBesideTheirFieldsAndTheFormComesBackFilledIn() {
        HtmlForm form = form(BED);

        Officer.checkRefused(form.with("label", " ").sendAs(Officer.EDITOR), "Enter a name");
        Officer.checkRefused(form.with("also", "no-such-concept").sendAs(Officer.EDITOR), "There is no concept");
        Officer.checkRefused(form.with("also", "bed-wetting").sendAs(Officer.EDITOR), "Take ");
        Officer.checkRefused(
                form.with("together", "autism").sendAs(Officer.EDITOR), "&quot;autism&quot; needs two ids");
        Officer.checkRefused(form.with("words", "?!").sendAs(Officer.EDITOR), "&quot;?!&quot; has no letter");
        Officer.checkRefused(form.with("asked", "why ".repeat(60)).sendAs(Officer.EDITOR), "shorter: 200 characters");
        Officer.checkRefused(form.with("role", "king").sendAs(Officer.EDITOR), "Choose what it does");
        Officer.checkRefused(form.with("needs", "king").sendAs(Officer.EDITOR), "Choose from the list");
        Response refused = form.with("label", "").with("words", "wets <b>it").sendAs(Officer.EDITOR);
        assertThat(refused.asString()).contains("wets &lt;b&gt;it");
        assertThat(database.count("vocabulary_change")).isZero();
    }

    @Test
    void aFormSentAsItCameChangesNothing() {
        for (Concept concept : current.get().vocabulary().concepts()) {
            Officer.done(form(LIST + "/" + concept.id()).sendAs(Officer.EDITOR));
        }

        assertThat(database.count("vocabulary_change")).isZero();
    }

    @Test
    void aWordThatAnotherConceptHasIsAWarningAndNoError() {
        Officer.done(withWord(BED, "autistic").sendAs(Officer.EDITOR));

        assertThat(text(Officer.page(Officer.EDITOR, BED)))
                .contains("“autistic” is also a word of Autism")
                .doesNotContain("There is a problem");
    }

    @Test
    void aConceptThatOthersNameDoesNotGoBeforeTheyLetGoOfIt() {
        Response refused = HtmlForm.on(Officer.page(Officer.EDITOR, LIST + "/autism"), "/remove")
                .sendAs(Officer.EDITOR);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused.asString()))
                .contains("Take it out of the concepts that name it first", "Concepts that name it");

        Officer.done(HtmlForm.on(Officer.page(Officer.EDITOR, BED), "/remove").sendAs(Officer.EDITOR));

        assertThat(text(Officer.page(Officer.EDITOR, CHANGES)))
                .contains("Taken out: Bed-wetting and soiling", "Will no longer be found for: Bed-wetting and soiling");
        assertThat(text(Officer.page(Officer.EDITOR, BED))).contains("Taken out by editor");
        assertThat(database.acts("bed-wetting")).contains("vocabulary.concept-removed");
    }

    @Test
    void theSecondOfficerOnAConceptIsInformedAndLosesNothing() {
        HtmlForm first = withWord(BED, "first words");
        HtmlForm second = HtmlForm.on(Officer.page(Officer.OTHER, BED), BED).with("words", "second words");
        Officer.done(first.sendAs(Officer.EDITOR));

        Response overtaken = second.sendAs(Officer.OTHER);

        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(text(overtaken.asString())).contains("Somebody else changed this concept");
        HtmlForm again = HtmlForm.on(overtaken.asString(), BED);
        assertThat(again.value("words")).isEqualTo("second words");
        assertThat(Officer.page(Officer.EDITOR, BED)).contains("first words");
        Officer.done(again.sendAs(Officer.OTHER));
        assertThat(Officer.page(Officer.EDITOR, BED)).contains("second words").contains("Changed by other-editor");
    }

    @Test
    void theSecondOfficerToPublishIsInformedAndLosesNothing() {
        String word = word();
        Officer.done(withWord(BED, word).sendAs(Officer.EDITOR));
        HtmlForm first = publishForm();
        HtmlForm second = HtmlForm.on(Officer.page(Officer.OTHER, CHANGES), "/publish");
        Officer.done(first.sendAs(Officer.EDITOR));
        int edition = edition();
        String later = word();
        Officer.done(withWord(BED, later).sendAs(Officer.EDITOR));

        Response overtaken = second.sendAs(Officer.OTHER);

        assertThat(overtaken.statusCode()).isEqualTo(409);
        assertThat(text(overtaken.asString())).contains("Somebody else published, or changed the draft", later);
        assertThat(edition()).isEqualTo(edition);
        Officer.done(HtmlForm.on(overtaken.asString(), "/publish").sendAs(Officer.OTHER));
        assertThat(edition()).isEqualTo(edition + 1);
        assertThat(Staff.as(Officer.EDITOR).get("/editor/vocabulary.yaml").asString())
                .contains(word, later);
    }

    @Test
    void whatAnotherCopyPublishesIsOpenedHereWithinTenSeconds() {
        String word = word();
        Editions.Published newest = editions.newest();
        String text = VocabularyFile.of(newest.files()).text() + "\n- id: " + word
                + "\n  label: Another copy\n  words: [" + word + "]\n";
        AreaFiles files = newest.files().with(VocabularyFile.PATH, text);

        // Written directly to the database, as another copy of the service would do; this copy receives no event.
        database.change(
                "insert into local_area_edition (number, files, published_at, published_by)"
                        + " select number + 1, jsonb_set(files, '{vocabulary.yaml}', to_jsonb(cast(?1 as text))), now(), 'editor:test'"
                        + " from local_area_edition order by number desc limit 1",
                Objects.requireNonNull(files.texts().get(VocabularyFile.PATH)));

        Awaitility.await()
                .atMost(Duration.ofSeconds(11))
                .until(() -> current.get().vocabulary().concept(word).isPresent());
    }

    @Test
    void anEditionIsNeverChanged() {
        assertThat(Arrays.stream(new String[] {
                            "update local_area_edition set published_by = 'x'", "delete from local_area_edition"
                        })
                        .map(sql -> org.assertj.core.api.Assertions.catchThrowable(() -> database.change(sql))))
                .allSatisfy(
                        refused -> assertThat(refused).hasStackTraceContaining("local_area_edition is append-only"));
    }

    @Test
    void theDraftIsThrownAwayOnlyAfterItWasAsked() {
        Officer.done(withWord(BED, word()).sendAs(Officer.EDITOR));

        String ask = Officer.page(Officer.EDITOR, CHANGES + "/throw-away");
        assertThat(text(ask)).contains("Not published yet: 1 change.", "It cannot be undone");
        assertThat(database.count("vocabulary_change")).isEqualTo(1);
        Officer.done(HtmlForm.on(ask, "/throw-away").sendAs(Officer.EDITOR));

        assertThat(database.count("vocabulary_change")).isZero();
        assertThat(database.acts("draft")).contains("vocabulary.draft-thrown-away");
    }

    @Test
    void whatComesFromAnotherSiteIsRefused() {
        assertThat(Staff.as(Officer.EDITOR)
                        .header("Origin", "https://evil.example")
                        .contentType("application/x-www-form-urlencoded")
                        .post(CHANGES + "/publish")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theListIsPagedAndSearched() {
        String all = Officer.page(Officer.EDITOR, LIST);
        Set<String> ids =
                current.get().vocabulary().concepts().stream().map(Concept::id).collect(Collectors.toSet());

        assertThat(text(all)).contains(ids.size() + " concepts");
        assertThat(all).contains("/editor/vocabulary?q=&amp;page=2");
        assertThat(text(Officer.page(Officer.EDITOR, LIST + "?q=Otism"))).contains("1 concept with “Otism”", "Autism");
        assertThat(text(Officer.page(Officer.EDITOR, LIST + "?q=%3Cb%3E%00"))).contains("No concept has that");
        assertThat(given().redirects().follow(false).get(LIST).statusCode()).isEqualTo(302);
    }
}

package org.localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.localoffer.web.editing.DifferenceView;
import org.localoffer.web.editing.Piece;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.HiddenField;
import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;
import org.localoffer.web.vocabulary.ChangesView;
import org.localoffer.web.vocabulary.ConceptDifference;
import org.localoffer.web.vocabulary.ConceptRow;
import org.localoffer.web.vocabulary.ConceptView;
import org.localoffer.web.vocabulary.FoundLine;
import org.localoffer.web.vocabulary.SearchChange;
import org.localoffer.web.vocabulary.TagLine;
import org.localoffer.web.vocabulary.VocabularyTemplates;
import org.localoffer.web.vocabulary.VocabularyView;

/** Tests of vocabulary pages only; {@link PagesTest} applies the rules of all pages to them. */
class VocabularyPagesTest {

    private static final Pages PAGES = new Pages();
    private static final Link AUTISM = new Link("Autism", "/editor/vocabulary/autism");
    private static final Link CLUB = new Link("Saturday Club", "/listings/saturday-club");

    private static Document page(String name, Object... views) {
        Object[] all = new Object[views.length + 1];
        all[0] = StaffViews.layout("/editor/vocabulary", StaffViews.OFFICER);
        System.arraycopy(views, 0, all, 1, views.length);
        return Jsoup.parse(PAGES.render(VocabularyTemplates.class, name, all));
    }

    private static Form publish(@Nullable String problem) {
        return new Form(
                "/editor/vocabulary/changes/publish",
                List.of(new HiddenField("edition", "4")),
                List.of(),
                List.of(Button.main("Publish these changes")),
                problem);
    }

    private static ChangesView changes(Form publish) {
        return new ChangesView(
                null,
                null,
                List.of(new ConceptDifference(
                        AUTISM,
                        "Changed",
                        "editor, 3 November 2026, 14:05",
                        List.of(new DifferenceView(
                                "Words",
                                List.of(new Piece("asd", false)),
                                List.of(
                                        new Piece("asd", false),
                                        new Piece(", ", false),
                                        new Piece("zoomies", true)))))),
                List.of(
                        new SearchChange(
                                "zoomies",
                                "12 times in the last 30 days",
                                "the word “zoomies”",
                                "Autism",
                                List.of(),
                                List.of(new FoundLine(CLUB, true, "New"))),
                        new SearchChange("asd", "5 times", "Autism", "Autism", List.of(), List.of())),
                "31 other searches do not change.",
                List.of("116 of them were looked through."),
                "1 changes what it is found for.",
                List.of(new TagLine(CLUB, List.of("Autism"), List.of("Respite"))),
                Paging.ONE_PAGE,
                publish);
    }

    @Test
    void theListShowsIdsWordsAndUnpublishedChanges() {
        Document page = page(
                "vocabulary",
                new VocabularyView(
                        null,
                        "aut",
                        "1 concept with “aut”",
                        "Edition 4 is published",
                        new Link("2 changes not published yet", "/editor/vocabulary/changes"),
                        List.of(new ConceptRow(
                                "autism", AUTISM, "autism, asd", List.of("ASD"), "Changed, not published yet")),
                        Paging.ONE_PAGE));

        assertThat(page.select("input[name=q]").val()).isEqualTo("aut");
        Element row = page.select(".lo-decision").get(0);
        assertThat(row.text())
                .isEqualTo("Autism Changed, not published yet Id autism Words autism, asd Stands for ASD");
        assertThat(row.select("a").attr("href")).isEqualTo("/editor/vocabulary/autism");
        assertThat(page.select("main a[href=/editor/vocabulary/changes]")).hasSize(1);
    }

    @Test
    void aWordOfTwoConceptsIsAWarningThatNamesTheOther() {
        Document page = page(
                "concept",
                new ConceptView(
                        "Autism",
                        "autism",
                        null,
                        null,
                        List.of(new Link("“speech” is also a word of Late talking", "/editor/vocabulary/late-talking")),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null));

        assertThat(page.select(".lo-flags a").text()).isEqualTo("“speech” is also a word of Late talking");
        assertThat(page.select(".govuk-error-summary")).isEmpty();
        assertThat(page.title()).startsWith("Autism");
    }

    @Test
    void aSearchIsShownBeforeAndAfterWithNewResultsMarked() {
        Document page = page("changes", changes(publish(null)));

        Element search = page.select("section[aria-labelledby=search-1]").get(0);
        assertThat(search.text())
                .isEqualTo("“zoomies” Asked 12 times in the last 30 days Before Understood: the word “zoomies”"
                        + " Nothing is found After Understood: Autism Saturday Club strong match New");
        assertThat(page.select("section[aria-labelledby=search-2]").text()).contains("Understood as before");
        assertThat(page.select("main").text()).contains("31 other searches do not change.");
        assertThat(page.select(".lo-difference ins").text()).contains("zoomies");
        assertThat(page.select(".lo-decision").text())
                .isEqualTo("Saturday Club Will now be found for: Autism Will no longer be found for: Respite");
        assertThat(page.select("main form button").eachText()).containsExactly("Publish these changes");
    }

    @Test
    void aConflictWithAnotherOfficerIsShownAtTheTop() {
        Document page = page("changes", changes(publish("Somebody else published.")));

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary").text()).contains("Somebody else published.");
    }

    @Test
    void discardingChangesAsksForConfirmation() {
        Document page = page(
                "throwAway",
                "2 changes",
                Form.of(
                        "/editor/vocabulary/changes/throw-away",
                        List.of(),
                        List.of(),
                        Button.warning("Delete the draft")));

        assertThat(page.select(".lo-lead").text()).startsWith("Not published yet: 2 changes.");
        assertThat(page.select("main a[href=/editor/vocabulary/changes]").text())
                .isEqualTo("Keep the draft");
    }
}

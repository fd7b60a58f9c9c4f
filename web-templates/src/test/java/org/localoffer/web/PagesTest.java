package org.localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.CheckedTemplate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.localoffer.web.annual.AnnualTemplates;
import org.localoffer.web.category.CategoryTemplates;
import org.localoffer.web.commissioning.CommissioningTemplates;
import org.localoffer.web.coverage.CoverageTemplates;
import org.localoffer.web.editing.EditingTemplates;
import org.localoffer.web.error.ErrorTemplates;
import org.localoffer.web.feedback.FeedbackFormView;
import org.localoffer.web.feedback.FeedbackTemplates;
import org.localoffer.web.form.Button;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.form.Form;
import org.localoffer.web.form.Section;
import org.localoffer.web.guide.GuideTemplates;
import org.localoffer.web.home.HomeTemplates;
import org.localoffer.web.layout.Assets;
import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.LinkedData;
import org.localoffer.web.layout.Trail;
import org.localoffer.web.listing.ListingTemplates;
import org.localoffer.web.listing.ListingView;
import org.localoffer.web.page.PageTemplates;
import org.localoffer.web.provider.ProviderTemplates;
import org.localoffer.web.report.ReportDocuments;
import org.localoffer.web.report.ReportTemplates;
import org.localoffer.web.search.ResultsView;
import org.localoffer.web.search.SearchForm;
import org.localoffer.web.search.SearchTemplates;
import org.localoffer.web.shortlist.ShortlistTemplates;
import org.localoffer.web.signals.SignalTemplates;
import org.localoffer.web.staff.StaffTemplates;
import org.localoffer.web.triage.TriageTemplates;
import org.localoffer.web.vocabulary.VocabularyTemplates;

class PagesTest {

    private static final List<Class<?>> TEMPLATES = List.of(
            AnnualTemplates.class,
            CategoryTemplates.class,
            CommissioningTemplates.class,
            CoverageTemplates.class,
            EditingTemplates.class,
            ErrorTemplates.class,
            FeedbackTemplates.class,
            GuideTemplates.class,
            HomeTemplates.class,
            ListingTemplates.class,
            PageTemplates.class,
            ProviderTemplates.class,
            ReportTemplates.class,
            SearchTemplates.class,
            ShortlistTemplates.class,
            SignalTemplates.class,
            StaffTemplates.class,
            TriageTemplates.class,
            VocabularyTemplates.class);

    /** Whole documents without a site around them; {@link ReportDocumentTest} says what is true of them. */
    private static final List<Class<?>> DOCUMENTS = List.of(ReportDocuments.class);

    private static final String ANNUAL_REPORTS = "/you-said-we-did/annual-reports";

    private static final Path SOURCES = Path.of("src/main/resources/templates");
    /** Rendered pages, to be viewed in a browser beside {@code target/classes/META-INF/resources}. */
    private static final Path RENDERED = Path.of("target/pages");

    private static final Pages PAGES = new Pages();

    static Stream<Arguments> real() {
        return Stream.of(
                page("home", HomeTemplates.class, "home", "/", Views.home()),
                page("results", SearchTemplates.class, "results", "/search", Views.plainResults()),
                page("results-with-all", SearchTemplates.class, "results", "/search", Views.results()),
                page("results-map", SearchTemplates.class, "results", "/search", ShortlistViews.results()),
                page("results-street-map", SearchTemplates.class, "results", "/search", ShortlistViews.withStreetMap()),
                page("shortlist", ShortlistTemplates.class, "shortlist", "/shortlist", ShortlistViews.three()),
                page("shortlist-empty", ShortlistTemplates.class, "shortlist", "/shortlist", ShortlistViews.empty()),
                page("results-none", SearchTemplates.class, "results", "/search", Views.nothingFound()),
                page("results-language", SearchTemplates.class, "results", "/search", Views.inPolish()),
                page(
                        "listing",
                        ListingTemplates.class,
                        "listing",
                        "/listings/a",
                        Views.listing(),
                        List.of(),
                        Views.trail()),
                page(
                        "listing-danger",
                        ListingTemplates.class,
                        "listing",
                        "/listings/a",
                        Views.listing(),
                        Views.CRISIS,
                        Views.trail()),
                page(
                        "listing-bare",
                        ListingTemplates.class,
                        "listing",
                        "/listings/b",
                        Views.bareListing("New club", "A club that is being set up."),
                        List.of(),
                        Trail.over()),
                page(
                        "listing-long-name",
                        ListingTemplates.class,
                        "listing",
                        "/listings/c",
                        Views.bareListing("Llanfairpwllgwyngyll".repeat(10), "Long ".repeat(80)),
                        List.of(),
                        Views.trail()),
                page("tombstone", ListingTemplates.class, "tombstone", "/listings/d", Views.tombstone()),
                page("provider", ProviderTemplates.class, "provider", "/providers/a", Views.provider(), Views.trail()),
                page("providers", ProviderTemplates.class, "providers", "/providers", Views.providers(), Trail.over()),
                page(
                        "category",
                        CategoryTemplates.class,
                        "category",
                        "/categories/leisure",
                        Views.category(),
                        Views.trail()),
                page(
                        "categories",
                        CategoryTemplates.class,
                        "categories",
                        "/categories",
                        Views.categories(),
                        Trail.over()),
                page("guide", GuideTemplates.class, "guide", "/guides/a", Views.guide(), Views.trail()),
                page("guides", GuideTemplates.class, "guides", "/guides", Views.guideList(), Trail.over()),
                page("offline", PageTemplates.class, "getHelpOffline", "/get-help-offline", Views.offline()),
                page("contact", PageTemplates.class, "contact", "/contact"),
                page(
                        "accessibility",
                        PageTemplates.class,
                        "accessibilityStatement",
                        "/accessibility-statement",
                        Views.statement()),
                page("privacy", PageTemplates.class, "privacy", "/privacy", Views.privacy()),
                page("cookies", PageTemplates.class, "cookies", "/cookies"),
                page("feedback-missing", FeedbackTemplates.class, "form", "/feedback", Views.missingForm(null, "")),
                page(
                        "feedback-refused",
                        FeedbackTemplates.class,
                        "form",
                        "/feedback",
                        Views.missingForm("Write what you could not find", "")),
                page("feedback-listing", FeedbackTemplates.class, "form", "/listings/a/feedback", Views.howWasItForm()),
                page("feedback-sent", FeedbackTemplates.class, "status", "/feedback/LO-7K3M-92QX", Views.sentMessage()),
                page(
                        "feedback-answered",
                        FeedbackTemplates.class,
                        "status",
                        "/feedback/LO-7K3M-92QX",
                        Views.answeredMessage()),
                page(
                        "feedback-elsewhere",
                        FeedbackTemplates.class,
                        "status",
                        "/feedback/LO-7K3M-92QX",
                        Views.messageForOthers()),
                page(
                        "feedback-young-people",
                        FeedbackTemplates.class,
                        "youngPeople",
                        "/feedback/young-people",
                        Views.youngPeople()),
                page("feedback-own-case", FeedbackTemplates.class, "ownCase", "/feedback/own-case", Views.ownCase()),
                page(
                        "feedback-data-rights",
                        FeedbackTemplates.class,
                        "dataRights",
                        "/feedback/data-rights",
                        Views.dataRights()),
                page("survey", FeedbackTemplates.class, "survey", "/survey", Views.survey()),
                page("survey-thanks", FeedbackTemplates.class, "surveyThanks", "/survey/thanks"),
                page(
                        "feedback-reference",
                        FeedbackTemplates.class,
                        "reference",
                        "/feedback/LO-7K3MW-9QX0",
                        Views.mistypedReference()),
                page("coverage", CoverageTemplates.class, "coverage", "/coverage", CoverageViews.coverage()),
                page("coverage-none", CoverageTemplates.class, "coverage", "/coverage", CoverageViews.nothing()),
                page("heading", CoverageTemplates.class, "heading", "/coverage/lo-14", CoverageViews.heading()),
                page(
                        "heading-fields",
                        CoverageTemplates.class,
                        "heading",
                        "/coverage/lo-25",
                        CoverageViews.headingOfFields()),
                page(
                        "heading-nothing",
                        CoverageTemplates.class,
                        "heading",
                        "/coverage/lo-04",
                        CoverageViews.headingWithNothing(null)),
                page(
                        "heading-none-expected",
                        CoverageTemplates.class,
                        "heading",
                        "/coverage/lo-04",
                        CoverageViews.headingWithNothing("Every school of that kind is elsewhere.")),
                page("answers", FeedbackTemplates.class, "answers", "/you-said-we-did", Views.answers()),
                page("answers-none", FeedbackTemplates.class, "answers", "/you-said-we-did", Views.noAnswers()),
                page("answers-unfit", FeedbackTemplates.class, "answers", "/you-said-we-did", Views.noAnswerFits()),
                page("answer", FeedbackTemplates.class, "answer", "/you-said-we-did/12", Views.answerPage()),
                page("answer-gap", FeedbackTemplates.class, "answer", "/you-said-we-did/11", Views.answerToAGap()),
                page("annual-reports", AnnualTemplates.class, "reports", ANNUAL_REPORTS, AnnualViews.reports()),
                page("annual-reports-none", AnnualTemplates.class, "reports", ANNUAL_REPORTS, AnnualViews.noReports()),
                page("annual-report", AnnualTemplates.class, "report", ANNUAL_REPORTS + "/2026", AnnualViews.report()),
                page(
                        "annual-report-bare",
                        AnnualTemplates.class,
                        "report",
                        ANNUAL_REPORTS + "/2026",
                        AnnualViews.bareReport()),
                page(
                        "annual-easy-read",
                        AnnualTemplates.class,
                        "easyRead",
                        ANNUAL_REPORTS + "/2026/easy-read",
                        AnnualViews.easyRead()),
                Arguments.of(
                        "staff-layout",
                        PAGES.render(PageTemplates.class, "cookies", Views.staffLayout("/editor/edits"))),
                page("not-found", ErrorTemplates.class, "notFound", "/lost", SearchForm.EMPTY),
                page(
                        "explained",
                        ErrorTemplates.class,
                        "explained",
                        "/search",
                        "That is too long for us",
                        "Make it shorter, and send it again."),
                page("server-error", ErrorTemplates.class, "serverError", "/search", "7F3A"),
                page("listing-unavailable", ErrorTemplates.class, "listingUnavailable", "/listings/a", Views.CRISIS),
                page(
                        "busy",
                        ErrorTemplates.class,
                        "busy",
                        "/search",
                        "Many people are using this site just now",
                        "Try again in a moment.",
                        new Link("Try this page again", "/search?q=autism"),
                        Views.CRISIS));
    }

    static Stream<Arguments> made() {
        return TEMPLATES.stream().flatMap(type -> methods(type)).flatMap(method -> Arrays.stream(Made.values())
                .map(how -> Arguments.of(
                        file(method).replace('/', ' ') + " " + how,
                        PAGES.render(method.getDeclaringClass(), method.getName(), how.views(method)))));
    }

    static Stream<Arguments> all() {
        return Stream.of(real(), StaffPagesTest.real(), made()).flatMap(pages -> pages);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void pageIsValidAndAccessible(String name, String html) throws IOException {
        Files.createDirectories(RENDERED);
        Files.writeString(RENDERED.resolve(name.replace(' ', '-') + ".html"), html);
        Document page = Jsoup.parse(html);

        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.title()).contains("Local Offer");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h1").text()).isNotBlank();
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("body > :first-child").attr("href")).isEqualTo("#main");
        assertThat(html).doesNotContain("NOT_FOUND", ">null<", "\"null\"");

        assertLinksLead(page);
        assertIdsAreSound(page);
        assertFieldsAreLabelled(page);
        assertHeadingsDoNotSkip(page);
        assertNothingIsInline(page);
        assertThat(page.select("ul > *:not(li), ol > *:not(li), dl > *:not(div):not(dt):not(dd)"))
                .isEmpty();
        assertThat(page.select("h1:empty, h2:empty, h3:empty, p:empty, li:empty, dd:empty, dt:empty"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("made")
    void textIsEscaped(String name, String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.select(".evil")).isEmpty();
        assertOnlyOurScripts(page);
    }

    @Test
    void everyTemplateBelongsToACheckedMethod() throws IOException {
        Set<String> methods = Stream.concat(TEMPLATES.stream(), DOCUMENTS.stream())
                .flatMap(type -> methods(type))
                .map(PagesTest::file)
                .collect(Collectors.toSet());
        assertThat(files())
                .filteredOn(file ->
                        !file.toString().contains("/tags/") && !file.toString().contains("/layout/"))
                .extracting(file -> SOURCES.relativize(file).toString().replace(".html", ""))
                .containsExactlyInAnyOrderElementsOf(methods);
    }

    @Test
    void templatesAvoidDiscouragedWords() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file).toLowerCase(java.util.Locale.ROOT))
                    .as(file.toString())
                    .doesNotContain("please", "unfortunately", "provision", "learner", "click here");
        }
    }

    @Test
    void whatTheLawAsksForAndIsMissingIsReadFirstAndWhatIsCoveredIsFoldedOnTheScreen() {
        Document page = Jsoup.parse(
                PAGES.render(CoverageTemplates.class, "coverage", Views.layout("/coverage"), CoverageViews.coverage()));

        assertThat(page.select(".lo-overview li").eachText())
                .containsExactly(
                        "Not covered: 4 of 26 parts of the law",
                        "Thin: 4 of 26 parts of the law",
                        "Covered: 14 of 26 parts of the law");
        assertThat(page.select("main section h2").eachText())
                .containsExactly("4 of 26: Not covered", "14 of 26: Covered");
        assertThat(page.select("#not-covered ~ table")).hasSize(1);
        assertThat(page.select("#covered ~ table")).isEmpty();
        assertThat(page.select("#covered ~ details.lo-prints:not([open]) table"))
                .hasSize(1);
    }

    @Test
    void aListingSaysOncePerPartWhatIsUnknown() {
        Document page = listing(Views.bareListing("New club", "A club."));

        assertThat(page.select(".lo-not-told--line").eachText())
                .containsExactly(
                        "Not told to us yet: what to do first, ages, needs, kind of help, who can ask or refer, if a"
                                + " diagnosis is needed, who can use it, cost, when it is, how it is given, where it is,"
                                + " waiting time and contact.",
                        "Not told to us yet: aims, staff training, how parents are involved, how news is shared, getting in"
                                + " and around, how to start and plans.",
                        "Not told to us yet: website, SEN (special educational needs) information report, languages, which"
                                + " families it is for, by where they live, how many places it has, type of provider, level"
                                + " of help, who pays for it and numbers in public registers.");
        assertThat(page.select("main .lo-facts dt").eachText()).containsExactly("Source");
        assertThat(page.select("dl:not(:has(dt))")).isEmpty();
        assertThat(page.select(".lo-answers")).isEmpty();
        assertThat(page.select(".lo-start").text()).contains("Not told to us yet");
        assertThat(page.text())
                .contains("This is planned. You cannot use it yet.")
                .contains("Not checked yet. Nobody has told us yet who runs it.");
    }

    @Test
    void aListingNamesNothingThatIsTold() {
        assertThat(listing(Views.listing()).select(".lo-not-told--line").eachText())
                .containsExactly(
                        "Not told to us yet: who can use it.",
                        "Not told to us yet: staff training, how parents are involved, how news is shared, getting in and"
                                + " around and plans.",
                        "Not told to us yet: SEN (special educational needs) information report and how many places it has.");
    }

    @Test
    void sourceLicenceAndAddressAreFoldedAtTheFoot() {
        Document page = listing(Views.listing());
        Element record = Objects.requireNonNull(page.selectFirst("details.lo-record"));

        assertThat(record.hasAttr("open")).isFalse();
        assertThat(record.select("dt").eachText())
                .containsExactly("Source", "Reference", "Link to this page that does not change");
        assertThat(record.text()).contains("Licence: Open Government Licence v3.0", "P41");
    }

    @Test
    void theWayBackIsAboveTheTitle() {
        Document page = listing(Views.listing());
        Element trail = Objects.requireNonNull(page.selectFirst("main > nav.lo-trail"));

        assertThat(trail.select("a").eachText()).containsExactly("Back to results", "Home", "All listings");
        assertThat(page.html().indexOf("lo-trail")).isLessThan(page.html().indexOf("<h1"));
    }

    @Test
    void aShortlistIsInTheHeadOfEachPage() {
        Layout layout = Views.layout("/contact");
        Layout chosen = new Layout(
                layout.council(),
                layout.path(),
                layout.canonicalAddress(),
                false,
                layout.sampleNotice(),
                null,
                new Link("Shortlist (2)", "/shortlist?listing=a&listing=b"),
                null);

        Document page = Jsoup.parse(PAGES.render(PageTemplates.class, "contact", chosen));

        assertThat(page.select("nav[aria-label=Main] a[rel=nofollow]").attr("href"))
                .isEqualTo("/shortlist?listing=a&listing=b");
        assertThat(Jsoup.parse(PAGES.render(PageTemplates.class, "contact", layout))
                        .select("nav[aria-label=Main] a[rel=nofollow]"))
                .isEmpty();
    }

    /** Data of a page is no script, and nothing in it can end its element. */
    @Test
    void whatAPageSaysForSearchEnginesCannotBreakOut() {
        String hostile = "{\"name\":\"</script><b class='evil'><!--<script> & \"}";
        Layout layout = Views.layout("/contact").saying(new LinkedData(hostile));

        Document page = Jsoup.parse(PAGES.render(PageTemplates.class, "contact", layout));

        assertThat(page.select(".evil")).isEmpty();
        assertThat(page.select("script[type=application/ld+json]"))
                .singleElement()
                .satisfies(data -> assertThat(data.data())
                        .isEqualTo(
                                "{\"name\":\"\\u003c/script\\u003e\\u003cb class='evil'\\u003e\\u003c!--\\u003cscript\\u003e"
                                        + " \\u0026 \"}"));
        assertThat(Jsoup.parse(PAGES.render(PageTemplates.class, "contact", Views.layout("/contact")))
                        .select("script[type]"))
                .isEmpty();
    }

    @Test
    void aPageThatIsIndexedSaysHowItIsShared() {
        Document page = listing(Views.listing());

        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo(page.title());
        assertThat(page.select("meta[property=og:description]").attr("content"))
                .isEqualTo(page.select("meta[name=description]").attr("content"));
        assertThat(page.select("meta[property=og:url]").attr("content"))
                .isEqualTo(page.select("link[rel=canonical]").attr("href"));
        assertThat(page.select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://localoffer.example.org" + assets().touchIcon());
        assertThat(page.select("link[rel=apple-touch-icon]").attr("href"))
                .isEqualTo(assets().touchIcon())
                .endsWith(".png");
        assertThat(Jsoup.parse(PAGES.render(PageTemplates.class, "cookies", Views.staffLayout("/editor")))
                        .select("meta[property]"))
                .isEmpty();
    }

    @Test
    void providersStandBelowTheirLetters() {
        Document page = Jsoup.parse(PAGES.render(
                ProviderTemplates.class, "providers", Views.layout("/providers"), Views.providers(), Trail.over()));

        assertThat(page.select("main h2").eachText()).containsExactly("0 to 9", "E");
        assertThat(page.select("main .lo-links li").eachText())
                .containsExactly(
                        "3D Club (1 listing)", "The Elms School (1 listing)", "Example Health Trust (21 listings)");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/providers?page=2");
    }

    @Test
    void aCategorySaysWhatItHoldsAndWhatNobodyGivesYet() {
        Document page = Jsoup.parse(PAGES.render(
                CategoryTemplates.class,
                "category",
                Views.layout("/categories/leisure"),
                Views.category(),
                Views.trail()));

        assertThat(page.select("main").text())
                .contains("What is here Short breaks (12) Clubs and leisure (3)")
                .contains("Nothing yet for: Young people’s voice. Tell us if you need it.");
    }

    @Test
    void aMistypedReferenceComesBackWithHelp() {
        Document page = feedback("reference", Views.mistypedReference());

        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select("#reference").val()).isEqualTo("LO-7K3MW-9QX0");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#reference");
        assertThat(page.select("main li").eachText())
                .contains("A reference has 10 letters and figures after LO. You typed 9.");
    }

    @Test
    void phoneAndHowToGetItComeBeforeTheFacts() {
        Document page = listing(Views.listing());
        Element start = page.select(".lo-start").get(0);
        assertThat(start.select("a[href^=tel:]").attr("href")).isEqualTo("tel:02392000141");
        assertThat(start.text())
                .contains(
                        "Where: Sample Child Health Centre, Portsmouth, PO3 6XX",
                        "Open now, until 4.30pm",
                        "Talk to your school’s SENCO");
        assertThat(page.html().indexOf("lo-start")).isLessThan(page.html().indexOf("lo-facts"));
        assertThat(page.text())
                .contains("0 to 18 (assumed: the provider has not told us)")
                .contains("We do not show the exact address.")
                .contains("the place, opening times and contacts of this listing are made up.")
                .contains("Last checked on 3 November 2026 by the provider")
                .contains("(SEND)");
    }

    @Test
    void resultsSayWhatWasUnderstoodAndWhatWasNot() {
        Document page =
                Jsoup.parse(PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), Views.results()));
        assertThat(page.select("#count").text())
                .isEqualTo("14 listings, and 9 that have not told us their ages, at the end");
        assertThat(page.select(".lo-notes").text())
                .contains("Showing results for autism")
                .contains("We do not know the place “Xyz”")
                .contains("Add your postcode to see what is near.")
                .contains("Search is limited just now")
                .contains("banana");
        assertThat(page.select(page.select(".lo-notes a[href=#postcode]").attr("href"))
                        .attr("name"))
                .isEqualTo("postcode");
        assertThat(page.select(".lo-chip[href*=without]").text())
                .as("what a screen reader says")
                .startsWith("Remove guess: Autism assessment");
        assertThat(page.text()).contains("You left out our guess “Short breaks”. Put it back: Short breaks");
        assertThat(page.select("a:contains(Put it back)").attr("href")).isEqualTo("/search?q=autism");
        assertThat(page.select(".lo-filters > summary").text()).isEqualTo("Filters (2 on)");
        assertThat(page.select("details.lo-facet[open] > summary").eachText())
                .containsExactly("Age (1 on)", "Need (1 on)");
        assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("5-11", "asd");
        assertThat(page.select(".lo-facet label").eachText()).contains("Age 11+ (0)");
        assertThat(page.select("input[name=q]").val()).isEqualTo("autism, 7 years");
        assertThat(page.select("input[type=hidden][name=category]").val()).isEqualTo("leisure");
        assertThat(page.select(".lo-filters option[selected]").eachAttr("value"))
                .containsExactly("10", "relevance");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/search?q=autism&page=5");
        assertThat(page.select("a[aria-current=page]").text()).isEqualTo("6");
    }

    @Test
    void aCardHasOneLinkAndItsFactsInOneOrder() {
        Document page =
                Jsoup.parse(PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), Views.results()));
        assertThat(page.select(".lo-card")).hasSize(5).allSatisfy(card -> assertThat(card.select(".lo-card__name a"))
                .hasSize(1));
        assertThat(page.select(".lo-card")
                        .getFirst()
                        .select(".lo-card__facts li")
                        .eachText())
                .containsExactly(
                        "Leigh-on-Sea, 1.9 miles",
                        "Ages: 3 to 16",
                        "Free",
                        "Through school, GP (family doctor) or an EHC plan",
                        "Open now, until 3.30pm",
                        "About 26 weeks' wait",
                        "Ring 01632 960041");
        assertThat(page.select(".lo-card")
                        .getLast()
                        .select(".lo-card__facts li")
                        .eachText())
                .containsExactly("Age not told to us", "Cost not told to us");
        assertThat(page.select(".lo-card .lo-tag").eachText()).containsExactly("Limited", "Planned");
        assertThat(page.select("p.lo-card__fit").eachText())
                .containsExactly("Fits what you asked: Autism · age 7", "Fits what you asked: Autism · age 7");
    }

    @Test
    void theFirstCardThatFitsCanBeRungAndTheOthersPrintTheirNumbers() {
        Document page =
                Jsoup.parse(PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), Views.results()));
        assertThat(page.select(".lo-card a[href^=tel:]")).singleElement().satisfies(link -> {
            assertThat(link.text()).isEqualTo("01632 960041");
            assertThat(link.closest(".lo-card"))
                    .isEqualTo(page.select(".lo-card").getFirst());
        });
        assertThat(page.select(".lo-card__phone.lo-only-print")).hasSize(3);
    }

    @Test
    void whyListingsOnlyComeNearIsSaidOnceAboveThem() {
        Document page =
                Jsoup.parse(PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), Views.results()));
        assertThat(page.select(".lo-results h2").eachText())
                .contains("These come near", "These have not told us their ages");
        assertThat(page.select("h3.lo-near").eachText()).containsExactly("Not open yet", "Not for age 7");
        assertThat(page.select("h3.lo-card__name").eachText())
                .containsExactly("St Example School", "Autism Diagnostic Service", "Saturday Club");
        assertThat(page.select("h4.lo-card__name").eachText()).containsExactly("Teen Talk", "Sixth Form Talk");
        assertThat(page.select(".lo-card").eachAttr("id"))
                .containsExactly("result-1", "result-2", "result-3", "result-4", "result-5");
    }

    @Test
    void beforeTheFirstResultOnAPhoneAreAtMostTwelveTabStops() {
        for (ResultsView results : List.of(Views.plainResults(), Views.nothingStrong(), ShortlistViews.results())) {
            Document page =
                    Jsoup.parse(PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), results));
            page.select("details:not([open]) > :not(summary)").remove();
            Elements stops = page.select("a[href], summary, button, input:not([type=hidden]), select");

            assertThat(stops.indexOf(page.select(".lo-card__name a").getFirst()))
                    .isBetween(1, 12);
        }
    }

    @Test
    void oneSkipLinkLeadsToTheResults() {
        Document page =
                Jsoup.parse(PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), Views.results()));
        assertThat(page.select(".govuk-skip-link").eachAttr("href")).containsExactly("#main", "#count");
        assertThat(page.select("#count").attr("tabindex")).isEqualTo("-1");
    }

    @Test
    void aQuestionInAnotherLanguageIsAnsweredInItBeforeAnythingElse() {
        Document page =
                Jsoup.parse(PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), Views.inPolish()));
        Element help = page.select("main > *").get(1);
        assertThat(help.className()).isEqualTo("lo-languages");
        Elements polish = help.select("> p[lang]");
        assertThat(polish.attr("lang")).isEqualTo("pl");
        assertThat(polish.text()).startsWith("Polski Zadzwoń: ").endsWith(". Powiedz: „Polish”.");
        assertThat(polish.select("a[href^=tel:]")).hasSize(1);
        assertThat(help.select("details > p[dir=rtl]").eachAttr("lang")).containsExactly("ar");
        assertThat(help.select("summary").text()).isEqualTo("العربية · Español");
        assertThat(page.select(".lo-missing")).isEmpty();
    }

    @Test
    void anEmptyResultOffersWaysOn() {
        Document page = Jsoup.parse(
                PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), Views.nothingFound()));
        assertThat(page.select(".lo-empty").text())
                .contains("We searched for “trampoline swimming” and found no listings.")
                .contains("Without “Age 5 to 11”: 12 listings, 4 of them fit");
        assertThat(page.select(".lo-empty a").eachAttr("href"))
                .contains("/get-help-offline", "/search?q=trampoline", "/categories/leisure");
    }

    @Test
    void partialMatchesAreNotPresentedAsFullMatches() {
        Document page = Jsoup.parse(
                PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), Views.nothingStrong()));
        assertThat(page.select(".lo-empty").text())
                .startsWith("Nothing we know of fits all of this")
                .contains("Without “Age 5 to 11”: 12 listings, 4 of them fit", "Tell us what’s missing");
        assertThat(page.select(".lo-card")).isNotEmpty();
        assertThat(page.select("#missing")).hasSize(1);
    }

    @Test
    void sampleNoticeAndOfflineLinkAreOnEveryPage() {
        assertThat(real())
                .extracting(arguments -> Jsoup.parse((String) arguments.get()[1]))
                .allSatisfy(page -> {
                    assertThat(page.select(".lo-sample").text()).startsWith("Sample data");
                    assertThat(page.select("footer a").eachAttr("href"))
                            .contains(
                                    "/get-help-offline",
                                    "/contact",
                                    "/accessibility-statement",
                                    "/privacy",
                                    "/cookies");
                });
    }

    @Test
    void accessibilityStatementHasItsParts() {
        String text = Jsoup.parse(PAGES.render(
                        PageTemplates.class,
                        "accessibilityStatement",
                        Views.layout("/accessibility-statement"),
                        Views.statement()))
                .text();
        assertThat(text)
                .contains("partially compliant", "WCAG) version 2.2, level AA")
                .contains("success criterion 3.1.5 Reading level")
                .contains("within 5 working days")
                .contains("Equality Advisory and Support Service (EASS)")
                .contains("prepared on 1 November 2026", "last reviewed on 1 November 2026")
                .contains("last tested on 1 November 2026", "with axe");
    }

    @Test
    void crisisContactsComeBeforeEveryFreeTextOfThePublic() {
        for (var view : List.of(Views.missingForm(null, ""), Views.howWasItForm())) {
            Document page = feedback("form", view);
            String html = page.body().html();
            assertThat(html.indexOf("tel:01632960100")).isBetween(0, html.indexOf("<textarea"));
            assertThat(page.select("textarea")).isNotEmpty().allSatisfy(text -> {
                Element group = Objects.requireNonNull(text.closest(".govuk-form-group"));
                assertThat(Objects.requireNonNull(group.previousElementSibling())
                                .text())
                        .contains("not watched round the clock", "Do not use it if somebody is in danger: ring 999");
            });
            assertThat(page.text())
                    .contains("We publish what people tell us, at least once a year, with names and details removed.");
        }
    }

    @Test
    void aFormWithErrorsSaysSoInItsTitleAndLinksToTheField() {
        Document page = feedback("form", Views.missingForm("Write what you could not find", "<b>swimming</b>"));
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary [role=alert] h2").text()).isEqualTo("There is a problem");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#text");
        assertThat(page.select("textarea").attr("aria-describedby")).isEqualTo("text-hint text-limit text-error");
        assertThat(page.select("textarea").text()).isEqualTo("<b>swimming</b>");
        assertThat(page.select("#text-limit").text()).contains("2,000 characters");
        assertThat(feedback("form", Views.missingForm(null, "")).title()).doesNotContain("Error");
        assertThat(feedback("form", Views.howWasItForm())
                        .select(".govuk-error-summary")
                        .text())
                .contains("We could not keep it just now");
    }

    @Test
    void everyKindOfFieldKeepsItsValue() {
        List<Choice> choices = List.of(new Choice("a", "A", false), new Choice("b", "B", true));
        List<Field> fields = Arrays.stream(FieldKind.values())
                .map(kind -> switch (kind) {
                    case RADIOS, CHECKBOXES, SELECT -> Field.of(kind, "places[0]." + kind, "Which?", choices);
                    default -> Field.of(kind, "places[0]." + kind, "What?", "typed \"" + kind);
                })
                .map(field -> field.withError("Enter it"))
                .toList();
        Document page = feedback(
                "form",
                new FeedbackFormView(
                        "Tell us",
                        "All of it.",
                        null,
                        Form.of("/feedback", List.of(), fields, Button.main("Send")),
                        true,
                        List.of(),
                        Views.CRISIS));
        assertThat(page.select("input[type=text], input[type=email], input[type=tel], input[type=url]")
                        .eachAttr("value"))
                .containsExactly(
                        "typed \"TEXT",
                        "typed \"SHORT",
                        "typed \"NUMBER",
                        "typed \"EMAIL",
                        "typed \"PHONE",
                        "typed \"WEB_ADDRESS",
                        // The honeypot must stay empty.
                        "",
                        // The box for a reference, below the form.
                        "");
        assertThat(page.select("textarea").text()).isEqualTo("typed \"TEXT_AREA");
        assertThat(page.select("[inputmode=decimal]").attr("name")).isEqualTo("places[0].NUMBER");
        assertThat(page.select("input[checked], option[selected]").eachAttr("value"))
                .containsExactly("b", "b", "b");
        assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
                .hasSize(FieldKind.values().length)
                .allSatisfy(address -> assertThat(Objects.requireNonNull(page.getElementById(address.substring(1)))
                                .tagName())
                        .isIn("input", "select", "textarea"));
        assertThat(page.select("fieldset > legend").eachText()).containsExactly("Which?", "Which?");
    }

    @Test
    void longFormHasContentsAndEnterSendsIt() {
        List<Section> sections = Stream.of("Name", "Ages", "Places", "Contacts")
                .map(title -> new Section(
                        title.toLowerCase(Locale.ROOT),
                        title,
                        null,
                        List.of(Field.of(FieldKind.TEXT, title, title, "")),
                        Button.secondary("Add another", "add", title)))
                .toList();
        Form form = new Form(
                "/provider/listings/a",
                List.of(),
                sections,
                List.of(
                        Button.main("Send to be checked", "do", "send"),
                        Button.secondary("Keep for later", "do", "keep")),
                null);
        Document page = feedback(
                "form", new FeedbackFormView("Change it", "All of it.", null, form, true, List.of(), Views.CRISIS));
        assertThat(page.select(".lo-form__contents a").eachAttr("href"))
                .containsExactly("#name", "#ages", "#places", "#contacts");
        assertThat(page.select("form button").get(0).attr("value")).isEqualTo("send");
        assertThat(page.select("[formaction]").eachAttr("formaction"))
                .startsWith("/provider/listings/a#name")
                .hasSize(4);
        assertThat(page.select("form > .govuk-button-group button").eachAttr("value"))
                .containsExactly("send", "keep");
        assertThat(page.select(".lo-form__section button:contains(Done)").eachAttr("value"))
                .containsExactly("send", "send", "send", "send");
    }

    @Test
    void formsOnOnePageHaveDifferentIds() {
        Form form = new Form(
                "/editor/messages/1",
                List.of(),
                List.of(new Section(
                        "why",
                        "Why",
                        null,
                        List.of(Field.of(FieldKind.TEXT_AREA, "reason", "Why?", "")
                                .withHint("In a sentence")
                                .withError("Say why")),
                        null)),
                List.of(Button.warning("Do not publish it")),
                null);
        Document page = Jsoup.parse(PAGES.renderText(
                "{#for form in forms}{#postForm form=form prefix=form_count level=3 /}{/for}",
                "forms",
                List.of(form, form)));
        assertIdsAreSound(page);
        assertLinksLead(page);
        assertThat(page.select("textarea").eachAttr("id")).containsExactly("1reason", "2reason");
        assertThat(page.select("textarea").eachAttr("name")).containsExactly("reason", "reason");
        assertThat(page.select("h3").eachText()).containsExactly("Why", "Why");
    }

    @Test
    void formsAreSentToThisSiteOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Form.of("https://evil.example.org/", List.of(), List.of(), Button.main("Send")));
    }

    @Test
    void sentMessageShowsItsReferenceFirstAndItsStateInWords() {
        Document page = feedback("status", Views.sentMessage());
        assertThat(page.select(".govuk-panel strong").text()).isEqualTo("LO-7K3M-92QX");
        assertThat(page.text()).contains("Write it down, or keep this page’s address.");
        assertThat(page.select("ol.lo-steps [aria-current=step]").text()).isEqualTo("We have it It is here now");

        Document answered = feedback("status", Views.answeredMessage());
        assertThat(answered.select(".govuk-panel")).isEmpty();
        assertThat(answered.select(".lo-step__state").eachText())
                .containsExactly("Done", "Done", "Done", "It is here now");
        assertThat(answered.select("main a").eachAttr("href")).contains("/you-said-we-did/12");

        assertThat(feedback("status", Views.messageForOthers()).select("main a").eachAttr("href"))
                .contains("/listings/sendiass", "tel:999");
    }

    @Test
    void anAnswerIsBesideTheCommentsItAnswers() {
        Document page = feedback("answer", Views.answerPage());
        Element pair = Objects.requireNonNull(page.getElementById("answer-12"));
        assertThat(pair.select("h2").eachText()).containsExactly("You said", "We did");
        assertThat(pair.select("blockquote")).hasSize(2);
        assertThat(pair.text())
                .contains("What happens next: Train two clubs", "By when: July 2027")
                .contains("Southend City Council, children’s social care, 21 November 2026");
        assertThat(page.select("ol.lo-history li").eachText())
                .containsExactly(
                        "21 November 2026 Southend City Council, children’s social care answered.",
                        "July 2027 What was promised should have been done by then. It is late.");
        assertThat(page.select("main a").eachText()).contains("Tell us whether this helped", "All answers");
        // No comment says it in words: the gap comes from searches and other signals.
        assertThat(feedback("answer", Views.answerToAGap())
                        .select("#answer-11 h2")
                        .eachText())
                .containsExactly("What was missing", "We did");
    }

    @Test
    void theAccountTellsInSentencesAndLeadsToEachAnswer() {
        Document page = feedback("answers", Views.answers());
        Element first = Objects.requireNonNull(page.getElementById("answer-12"));
        assertThat(first.select("h3 a").attr("href")).isEqualTo("/you-said-we-did/12");
        assertThat(first.select("h3 a").text()).endsWith(", answer 12");
        assertThat(first.select(".lo-tag").text()).isEqualTo("Planned");
        assertThat(first.select(".lo-answer__said").text()).startsWith("Families told us:");
        assertThat(first.text()).contains("This is promised by July 2027", "Read all of answer 12");
        assertThat(page.select("#answer-11").text()).doesNotContain("Read all");
        assertThat(page.select(".lo-changed li")).hasSize(4);
        assertThat(page.select(".lo-chips a").attr("href")).isEqualTo("/you-said-we-did");
        assertThat(page.select("caption").text()).endsWith("until 31 October 2026");
        assertThat(page.select("tbody th").eachText()).endsWith("Being worked on, and everything else");
    }

    @Test
    void anAccountWithoutAnswersTellsWhatHappensWithAMessage() {
        Document none = feedback("answers", Views.noAnswers());
        assertThat(none.text()).contains("Nothing has been answered yet.");
        assertThat(none.select("main form")).isEmpty();

        Document unfit = feedback("answers", Views.noAnswerFits());
        assertThat(unfit.text()).contains("No answer fits what you chose.", "Take out one of your choices");
        assertThat(unfit.select("main form select")).hasSize(2);
    }

    @Test
    void everyPageLinksToTheFeedbackForm() {
        assertThat(real())
                .extracting(arguments -> Jsoup.parse((String) arguments.get()[1]))
                .allSatisfy(page -> {
                    assertThat(page.select("header a").eachAttr("href")).contains("/feedback", "/you-said-we-did");
                    assertThat(page.select("footer a").eachAttr("href")).contains("/feedback", "/you-said-we-did");
                    // Somebody who has signed in needs the sign-out instead.
                    assertThat(page.select("footer a[href=/sign-in], .lo-staff form[action=/sign-out]"))
                            .hasSize(1);
                });
        Document listing = listing(Views.listing());
        assertThat(listing.select(".lo-shortlist-bar a").eachAttr("href"))
                .contains("/listings/camhs/feedback?kind=wrong", "/listings/camhs/feedback?kind=how-was-it");
        for (var results : List.of(Views.plainResults(), Views.nothingFound())) {
            Document page =
                    Jsoup.parse(PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), results));
            assertThat(page.select(".lo-missing a").eachAttr("href")).containsExactly("/feedback?q=autism");
        }
    }

    @Test
    void anAnnualReportNamesWhatWasTakenOutOfIt() {
        Document page = Jsoup.parse(PAGES.render(
                AnnualTemplates.class, "report", Views.layout(ANNUAL_REPORTS + "/2026"), AnnualViews.report()));

        assertThat(page.text())
                .contains("A comment was withdrawn on 3 May 2027.", "The answer was taken out of this report.");
        assertThat(page.select("table > caption")).hasSameSizeAs(page.select("table"));
        assertThat(page.select("table th:not([scope])")).isEmpty();
    }

    @Test
    void anAnnualReportIsADocumentWithoutNavigation() {
        Document page = Jsoup.parse(PAGES.render(
                AnnualTemplates.class, "document", Views.layout(ANNUAL_REPORTS + "/2026"), AnnualViews.report()));

        assertThat(page.select("nav, header, footer")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Annual report 2026");
        assertThat(page.select("blockquote").text()).contains("There is no short break.");
    }

    @Test
    void theTwoQuestionsStandFoldedBelowTheSearchForm() {
        Document page = Jsoup.parse(
                PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), Views.plainResults()));
        Element form = page.select("form[action=/survey]").get(0);

        assertThat(form.closest("details")).isNotNull();
        assertThat(page.select("form form")).isEmpty();
        assertThat(page.select("form[action=/search] form, form[action=/search] [name=used]"))
                .isEmpty();
        assertThat(form.select("legend").eachText()).endsWith("If yes, did you find what you were looking for?");
        assertThat(form.select("input[type=hidden]").eachAttr("name")).containsExactly("place");
    }

    @Test
    void everyOtherWayInSaysWhatHappensWithIt() {
        Document page = feedback("form", Views.missingForm(null, ""));

        assertThat(page.select("main .lo-links li").eachText())
                .contains("Your own child’s case We cannot work on one child’s case. This page says who can.");
    }

    @Test
    void theFormOfYoungPeopleSaysWhomToRingAndToAskForHelpBeforeItsBox() {
        String html = PAGES.render(
                FeedbackTemplates.class, "youngPeople", Views.layout("/feedback/young-people"), Views.youngPeople());

        assertThat(html.substring(0, html.indexOf("<textarea")))
                .contains("tel:999", "Nobody reads this at night", "ask somebody you trust to help you");
    }

    @Test
    void staffPagesHaveNavigationAndSignOut() {
        Document page =
                Jsoup.parse(PAGES.render(PageTemplates.class, "contact", Views.staffLayout("/editor/messages")));
        Element nav = page.select("nav[aria-label=Your pages]").get(0);
        assertThat(nav.text()).isEqualTo("Local Offer officer What waits Listings: Edits Families: Messages Answers");
        assertThat(nav.select("a[aria-current=page]").text()).isEqualTo("Messages");
        assertThat(page.select(".lo-staff").text()).contains("Signed in as sam.editor@example.org");
        assertThat(page.select(".lo-staff form[action=/sign-out][method=post] button")
                        .text())
                .isEqualTo("Sign out");
        assertThat(page.select("nav[aria-label=Main]")).hasSize(1);
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("footer a").eachAttr("href")).doesNotContain("/sign-in");
    }

    @Test
    void privacySaysWhatIsKeptAndHowLong() {
        Document page =
                Jsoup.parse(PAGES.render(PageTemplates.class, "privacy", Views.layout("/privacy"), Views.privacy()));
        assertThat(page.text())
                .contains("words that look like somebody’s name", "on five different days", "after 90 days")
                .contains("may be in danger, we keep nothing of it")
                .contains("one year after the last step", "safeguarding team alone");
        assertThat(page.getElementById("feedback")).isNotNull();
    }

    private static Document feedback(String template, Object view) {
        return Jsoup.parse(PAGES.render(FeedbackTemplates.class, template, Views.layout("/feedback"), view));
    }

    private static Document listing(ListingView view) {
        return Jsoup.parse(PAGES.render(
                ListingTemplates.class, "listing", Views.layout("/listings/a"), view, List.of(), Views.trail()));
    }

    private static void assertLinksLead(Document page) {
        for (Element link : page.select("[href], [src], [action]")) {
            String address = link.attr("href") + link.attr("src") + link.attr("action");
            assertThat(address).as(link.outerHtml()).matches("(/|#|\\?|https?://|tel:|mailto:).*");
            if (address.startsWith("#")) {
                assertThat(page.getElementById(address.substring(1)))
                        .as(address)
                        .isNotNull();
            }
        }
        assertThat(page.select("a:not([href])")).isEmpty();
        assertThat(page.select("a")).allSatisfy(link -> assertThat(link.text() + link.attr("aria-label"))
                .isNotBlank());
    }

    private static void assertIdsAreSound(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> known = new HashSet<>(ids);
        assertThat(known)
                .containsAll(named(page, "aria-describedby"))
                .containsAll(named(page, "aria-labelledby"))
                .containsAll(page.select("label").eachAttr("for"));
    }

    /** The ids that attributes name, which may be several each. */
    private static List<String> named(Document page, String attribute) {
        return page.select("[" + attribute + "]").eachAttr(attribute).stream()
                .flatMap(ids -> Arrays.stream(ids.split(" ", -1)))
                .toList();
    }

    private static void assertFieldsAreLabelled(Document page) {
        assertThat(page.select("label").eachAttr("for"))
                .containsExactlyInAnyOrderElementsOf(page.select("input:not([type=hidden]), select, textarea")
                        .eachAttr("id"));
        assertThat(page.select("fieldset:not(:has(legend))")).isEmpty();
        assertThat(page.select("img:not([alt])")).isEmpty();
    }

    private static void assertHeadingsDoNotSkip(Document page) {
        int last = 0;
        // Crisis contacts may be above a page's own title, as notices are in the GOV.UK Design System.
        for (Element heading : page.select("h1, h2, h3, h4")) {
            if (last == 0 && heading.closest(".lo-crisis") != null) {
                continue;
            }
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.outerHtml()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    /** So that the Content-Security-Policy can be {@code default-src 'self'}. */
    private static void assertNothingIsInline(Document page) {
        assertThat(
                        page.select(
                                "[style], style, script:not([src], [type=application/ld+json]), [onclick], [onchange], [onsubmit]"))
                .isEmpty();
        assertOnlyOurScripts(page);
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .hasSize(2)
                .contains(assets().stylesheet());
    }

    /** Only the site's script on each page, and that of the street map where there is one. */
    private static void assertOnlyOurScripts(Document page) {
        List<String> scripts = page.select("script:not([type=application/ld+json])").stream()
                .map(Element::outerHtml)
                .toList();
        String ours = "<script src=\"%s\" defer></script>";
        assertThat(scripts)
                .startsWith(ours.formatted(assets().script()))
                .isSubsetOf(ours.formatted(assets().script()), ours.formatted(assets().streetMap()))
                .doesNotHaveDuplicates();
    }

    private static Assets assets() {
        return Views.layout("/").assets();
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isNative(method.getModifiers()));
    }

    /** Such as "staff/desk": two template families may have a page of the same name. */
    private static String file(Method method) {
        return method.getDeclaringClass().getAnnotation(CheckedTemplate.class).basePath() + "/" + method.getName();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Arguments page(String name, Class<?> type, String method, String path, Object... views) {
        Object[] all = Stream.concat(Stream.of(Views.layout(path)), Arrays.stream(views))
                .toArray();
        return Arguments.of(name, PAGES.render(type, method, all));
    }
}

package org.localoffer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.localoffer.web.category.CategoryTemplates;
import org.localoffer.web.error.ErrorTemplates;
import org.localoffer.web.guide.GuideTemplates;
import org.localoffer.web.home.HomeTemplates;
import org.localoffer.web.layout.Assets;
import org.localoffer.web.layout.Layout;
import org.localoffer.web.listing.ListingTemplates;
import org.localoffer.web.page.PageTemplates;
import org.localoffer.web.provider.ProviderTemplates;
import org.localoffer.web.search.SearchForm;
import org.localoffer.web.search.SearchTemplates;

class PagesTest {

    private static final List<Class<?>> TEMPLATES = List.of(
            CategoryTemplates.class,
            ErrorTemplates.class,
            GuideTemplates.class,
            HomeTemplates.class,
            ListingTemplates.class,
            PageTemplates.class,
            ProviderTemplates.class,
            SearchTemplates.class);
    private static final Path SOURCES = Path.of("src/main/resources/templates");
    /** Finished pages, to be looked at in a browser beside {@code target/classes/META-INF/resources}. */
    private static final Path LOOK = Path.of("target/pages");

    private static final Pages PAGES = new Pages();

    static Stream<Arguments> real() {
        return Stream.of(
                page("home", HomeTemplates.class, "home", "/", Views.home()),
                page("results", SearchTemplates.class, "results", "/search", Views.plainResults()),
                page("results-with-all", SearchTemplates.class, "results", "/search", Views.results()),
                page("results-none", SearchTemplates.class, "results", "/search", Views.nothingFound()),
                page("listing", ListingTemplates.class, "listing", "/listings/a", Views.listing()),
                page(
                        "listing-bare",
                        ListingTemplates.class,
                        "listing",
                        "/listings/b",
                        Views.bareListing("New club", "A club that is being set up.")),
                page(
                        "listing-long-name",
                        ListingTemplates.class,
                        "listing",
                        "/listings/c",
                        Views.bareListing("Llanfairpwllgwyngyll".repeat(10), "Long ".repeat(80))),
                page("tombstone", ListingTemplates.class, "tombstone", "/listings/d", Views.tombstone()),
                page("provider", ProviderTemplates.class, "provider", "/providers/a", Views.provider()),
                page("category", CategoryTemplates.class, "category", "/categories/leisure", Views.category()),
                page("guide", GuideTemplates.class, "guide", "/guides/a", Views.guide()),
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
                page("not-found", ErrorTemplates.class, "notFound", "/lost", SearchForm.EMPTY),
                page("bad-request", ErrorTemplates.class, "badRequest", "/search", "Enter a page from 1 to 100."),
                page("server-error", ErrorTemplates.class, "serverError", "/search", "7F3A"),
                page("listing-unavailable", ErrorTemplates.class, "listingUnavailable", "/listings/a", Views.CRISIS));
    }

    static Stream<Arguments> made() {
        return TEMPLATES.stream().flatMap(type -> methods(type)).flatMap(method -> Arrays.stream(Made.values())
                .map(how -> Arguments.of(
                        method.getName() + " " + how,
                        PAGES.render(method.getDeclaringClass(), method.getName(), how.views(method)))));
    }

    static Stream<Arguments> all() {
        return Stream.concat(real(), made());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void pageIsSound(String name, String html) throws IOException {
        Files.createDirectories(LOOK);
        Files.writeString(LOOK.resolve(name.replace(' ', '-') + ".html"), html);
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
    void textStaysText(String name, String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.select(".evil")).isEmpty();
        assertThat(page.select("script")).hasSize(1);
    }

    @Test
    void everyTemplateIsReachedByACheckedMethod() throws IOException {
        Set<String> methods = TEMPLATES.stream()
                .flatMap(type -> methods(type))
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertThat(files())
                .filteredOn(file ->
                        !file.toString().contains("/tags/") && !file.toString().contains("/layout/"))
                .extracting(file -> file.getFileName().toString().replace(".html", ""))
                .containsExactlyInAnyOrderElementsOf(methods);
    }

    @Test
    void ourWordsAreOurs() throws IOException {
        for (Path file : files()) {
            assertThat(Files.readString(file).toLowerCase(java.util.Locale.ROOT))
                    .as(file.toString())
                    .doesNotContain("please", "unfortunately", "provision", "learner", "click here");
        }
    }

    @Test
    void listingSaysWhatItWasNotTold() {
        Document page = Jsoup.parse(PAGES.render(
                ListingTemplates.class,
                "listing",
                Views.layout("/listings/b"),
                Views.bareListing("New club", "A club.")));
        assertThat(page.select(".lo-facts .lo-not-told"))
                .extracting(told -> Objects.requireNonNull(told.closest(".lo-fact"))
                        .select("dt")
                        .text())
                .containsExactly(
                        "Ages",
                        "Needs",
                        "Kind of help",
                        "Who can ask or refer",
                        "Is a diagnosis needed?",
                        "Who can use it",
                        "Cost",
                        "When",
                        "How it is given",
                        "Where",
                        "Waiting time",
                        "Contact",
                        "Website",
                        "SEN (special educational needs) information report",
                        "Languages",
                        "For families who live in",
                        "How many places",
                        "Type of provider",
                        "Level of help",
                        "Who pays for it",
                        "Registered as",
                        "Source");
        assertThat(page.select(".lo-answers .lo-not-told")).hasSize(7);
        assertThat(page.select(".lo-start").text()).contains("Not told to us yet");
        assertThat(page.text())
                .contains("This is planned. You cannot use it yet.")
                .contains("Not checked yet");
    }

    @Test
    void phoneAndHowToGetItComeBeforeTheFacts() {
        Document page = Jsoup.parse(
                PAGES.render(ListingTemplates.class, "listing", Views.layout("/listings/a"), Views.listing()));
        Element start = page.select(".lo-start").get(0);
        assertThat(start.select("a[href^=tel:]").attr("href")).isEqualTo("tel:02392000141");
        assertThat(start.text()).contains("Talk to your school’s SENCO");
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
                .contains("Search is limited just now")
                .contains("banana");
        assertThat(page.select(".lo-filters > summary").text()).isEqualTo("Filters (2 on)");
        assertThat(page.select("details.lo-facet[open] > summary").eachText())
                .containsExactly("Age (1 on)", "Need (1 on)");
        assertThat(page.select("input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("5-11", "asd");
        assertThat(page.select(".lo-facet label").eachText()).contains("Age 11+ (0)");
        assertThat(page.select("input[name=q]").val()).isEqualTo("autism, 7 years");
        assertThat(page.select("input[type=hidden][name=category]").val()).isEqualTo("leisure");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("10", "relevance");
        assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo("/search?q=autism&page=5");
        assertThat(page.select("a[aria-current=page]").text()).isEqualTo("6");
    }

    @Test
    void cardHasOneLinkAndAtMostFourFacts() {
        Document page =
                Jsoup.parse(PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), Views.results()));
        assertThat(page.select(".lo-card")).hasSize(4).allSatisfy(card -> {
            assertThat(card.select("a")).hasSize(1);
            assertThat(card.select(".lo-card__facts li")).hasSizeBetween(1, 4);
        });
        assertThat(page.select(".lo-card .lo-tag").eachText()).containsExactly("Limited", "Planned");
        assertThat(page.select(".lo-card__partial").text())
                .isEqualTo("May not be quite what you asked for: not for age 7");
    }

    @Test
    void nothingFoundLeadsOn() {
        Document page = Jsoup.parse(
                PAGES.render(SearchTemplates.class, "results", Views.layout("/search"), Views.nothingFound()));
        assertThat(page.select(".lo-empty").text())
                .contains("We searched for “trampoline swimming” and found no listings.")
                .contains("Without “Age 5 to 11”: 1 listing");
        assertThat(page.select(".lo-empty a").eachAttr("href"))
                .contains("/get-help-offline", "/search?q=trampoline", "/search?q=swimming", "/categories/leisure");
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

    private static void assertLinksLead(Document page) {
        for (Element link : page.select("[href], [src], [action]")) {
            String address = link.attr("href") + link.attr("src") + link.attr("action");
            assertThat(address).as(link.outerHtml()).matches("(/|#|\\?|https?://|tel:|mailto:).*");
            if (address.startsWith("#")) {
                assertThat(page.select(address)).as(address).hasSize(1);
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
                .containsAll(page.select("[aria-describedby]").eachAttr("aria-describedby"))
                .containsAll(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .containsAll(page.select("label").eachAttr("for"));
    }

    private static void assertFieldsAreLabelled(Document page) {
        for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
            assertThat(page.getElementsByAttributeValue("for", field.id()))
                    .as(field.outerHtml())
                    .hasSize(1);
        }
        assertThat(page.select("fieldset:not(:has(legend))")).isEmpty();
        assertThat(page.select("img:not([alt])")).isEmpty();
    }

    private static void assertHeadingsDoNotSkip(Document page) {
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.outerHtml()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    /** So that the Content-Security-Policy can be {@code default-src 'self'}. */
    private static void assertNothingIsInline(Document page) {
        assertThat(page.select("[style], style, script:not([src]), [onclick], [onchange], [onsubmit]"))
                .isEmpty();
        assertThat(page.select("script").eachAttr("src"))
                .containsExactly(new Layout(Views.council(), "/", null, false, null)
                        .assets()
                        .script());
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href"))
                .hasSize(2)
                .contains(assets().stylesheet());
    }

    private static Assets assets() {
        return Views.layout("/").assets();
    }

    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> Modifier.isNative(method.getModifiers()));
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

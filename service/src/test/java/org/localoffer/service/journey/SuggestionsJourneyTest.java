package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;

/** Suggestions below the search field: by keyboard, by touch, and without script. */
@PortalTest
class SuggestionsJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    private static final String LABEL = "What do you need help with?";

    private static Locator field(Visit visit) {
        return visit.field(LABEL);
    }

    private static Locator list(Visit visit) {
        return visit.page().getByRole(AriaRole.LISTBOX);
    }

    private static Locator options(Visit visit) {
        return visit.page().getByRole(AriaRole.OPTION);
    }

    private static Locator active(Visit visit) {
        return visit.page().locator("[role=option][aria-selected=true]");
    }

    /** Types key by key, and waits for the list that opens. */
    private static void type(Visit visit, String text) {
        field(visit).focus();
        visit.page().waitForResponse(Pattern.compile("/suggest\\?"), () -> visit.page()
                .keyboard()
                .type(text));
        assertThat(list(visit)).isVisible();
    }

    @Test
    void arrowsAndEnterChooseAConceptAndSearchForIt() {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.open("/");
            visit.field("Postcode or town (optional)").fill("SS1");
            type(visit, "statem");
            assertThat(field(visit)).hasAttribute("aria-expanded", "true");
            assertThat(visit.page().locator(".lo-search div[role=status]")).containsText("suggestion");
            assertThat(active(visit)).hasCount(0);

            visit.page().keyboard().press("ArrowDown");
            assertThat(active(visit)).hasText("EHC plans (education, health and care)");
            assertThat(field(visit))
                    .hasAttribute(
                            "aria-activedescendant",
                            String.valueOf(active(visit).getAttribute("id")));
            assertThat(field(visit)).isFocused();
            visit.page().keyboard().press("Enter");

            assertThat(visit.heading()).hasText("Results for “EHC plans”");
            assertThat(visit.field("Postcode or town (optional)")).hasValue("SS1");
        }
    }

    @Test
    void arrowsGoRoundThroughTheField() {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.open("/");
            type(visit, "aut");
            Page page = visit.page();

            page.keyboard().press("ArrowUp");
            assertThat(options(visit).last()).hasAttribute("aria-selected", "true");
            page.keyboard().press("ArrowDown");
            assertThat(active(visit)).hasCount(0);
            assertThat(field(visit)).not().hasAttribute("aria-activedescendant", Pattern.compile("q-"));
            page.keyboard().press("ArrowDown");
            assertThat(options(visit).first()).hasAttribute("aria-selected", "true");
        }
    }

    @Test
    void enterWithoutAChoiceSearchesForWhatWasTyped() {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.open("/");
            type(visit, "statem");
            visit.page().keyboard().press("Enter");

            assertThat(visit.heading()).hasText("Results for “statem”");
        }
    }

    @Test
    void furtherTypingClearsTheChoice() {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.open("/");
            type(visit, "statem");
            visit.page().keyboard().press("ArrowDown");
            visit.page().keyboard().type("ents");
            visit.page().keyboard().press("Enter");

            assertThat(visit.heading()).hasText("Results for “statements”");
        }
    }

    @Test
    void escapeAndTabCloseTheListAndKeepTheWords() {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.open("/");
            type(visit, "aut");
            visit.page().keyboard().press("Escape");
            assertThat(list(visit)).isHidden();
            assertThat(field(visit)).hasValue("aut");
            assertThat(field(visit)).hasAttribute("aria-expanded", "false");

            visit.page().keyboard().press("ArrowDown");
            assertThat(list(visit)).isVisible();
            visit.page().keyboard().press("Tab");
            assertThat(list(visit)).isHidden();
            assertThat(visit.field("Postcode or town (optional)")).isFocused();
        }
    }

    @Test
    void aTapOpensAListingAndKeepsTheShortlist() {
        try (Visit visit = BROWSING.onAPhone()) {
            visit.open("/search?shortlist=portage-and-pelican");
            type(visit, "st christ");
            visit.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("St Christopher"))
                    .first()
                    .click();

            assertThat(visit.heading()).hasText("The St Christopher School");
            assertThat(visit.page()).hasURL(Pattern.compile("\\?shortlist=portage-and-pelican$"));
        }
    }

    @Test
    void theResultsKeepTheirFilters() {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.open("/search?q=help&age=5-11&exact=true&without=complaint");
            field(visit).fill("");
            type(visit, "statem");
            options(visit).first().click();

            assertThat(visit.heading()).hasText("Results for “EHC plans”");
            assertThat(visit.page()).hasURL(Pattern.compile("[?&]age=5-11"));
            assertThat(visit.page()).not().hasURL(Pattern.compile("exact=|without="));
        }
    }

    @Test
    void oneLetterSendsNoRequestAndFastTypingSendsOne() {
        try (Visit visit = BROWSING.onALaptop()) {
            List<String> asked = new ArrayList<>();
            visit.page().onRequest((Request request) -> {
                if (request.url().contains("/suggest")) {
                    asked.add(request.url());
                }
            });
            visit.page().clock().install();
            visit.open("/");
            field(visit).focus();
            visit.page().keyboard().type("a");
            visit.page().clock().runFor(5_000);
            assertThat(asked).isEmpty();

            type(visit, "utism");
            assertThat(asked).hasSize(1).first().asString().endsWith("/suggest?q=autism");
        }
    }

    @Test
    void withoutAResponseTheFormStillWorks() {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.page()
                    .route(
                            "**/suggest?**",
                            route -> route.fulfill(
                                    new Route.FulfillOptions().setStatus(200).setBody("no JSON")));
            visit.open("/");
            field(visit).focus();
            visit.page().waitForResponse(Pattern.compile("/suggest\\?"), () -> visit.page()
                    .keyboard()
                    .type("autism"));
            assertThat(list(visit)).isHidden();
            visit.button("Search").click();

            assertThat(visit.heading()).hasText("Results for “autism”");
        }
    }

    @Test
    void theOpenListIsAccessible() {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.open("/");
            type(visit, "aut");
            visit.page().keyboard().press("ArrowDown");
            ForEveryone.check(visit);
            assertThat(list(visit)).isVisible();
        }
    }

    @Test
    void theActiveOptionIsVisibleInForcedColours() {
        try (Visit visit = BROWSING.onALaptop()) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            visit.open("/");
            type(visit, "aut");
            visit.page().keyboard().press("ArrowDown");

            assertThat(active(visit)).hasCSS("outline-style", "solid");
            assertThat(active(visit)).hasCSS("outline-width", "3px");
            assertThat(active(visit)).not().hasCSS("outline-color", Pattern.compile("rgba\\(.*, 0\\)"));
        }
    }

    @Test
    void withoutScriptTheFieldIsAPlainSearchField() {
        try (Visit visit = BROWSING.onAPhoneWithoutScript()) {
            visit.open("/");
            assertThat(field(visit)).hasAttribute("type", "search");
            assertThat(visit.page().locator("[role=combobox], [role=listbox]")).hasCount(0);
            field(visit).fill("autism");
            visit.button("Search").click();

            assertThat(visit.heading()).hasText("Results for “autism”");
        }
    }
}

package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.localoffer.service.PortalTest;

/** The sign-in server's page looks like the portal, and is for everyone as the portal is. */
@PortalTest
class SignInPageJourneyTest {

    @RegisterExtension
    static final Browsing BROWSING = new Browsing();

    @Test
    void staffSeeWhereTheyAre() {
        try (StaffVisit visit = BROWSING.atTheSignInOnAPhone()) {
            Page page = visit.page();
            assertThat(visit.heading()).hasText("Sign in to Local Offer (staff)");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator("#kc-header")).hasCSS("background-color", "rgb(0, 84, 90)");
            assertThat(page.locator(".lo-who")).containsText("Families need no account.");
            assertThat(visit.field("Username or email address")).isFocused();
            ForEveryone.check(visit);

            visit.open("/");
        }
    }

    @Test
    void aWrongPasswordIsToldInPlainWordsAndTheNameIsKept() {
        try (StaffVisit visit = BROWSING.atTheSignInOnAPhone()) {
            Page page = visit.page();
            visit.field("Username or email address").fill("nobody-known");
            page.locator("#password").fill("wrong");
            page.keyboard().press("Enter");

            assertThat(page.locator("#input-error-username")).containsText("That username or password is not right.");
            assertThat(visit.field("Username or email address")).hasValue("nobody-known");

            visit.open("/");
        }
    }
}

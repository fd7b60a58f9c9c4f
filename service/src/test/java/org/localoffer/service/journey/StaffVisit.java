package org.localoffer.service.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.function.Consumer;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.restassured.RestAssured;

import org.localoffer.service.stack.RealServers;

/** The visit of a person who signs in: the browser may also use the sign-in server, and keeps the session's cookie. */
class StaffVisit extends Visit {

    private final String signInServer =
            URI.create(RealServers.realmUrl()).resolve("/").toString();

    StaffVisit(BrowserContext context, String portal, Browsing.Screen screen, Consumer<BrowserContext> leave) {
        super(context, portal, screen, leave);
    }

    /** Signs in on the sign-in server's page, as a person does. */
    StaffVisit signIn(String user) {
        page().navigate("/sign-in");
        return submit(user);
    }

    /** Signs in where the sign-in server asks for it: the session of an earlier visit may have expired. */
    StaffVisit signInUnlessSignedIn(String user) {
        page().navigate("/sign-in");
        return page().url().startsWith(signInServer) ? submit(user) : arrived(user);
    }

    private StaffVisit submit(String user) {
        page().locator("#username").fill(user);
        page().locator("#password").fill(user + "-sample");
        page().locator("#kc-login").click();
        return arrived(user);
    }

    private StaffVisit arrived(String user) {
        answers(200);
        assertThat(page().locator(".lo-staff__who strong")).hasText(user);
        return this;
    }

    @Override
    boolean isForeign(String address) {
        return super.isForeign(address) && !address.startsWith(signInServer);
    }

    @Override
    void complain(ConsoleMessage message) {
        // Messages of the sign-in server's own pages are not ours to check.
        if (!message.location().startsWith(signInServer)) {
            super.complain(message);
        }
    }

    /** Only cookies of the sign-in remain, and a script can neither read them nor are they sent from another site. */
    @Override
    void checkTraces(BrowserContext ending) {
        assertThat(ending.cookies("http://127.0.0.1:" + RestAssured.port)).allSatisfy(cookie -> {
            assertThat(cookie.name).startsWith("q_");
            assertThat(cookie.httpOnly).isTrue();
        });
        assertThat(page().evaluate("sessionStorage.length + localStorage.length"))
                .as("storage of the browser")
                .isEqualTo(0);
    }

    /** The link to one of the role's pages in the staff bar. */
    Locator turn(String title) {
        return page().locator(".lo-staff__pages")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(title).setExact(true));
    }

    /** One decision on a desk, by the text of its link. */
    Locator decision(String words) {
        return page().locator(".lo-decision").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The notice of what has just been done. */
    Locator notice() {
        return page().locator(".govuk-notification-banner");
    }
}

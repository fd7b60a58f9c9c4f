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

/** The visit of somebody who signs in: the sign-in server is asked too, and the browser keeps the session's cookie. */
class StaffVisit extends Visit {

    private final String signInServer =
            URI.create(RealServers.realmUrl()).resolve("/").toString();

    StaffVisit(BrowserContext context, String portal, Browsing.Screen screen, Consumer<BrowserContext> leave) {
        super(context, portal, screen, leave);
    }

    /** Signs in on the page of the sign-in server, as a person does. */
    StaffVisit signIn(String user) {
        page().navigate("/sign-in");
        return submit(user);
    }

    /** The same, where the sign-in server still asks: the sign-in of an earlier visit may have ended. */
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
        // What the sign-in server's own pages say is theirs.
        if (!message.location().startsWith(signInServer)) {
            super.complain(message);
        }
    }

    /** Cookies of the sign-in alone, and nothing that a script could read or that is sent from another site. */
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

    /** The link to one of their pages, on the bar of the sign-in. */
    Locator turn(String title) {
        return page().locator(".lo-staff__pages")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(title).setExact(true));
    }

    /** One of a desk's decisions, by the words of its link. */
    Locator decision(String words) {
        return page().locator(".lo-decision").filter(new Locator.FilterOptions().setHasText(words));
    }

    /** What has just been done. */
    Locator notice() {
        return page().locator(".govuk-notification-banner");
    }
}

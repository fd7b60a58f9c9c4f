package org.localoffer.service.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/**
 * A person's visit to the portal in a browser without data of earlier visitors. At its end, the browser must have
 * reported no problem, requested no other server, and stored nothing of the portal's (design section 6: no cookie, no
 * third party).
 */
class Visit implements AutoCloseable {

    private static final String NOTHING_STORED = "{\"cookies\":[],\"origins\":[]}";

    private static final String REFUSED = "responded with a status of ";

    private final BrowserContext context;
    private final String portal;
    private final Page page;
    private final Consumer<BrowserContext> leave;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> foreignRequests = new ArrayList<>();
    private final Set<Refusal> asked = new HashSet<>();
    private final Consumer<ConsoleMessage> listensToConsole = this::hear;
    private final Consumer<String> listensToErrors = complaints::add;
    private final Consumer<Request> listensToRequests = this::see;
    private final Consumer<Response> listensToResponses = this::see;
    private int answered;

    /** An error response that the test asked for, which the browser reports as a problem. */
    private record Refusal(int status, String address) {
        boolean isIn(String complaint) {
            return complaint.contains(REFUSED + status) && complaint.contains(address);
        }
    }

    /** @param leave receives the profile after a visit that left no trace in it */
    Visit(BrowserContext context, String portal, Browsing.Screen screen, Consumer<BrowserContext> leave) {
        this.context = context;
        this.portal = portal;
        this.leave = leave;
        this.page =
                context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
        page.setViewportSize(screen.width, screen.height);
        page.onConsoleMessage(listensToConsole);
        page.onPageError(listensToErrors);
        context.onRequest(listensToRequests);
        page.onResponse(listensToResponses);
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            complain(message);
        }
    }

    private void see(Request request) {
        if (isForeign(request.url())) {
            foreignRequests.add(request.url());
        }
    }

    private void see(Response response) {
        if (response.request().isNavigationRequest()) {
            answered = response.status();
        }
    }

    void complain(ConsoleMessage message) {
        complaints.add(message.text() + " at " + message.location());
    }

    /** Whether the address belongs neither to the portal nor to another server that this visitor may use. */
    boolean isForeign(String address) {
        return !address.startsWith(portal + "/") && !address.startsWith("data:");
    }

    Page page() {
        return page;
    }

    /** Opens a page of the portal, which must be answered with that status. */
    Visit open(String address, int status) {
        page.navigate(address);
        return answers(status);
    }

    /** Asserts that the page shown was answered with that status. */
    Visit answers(int status) {
        assertThat(answered).as(page.url()).isEqualTo(status);
        if (status >= 400) {
            // The browser reports error pages as problems; this one was asked for.
            asked.add(new Refusal(status, page.url()));
        }
        return this;
    }

    Visit open(String address) {
        return open(address, 200);
    }

    Locator heading() {
        return page.locator("h1");
    }

    /** The names of the listings shown. */
    Locator cards() {
        return page.locator(".lo-card__name a");
    }

    /**
     * The addresses of the listings shown, since two listings may have the same name, without the number by which an
     * opening is noticed, and without the way back.
     */
    List<String> cardAddresses() {
        return cards().all().stream()
                .map(card -> card.getAttribute("href").replaceAll("[?&](r=[a-z0-9]{8}|from=[^&]*)", ""))
                .toList();
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The field with that label. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** The disclosure with that summary, such as a facet. */
    Locator summary(String words) {
        return page.locator("summary").getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    /** The lower edge of an element, in pixels from the top of the window. */
    double lowerEdge(Locator locator) {
        var box = locator.boundingBox();
        assertThat(box).as("%s is shown", locator).isNotNull();
        return box.y + box.height;
    }

    /** How many pixels of the page are beyond the right edge of the window. */
    int overflow() {
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) beyond).intValue();
    }

    /** Ends the visit, and asserts that it left no trace. */
    @Override
    public void close() {
        boolean clean = false;
        try {
            asked.forEach(refusal -> complaints.removeIf(refusal::isIn));
            assertThat(complaints).as("console of the browser").isEmpty();
            assertThat(foreignRequests).as("requests to others").isEmpty();
            checkTraces(context);
            clean = true;
        } finally {
            if (clean) {
                stopListening();
                leave.accept(context);
            } else {
                context.close();
            }
        }
    }

    private void stopListening() {
        page.offConsoleMessage(listensToConsole);
        page.offPageError(listensToErrors);
        context.offRequest(listensToRequests);
        page.offResponse(listensToResponses);
        page.unrouteAll();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null).setForcedColors(null));
    }

    /** Checks what the browser has stored at the end of the visit. */
    void checkTraces(BrowserContext ending) {
        assertThat(ending.storageState(new BrowserContext.StorageStateOptions().setIndexedDB(true)))
                .as("cookies, local storage and databases")
                .isEqualTo(NOTHING_STORED);
        assertThat(page.evaluate("sessionStorage.length")).as("session storage").isEqualTo(0);
    }
}

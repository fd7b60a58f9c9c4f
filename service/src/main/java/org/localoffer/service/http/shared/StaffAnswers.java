package org.localoffer.service.http.shared;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import io.quarkus.security.identity.SecurityIdentity;

import org.localoffer.service.signin.SecurityLog;
import org.localoffer.web.layout.Layout;
import org.localoffer.web.layout.Link;
import org.localoffer.web.staff.StaffMessageView;
import org.localoffer.web.staff.StaffTemplates;

/** The pages that staff see when an action is refused: in plain words, with a next step. */
@RequestScoped
public class StaffAnswers {

    private static final Link SIGN_IN = new Link("Sign in", "/sign-in");
    private static final Link SIGN_OUT = new Link("Sign out, and sign in as somebody else", "/sign-out");
    private static final Link HOME = new Link("Go to the public pages", "/");

    private final Layouts layouts;
    private final ErrorLayouts errorLayouts;
    private final SecurityIdentity identity;
    private final AskedAction action;
    private final SecurityLog log;

    StaffAnswers(
            Layouts layouts,
            ErrorLayouts errorLayouts,
            SecurityIdentity identity,
            AskedAction action,
            SecurityLog log) {
        this.layouts = layouts;
        this.errorLayouts = errorLayouts;
        this.identity = identity;
        this.action = action;
        this.log = log;
    }

    /** The person's role, or the body that the role is limited to, does not allow this. */
    public Response notAllowed() {
        log.note(SecurityLog.Event.NOT_ALLOWED, identity, action.template());
        return page(
                errorLayouts.here(),
                Status.FORBIDDEN,
                "You cannot open this page",
                List.of(
                        "You are signed in, but this page is for another role or for another organisation.",
                        "If you think that you should be able to open it, ask the Local Offer team."),
                List.of(new Link("Go to your own pages", "/sign-in"), SIGN_OUT, HOME));
    }

    /** Conflict: somebody else, or the same person in another window, was first. */
    public Response overtaken(String address) {
        return page(
                errorLayouts.here(),
                Status.CONFLICT,
                "This changed while you were looking at it",
                List.of(
                        "Somebody else decided on it, or it was changed, after you opened the page.",
                        "Nothing you sent was saved or decided. Look at it again, then decide."),
                List.of(new Link("Look at it again", address)));
    }

    /** The decision must be made by a second person. */
    public Response secondOfficer(String address) {
        log.note(SecurityLog.Event.SECOND_PERSON, identity, action.template());
        return page(
                errorLayouts.here(),
                Status.CONFLICT,
                "Somebody else has to decide this",
                List.of("You proposed or wrote it. A second officer has to agree."),
                List.of(new Link("Go back to it", address)));
    }

    Response signedOut() {
        return page(
                layouts.unindexed(),
                Status.UNAUTHORIZED,
                "You are no longer signed in",
                List.of(
                        "We did not keep what you sent. Your browser may still have it.",
                        "Open the sign-in in a new tab and sign in. Then go back to this tab, go back one page, and send"
                                + " it again."),
                List.of(SIGN_IN));
    }

    /** The sign-in server does not answer. */
    public Response noSignInNow() {
        return page(
                layouts.unindexed(),
                Status.SERVICE_UNAVAILABLE,
                "Sign-in is not available just now",
                List.of(
                        "The server that checks passwords does not answer. The public pages work as always.",
                        "Try again in a few minutes."),
                List.of(SIGN_IN, HOME));
    }

    Response fromAnotherSite(ContainerRequestContext request) {
        log.note(SecurityLog.Event.OTHER_SITE, AskedAction.firstPart(request));
        return page(
                layouts.unindexed(),
                Status.FORBIDDEN,
                "We did not accept that",
                List.of(
                        "What was sent did not come from a page of this site.",
                        "Open the page here, and send it again."),
                List.of(HOME));
    }

    private static Response page(
            Layout layout, Status status, String title, List<String> paragraphs, List<Link> waysOn) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML)
                .header(HttpHeaders.CACHE_CONTROL, NoStoreFilter.NO_STORE)
                .entity(StaffTemplates.message(layout, new StaffMessageView(title, paragraphs, waysOn)))
                .build();
    }
}

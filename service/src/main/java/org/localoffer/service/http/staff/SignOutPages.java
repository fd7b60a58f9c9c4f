package org.localoffer.service.http.staff;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.PublicSite;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.signin.EndedSessionCheck;
import org.localoffer.service.signin.EndedSessions;
import org.localoffer.service.signin.SecurityLog;
import org.localoffer.service.signin.SignInServer;
import org.localoffer.web.layout.Link;
import org.localoffer.web.staff.StaffMessageView;
import org.localoffer.web.staff.StaffTemplates;

/**
 * Signs somebody out here, at every other copy of the service, and at the sign-in server. Only this site's own form
 * does so; a link leads to the page with that form.
 */
@Path("/sign-out")
@Produces(MediaType.TEXT_HTML)
public class SignOutPages {

    private static final String COOKIES = "q_";

    private final SecurityIdentity identity;
    private final RefreshToken refreshToken;
    private final EndedSessions ended;
    private final SignInServer server;
    private final SecurityLog log;
    private final Layouts layouts;
    private final PublicSite site;

    SignOutPages(
            SecurityIdentity identity,
            RefreshToken refreshToken,
            EndedSessions ended,
            SignInServer server,
            SecurityLog log,
            Layouts layouts,
            PublicSite site) {
        this.identity = identity;
        this.refreshToken = refreshToken;
        this.ended = ended;
        this.server = server;
        this.log = log;
        this.layouts = layouts;
        this.site = site;
    }

    @GET
    public TemplateInstance ask() {
        return StaffTemplates.signOut(layouts.unindexed());
    }

    @POST
    public Response signOut(@Context HttpHeaders headers) {
        boolean everywhere = endSession();
        URI next = URI.create(everywhere ? "/sign-out/done" : "/sign-out/here");
        return Response.seeOther(next)
                .cookie(headers.getCookies().values().stream()
                        .filter(cookie -> cookie.getName().startsWith(COOKIES))
                        .map(this::removed)
                        .toArray(NewCookie[]::new))
                .build();
    }

    @GET
    @Path("/done")
    public TemplateInstance done() {
        return said("You are signed out.");
    }

    @GET
    @Path("/here")
    public TemplateInstance here() {
        return said(
                "You are signed out of this site.",
                "The sign-in server did not answer, so you may still be signed in there. If other people use this"
                        + " computer, close all windows of the browser.");
    }

    private TemplateInstance said(String... paragraphs) {
        return StaffTemplates.message(
                layouts.unindexed(),
                new StaffMessageView(
                        "You are signed out",
                        List.of(paragraphs),
                        List.of(new Link("Sign in", "/sign-in"), new Link("Go to the public pages", "/"))));
    }

    /**
     * @return true if the session has ended at the sign-in server and for every copy of the service, or nobody was
     *     signed in
     */
    private boolean endSession() {
        @Nullable String session;
        try {
            session = EndedSessionCheck.sessionOf(identity);
        } catch (SecurityException | AuthenticationRedirectException | AuthenticationCompletionException e) {
            // The session cookie is invalid or has expired.
            return true;
        } catch (OIDCException e) {
            // The session had to be checked with the sign-in server, which did not answer.
            return false;
        }
        if (session == null) {
            return true;
        }
        log.note(SecurityLog.Event.SIGNED_OUT, identity);
        boolean noted = ended.end(session);
        String token = refreshToken.getToken();
        return (token == null || server.endSession(token)) && noted;
    }

    private NewCookie removed(Cookie cookie) {
        return new NewCookie.Builder(cookie.getName())
                .path("/")
                .maxAge(0)
                .httpOnly(true)
                .secure(site.isSecure())
                .build();
    }
}

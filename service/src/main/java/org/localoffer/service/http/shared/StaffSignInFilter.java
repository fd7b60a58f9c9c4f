package org.localoffer.service.http.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.signin.SignInServer;

/** Answers some requests to staff addresses before they are redirected to the sign-in server. */
class StaffSignInFilter {

    /** Prefix of the session cookies' names. */
    private static final String SESSION = "q_session";

    private final SignInServer server;
    private final StaffAnswers answers;

    StaffSignInFilter(SignInServer server, StaffAnswers answers) {
        this.server = server;
        this.answers = answers;
    }

    /**
     * A form that is sent after the session has ended is not redirected to the sign-in server, because its text would
     * be lost; the page says how to keep it. The case of an unreachable sign-in server is answered here too.
     */
    @ServerRequestFilter(preMatching = true, priority = 20)
    Uni<@Nullable Response> beforeSignIn(ContainerRequestContext request) {
        if (!isStaff(request) || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            return Uni.createFrom().nullItem();
        }
        boolean signedIn = bringsSession(request);
        if (!signedIn
                && !request.getMethod().equals("GET")
                && !request.getMethod().equals("HEAD")) {
            return Uni.createFrom().item(answers.signedOut());
        }
        return signedIn
                ? Uni.createFrom().nullItem()
                : server.answers().map(answered -> answered ? null : answers.noSignInNow());
    }

    static boolean bringsSession(ContainerRequestContext request) {
        return request.getCookies().keySet().stream().anyMatch(name -> name.startsWith(SESSION));
    }

    /**
     * Decided by the first segment of the path as it is matched: decoded, and without matrix parameters such as {@code
     * ;x=1}.
     */
    private static boolean isStaff(ContainerRequestContext request) {
        return FirstPathSegment.isOfStaff(
                FirstPathSegment.of(request.getUriInfo().getPath()));
    }
}

package org.localoffer.service.http.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.signin.SignInServer;

/** What happens at a staff address before anybody is sent away to sign in. */
class StaffSignInFilter {

    /** What the names of the cookies begin with that a sign-in is kept in. */
    private static final String SESSION = "q_session";

    private final SignInServer server;
    private final StaffAnswers answers;

    StaffSignInFilter(SignInServer server, StaffAnswers answers) {
        this.server = server;
        this.answers = answers;
    }

    /**
     * A form that comes after the sign-in ended is not sent through the sign-in server, where its words would be lost:
     * the page says how to keep them. A server that does not answer is said here, too.
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

    /** By the first part of the path as it is matched: decoded, and without parameters such as {@code ;x=1}. */
    private static boolean isStaff(ContainerRequestContext request) {
        return FirstPathSegment.isOfStaff(
                FirstPathSegment.of(request.getUriInfo().getPath()));
    }
}

package org.localoffer.service.http.shared;

import java.lang.annotation.Annotation;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The sign-in library answers a cookie or a token that it does not take with a status and nothing else: here it becomes a
 * page, and a browser forgets the cookie, so that its next try is a new sign-in.
 */
class NoEmptyRefusals {

    private final StaffAnswers answers;

    NoEmptyRefusals(StaffAnswers answers) {
        this.answers = answers;
    }

    @ServerResponseFilter
    void fill(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Status.UNAUTHORIZED.getStatusCode()
                && !response.hasEntity()
                && !request.getMethod().equals("HEAD")) {
            response.setEntity(answers.notTaken(), new Annotation[0], MediaType.TEXT_HTML_TYPE);
            StaffDoor.sessionCookies(request).forEach(name -> response.getHeaders()
                    .add(HttpHeaders.SET_COOKIE, name + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"));
        }
    }
}

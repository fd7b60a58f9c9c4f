package org.localoffer.service.http.shared.errors;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import org.localoffer.service.foundation.DatabaseOutage;
import org.localoffer.service.foundation.IllegalTransitionException;
import org.localoffer.service.foundation.Overtaken;
import org.localoffer.service.foundation.StaleVersionException;
import org.localoffer.service.http.shared.ErrorLayouts;
import org.localoffer.service.http.shared.Layouts;
import org.localoffer.service.http.shared.PublicAddress;
import org.localoffer.service.http.shared.StaffAnswers;
import org.localoffer.service.signin.SecondOfficerException;
import org.localoffer.web.error.ErrorTemplates;
import org.localoffer.web.layout.Layout;
import org.localoffer.web.search.SearchForm;

/** Shows every error in plain words with a next step; on the API, as a problem document. */
class ErrorPages {

    /** Forms that are sent to the address of their own page; other forms are sent to one path segment below it. */
    private static final Pattern READ_AND_SENT = Pattern.compile(".*/edit|.*/take-out|/commissioner/answers/[^/]+");

    private final Layouts layouts;
    private final ErrorLayouts errorLayouts;
    private final StaffAnswers staff;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final PublicAddress address;

    ErrorPages(
            Layouts layouts,
            ErrorLayouts errorLayouts,
            StaffAnswers staff,
            UriInfo uri,
            HttpHeaders headers,
            PublicAddress address) {
        this.layouts = layouts;
        this.errorLayouts = errorLayouts;
        this.staff = staff;
        this.uri = uri;
        this.headers = headers;
        this.address = address;
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException e) {
        return isApi()
                ? Problem.of(Status.NOT_FOUND, "There is nothing at this address.", List.of())
                        .response()
                : page(Status.NOT_FOUND, ErrorTemplates.notFound(errorLayouts.here(), SearchForm.EMPTY));
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        Response.StatusType status = e.getResponse().getStatusInfo();
        if (status.getStatusCode() >= Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            return failed(e);
        }
        return status.getStatusCode() < Status.BAD_REQUEST.getStatusCode()
                ? e.getResponse()
                : explained(status.getStatusCode(), e.getResponse());
    }

    /** Keeps the headers that belong to the status, such as how to sign in. */
    private Response explained(int status, Response refused) {
        Response.ResponseBuilder answer = Response.fromResponse(explained(status));
        if (status == Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            answer.allow(AllowedMethods.here());
        }
        for (String header : List.of(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER)) {
            String value = refused.getHeaderString(header);
            if (value != null) {
                answer.header(header, value);
            }
        }
        return answer.build();
    }

    private Response explained(int status) {
        Explanation what = Explanation.of(status);
        return isApi()
                ? new Problem("about:blank", what.title(), status, what.lead(), List.of()).response()
                : Response.status(status)
                        .type(MediaType.TEXT_HTML)
                        .entity(ErrorTemplates.explained(layoutOf(status), what.title(), what.lead()))
                        .build();
    }

    /** Whoever has to sign in first is shown no bar. */
    private Layout layoutOf(int status) {
        return status == Status.UNAUTHORIZED.getStatusCode() ? layouts.unindexed() : errorLayouts.here();
    }

    /** Gives a body to the empty responses of Quarkus itself, such as for an invalid token. */
    @ServerResponseFilter
    void neverEmpty(ContainerResponseContext answer) {
        if (answer.getStatus() >= Status.BAD_REQUEST.getStatusCode() && !answer.hasEntity()) {
            Response explained = explained(answer.getStatus());
            Object entity = explained.getEntity();
            answer.setEntity(
                    entity instanceof TemplateInstance page ? page.render() : entity, null, explained.getMediaType());
        }
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException e) {
        return staff.notAllowed();
    }

    @ServerExceptionMapper
    Response overtaken(StaleVersionException e) {
        return staff.overtaken(pageOfTheForm());
    }

    @ServerExceptionMapper
    Response overtaken(IllegalTransitionException e) {
        return staff.overtaken(pageOfTheForm());
    }

    @ServerExceptionMapper
    Response sameOfficer(SecondOfficerException e) {
        return staff.secondOfficer(pageOfTheForm());
    }

    /** The sign-in server was needed and did not answer. */
    @ServerExceptionMapper
    Response noSignIn(OIDCException e) {
        Log.warnf("Sign-in failed at %s: %s", Faults.address(uri.getPath()), e.getMessage());
        return staff.noSignInNow();
    }

    /** The page that the form was on, from the browser's Referer; the home page of the role where there is none. */
    private String pageOfTheForm() {
        String before = headers.getHeaderString("Referer");
        String own = address.of("/").toString();
        if (before == null || !before.startsWith(own)) {
            return "/sign-in";
        }
        String page = "/" + before.substring(own.length());
        boolean cameBackWithErrors = page.equals(uri.getPath());
        return cameBackWithErrors && !READ_AND_SENT.matcher(page).matches()
                ? page.substring(0, Math.max(1, page.lastIndexOf('/')))
                : page;
    }

    @ServerExceptionMapper
    Response failed(Throwable e) {
        if (DatabaseOutage.isIn(e)) {
            return databaseDown(e);
        }
        if (Faults.isOfTheEncoding(e)) {
            return explained(Status.UNSUPPORTED_MEDIA_TYPE.getStatusCode());
        }
        if (Overtaken.isIn(e) && !isApi()) {
            return staff.overtaken(pageOfTheForm());
        }
        String reference = Faults.note(e, uri.getPath());
        return isApi()
                ? Problem.of(
                                Status.INTERNAL_SERVER_ERROR,
                                "Something went wrong here. Reference: " + reference,
                                List.of())
                        .response()
                : page(Status.INTERNAL_SERVER_ERROR, ErrorTemplates.serverError(errorLayouts.here(), reference));
    }

    private Response databaseDown(Throwable e) {
        Log.warnf("The database did not answer at %s: %s", Faults.address(uri.getPath()), e.getMessage());
        return isApi()
                ? Problem.of(Status.SERVICE_UNAVAILABLE, "The directory cannot be read just now.", List.of())
                        .response()
                : page(
                        Status.SERVICE_UNAVAILABLE,
                        ErrorTemplates.listingUnavailable(errorLayouts.here(), layouts.crisis()));
    }

    private boolean isApi() {
        return Programs.ask(uri.getPath());
    }

    private static Response page(Response.StatusType status, TemplateInstance page) {
        return Response.status(status).type(MediaType.TEXT_HTML).entity(page).build();
    }
}

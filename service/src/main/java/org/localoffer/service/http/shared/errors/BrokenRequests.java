package org.localoffer.service.http.shared.errors;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.DatabaseOutage;
import org.localoffer.service.http.shared.CouncilLayouts;
import org.localoffer.web.error.ErrorTemplates;

/**
 * Answers what fails outside of resources, where {@link ErrorPages} are not asked: a body that does not come, a limit, an
 * error in a filter or in an error page itself. It needs no database, and where not even a template can be shown, it has a
 * page without one.
 */
@ApplicationScoped
class BrokenRequests {

    private static final int SERVER_FAULT = 500;

    private final CouncilLayouts layouts;
    private final ObjectMapper json;
    private final String policy;

    BrokenRequests(
            CouncilLayouts layouts,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.http.header.\"Content-Security-Policy\".value") String policy) {
        this.layouts = layouts;
        this.json = json;
        this.policy = policy;
    }

    /** Before the one of Quarkus, which answers with a stack or with nothing. */
    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        @Nullable Throwable failure = request.failure();
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationRedirectException) {
            // Quarkus leads to the sign-in.
            request.next();
            return;
        }
        HttpServerResponse answer = request.response();
        if (answer.ended() || answer.closed()) {
            return;
        }
        if (answer.headWritten()) {
            // Half of another answer is out: the connection's end says that it is not whole.
            request.request().connection().close();
            return;
        }
        int status = status(request, failure);
        String path = path(request.request());
        answer(answer, path, status, noted(failure, status, path));
    }

    /** Answers what is no HTTP, or more of it than we read; nothing that follows on its connection can be told apart. */
    void refuse(HttpServerRequest request) {
        int status =
                switch (request.decoderResult().cause()) {
                    case TooLongHttpLineException _ -> 414;
                    case TooLongHttpHeaderException _ -> 431;
                    case null, default -> 400;
                };
        HttpServerResponse answer = request.response();
        answer.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        answer.endHandler(said -> request.connection().close());
        answer(answer, path(request), status, "");
    }

    private void answer(HttpServerResponse answer, String path, int status, String noted) {
        Explanation what = Explanation.of(status);
        String lead = what.lead() + noted;
        answer.setStatusCode(status);
        answer.headers().remove(HttpHeaders.CONTENT_ENCODING);
        answer.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.putHeader("Content-Security-Policy", policy);
        answer.putHeader("X-Content-Type-Options", "nosniff");
        if (Programs.ask(path)) {
            answer.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
            answer.end(problem(new Problem("about:blank", what.title(), status, lead, List.of())));
        } else {
            answer.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
            answer.end(page(path, what.title(), lead));
        }
    }

    private static int status(RoutingContext request, @Nullable Throwable failure) {
        return switch (failure) {
            case null -> request.statusCode();
            case HttpException told -> told.getStatusCode();
            case WebApplicationException told -> told.getResponse().getStatus();
            case ForbiddenException _ -> 403;
            case AuthenticationException _ -> 401;
            case RejectedExecutionException _ -> 503;
            case Throwable other when Faults.isOfTheEncoding(other) -> 415;
            case Throwable other when DatabaseOutage.isIn(other) -> 503;
            default -> request.statusCode() > 0 ? request.statusCode() : SERVER_FAULT;
        };
    }

    /** The reference of a fault of ours, as the end of a sentence; otherwise empty. */
    private static String noted(@Nullable Throwable failure, int status, String path) {
        if (failure == null || status < SERVER_FAULT) {
            return "";
        }
        if (status > SERVER_FAULT || Faults.isOfTheConnection(failure)) {
            Log.warnf("Not answered at %s: %s", Faults.address(path), failure);
            return "";
        }
        return " If you tell us about it, give this number: " + Faults.note(failure, path);
    }

    /** Without what cannot be decoded. */
    private static String path(HttpServerRequest request) {
        String path = request.path();
        return path == null || !path.startsWith("/") ? "/" : path;
    }

    private String page(String path, String title, String lead) {
        try {
            return ErrorTemplates.explained(layouts.unindexed(path), title, lead)
                    .render();
        } catch (RuntimeException | Error e) {
            Log.warnf("An error page could not be shown at %s: %s", Faults.address(path), e);
            return "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>" + title
                    + "</title><meta name=\"robots\" content=\"noindex\"></head><body><main><h1>" + title + "</h1><p>"
                    + lead + "</p><p><a href=\"/\">Go to the first page</a></p></main></body></html>";
        }
    }

    private String problem(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

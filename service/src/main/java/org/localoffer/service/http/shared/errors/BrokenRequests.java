package org.localoffer.service.http.shared.errors;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.logging.Log;
import io.quarkus.qute.TemplateInstance;
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
import org.localoffer.service.http.shared.TooBusyException;
import org.localoffer.web.error.ErrorTemplates;
import org.localoffer.web.layout.Link;

/**
 * Answers errors outside of resources, which {@link ErrorPages} do not see: a body that does not arrive, an exceeded
 * limit, an exception in a filter or in an error page itself. It needs no database, and where even a template fails, it
 * sends a page built without one.
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

    /** Runs before the error handler of Quarkus, which answers with a stack trace or with nothing. */
    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext request) {
        @Nullable Throwable failure = request.failure();
        if (failure instanceof UnauthorizedException || failure instanceof AuthenticationRedirectException) {
            // Quarkus answers this one by redirecting to the sign-in server.
            request.next();
            return;
        }
        HttpServerResponse answer = request.response();
        if (answer.ended() || answer.closed()) {
            return;
        }
        if (answer.headWritten()) {
            // Part of another response has been sent already: closing the connection shows that it is incomplete.
            request.request().connection().close();
            return;
        }
        String path = path(request.request());
        if (failure instanceof TooBusyException) {
            answer(answer, path, request.statusCode(), Explanation.BUSY, () -> busyPage(request, path));
            return;
        }
        int status = status(request, failure);
        answer(answer, path, status, noted(failure, status, path));
    }

    /** Leads to the same address again, since what was asked is in it. */
    private TemplateInstance busyPage(RoutingContext request, String path) {
        String query = request.request().query();
        String same = request.normalizedPath() + (query == null ? "" : "?" + query);
        return ErrorTemplates.busy(
                layouts.unindexed(path),
                Explanation.BUSY.title(),
                Explanation.BUSY.lead(),
                new Link("Try this page again", same),
                layouts.crisis());
    }

    /**
     * Answers input that is not HTTP, or exceeds a size limit. The connection is closed, since what follows on it
     * cannot be parsed.
     */
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
        Explanation said = new Explanation(what.title(), what.lead() + noted);
        answer(
                answer,
                path,
                status,
                said,
                () -> ErrorTemplates.explained(layouts.unindexed(path), said.title(), said.lead()));
    }

    private void answer(
            HttpServerResponse answer, String path, int status, Explanation what, Supplier<TemplateInstance> page) {
        answer.setStatusCode(status);
        answer.headers().remove(HttpHeaders.CONTENT_ENCODING);
        answer.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.putHeader("Content-Security-Policy", policy);
        answer.putHeader("X-Content-Type-Options", "nosniff");
        if (Programs.ask(path)) {
            answer.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
            answer.end(problem(new Problem("about:blank", what.title(), status, what.lead(), List.of())));
        } else {
            answer.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
            answer.end(render(page, path, what));
        }
    }

    private static int status(RoutingContext request, @Nullable Throwable failure) {
        return switch (failure) {
            case null -> request.statusCode();
            case HttpException e -> e.getStatusCode();
            case WebApplicationException e -> e.getResponse().getStatus();
            case ForbiddenException _ -> 403;
            case AuthenticationException _ -> 401;
            case RejectedExecutionException _ -> 503;
            case Throwable other when Faults.isOfTheEncoding(other) -> 415;
            case Throwable other when DatabaseOutage.isIn(other) -> 503;
            default -> request.statusCode() > 0 ? request.statusCode() : SERVER_FAULT;
        };
    }

    /** The sentence ending that gives the reference of a logged fault; empty where the status is not our fault. */
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

    /** The path of the request; "/" where its target has no path that can be parsed. */
    private static String path(HttpServerRequest request) {
        String path = request.path();
        return path == null || !path.startsWith("/") ? "/" : path;
    }

    private static String render(Supplier<TemplateInstance> page, String path, Explanation what) {
        try {
            return page.get().render();
        } catch (RuntimeException | Error e) {
            Log.warnf("An error page could not be shown at %s: %s", Faults.address(path), e);
            return "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>" + what.title()
                    + "</title><meta name=\"robots\" content=\"noindex\"></head><body><main><h1>" + what.title()
                    + "</h1><p>" + what.lead()
                    + "</p><p><a href=\"/\">Go to the first page</a></p></main></body></html>";
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

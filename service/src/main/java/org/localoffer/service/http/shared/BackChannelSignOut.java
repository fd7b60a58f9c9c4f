package org.localoffer.service.http.shared;

import java.util.Base64;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import org.localoffer.service.signin.EndedSessions;
import org.localoffer.service.signin.SecurityLog;

/**
 * Ends the sessions here of a sign-in that has ended at the sign-in server, because an administrator ended it or the
 * person signed out of another application. The sign-in server notifies one copy of the service, whose sign-in library
 * verifies the token and keeps it in memory; this class passes it on to every other copy.
 *
 * @see <a href="https://openid.net/specs/openid-connect-backchannel-1_0.html">Back-Channel Logout 1.0</a>
 */
@Singleton
class BackChannelSignOut {

    private static final int PRIORITY = 100;
    private static final String TOKEN = "logout_token";

    private final EndedSessions ended;
    private final SecurityLog log;
    private final String path;

    BackChannelSignOut(
            EndedSessions ended,
            SecurityLog log,
            @ConfigProperty(name = "quarkus.oidc.logout.backchannel.path") String path) {
        this.ended = ended;
        this.log = log;
        this.path = path;
    }

    void install(@Observes Filters filters) {
        filters.register(this::watch, PRIORITY);
    }

    private void watch(RoutingContext request) {
        if (!request.normalizedPath().equals(path)) {
            request.next();
        } else if (!request.request().method().equals(HttpMethod.POST)) {
            request.response().putHeader("Allow", "POST");
            request.fail(HttpResponseStatus.METHOD_NOT_ALLOWED.code());
        } else {
            request.addEndHandler(answered -> {
                if (request.response().getStatusCode() == HttpResponseStatus.OK.code()) {
                    end(request, request.request().getFormAttribute(TOKEN));
                }
            });
            request.next();
        }
    }

    /** @param token accepted by the sign-in library, with a valid signature */
    private void end(RoutingContext request, @Nullable String token) {
        @Nullable String session = token == null ? null : sessionOf(token);
        if (session != null) {
            log.note(SecurityLog.Event.SIGNED_OUT_ELSEWHERE);
            request.vertx().executeBlocking(() -> ended.end(session), false);
        }
    }

    private static @Nullable String sessionOf(String token) {
        String claims = token.split("\\.", -1)[1];
        return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(claims))).getString("sid");
    }
}

package org.localoffer.service.signin;

import jakarta.inject.Singleton;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Rejects the session cookie, and every token, of a session that has ended, whoever kept it. */
@Singleton
public class EndedSessionCheck implements SecurityIdentityAugmentor {

    private static final String ENDED = "The sign-in was ended";

    private final EndedSessions endedSessions;
    private final SecurityLog log;

    EndedSessionCheck(EndedSessions endedSessions, SecurityLog log) {
        this.endedSessions = endedSessions;
        this.log = log;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        String session = sessionOf(identity);
        return session == null
                ? Uni.createFrom().item(identity)
                : context.runBlocking(() -> requireOpen(identity, session));
    }

    private SecurityIdentity requireOpen(SecurityIdentity identity, String session) {
        if (endedSessions.isEnded(session)) {
            log.note(SecurityLog.Event.ENDED_SESSION_USED, identity);
            throw new AuthenticationFailedException(ENDED);
        }
        return identity;
    }

    /** Whether authentication failed because the session had ended, which is logged here. */
    static boolean isEndedSession(Throwable failure) {
        return failure instanceof AuthenticationFailedException && ENDED.equals(failure.getMessage());
    }

    /** The session id of the sign-in server; null if nobody is signed in. */
    public static @Nullable String sessionOf(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("sid") : null;
    }
}

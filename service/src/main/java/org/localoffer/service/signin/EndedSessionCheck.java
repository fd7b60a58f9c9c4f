package org.localoffer.service.signin;

import jakarta.inject.Singleton;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Refuses the cookie of a sign-in that was ended, whoever kept it, and every token of the same session. */
@Singleton
public class EndedSessionCheck implements SecurityIdentityAugmentor {

    private static final String ENDED = "The sign-in was ended";

    private final EndedSessions ended;
    private final SecurityLog log;

    EndedSessionCheck(EndedSessions ended, SecurityLog log) {
        this.ended = ended;
        this.log = log;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        String session = sessionOf(identity);
        return session == null
                ? Uni.createFrom().item(identity)
                : context.runBlocking(() -> stillOpen(identity, session));
    }

    private SecurityIdentity stillOpen(SecurityIdentity identity, String session) {
        if (ended.isEnded(session)) {
            log.note(SecurityLog.Event.ENDED_SESSION_USED, identity);
            throw new AuthenticationFailedException(ENDED);
        }
        return identity;
    }

    /** Whether that is the refusal of a sign-in that was ended, which is noted here. */
    static boolean isIn(Throwable failure) {
        return failure instanceof AuthenticationFailedException && ENDED.equals(failure.getMessage());
    }

    /** As the sign-in server names it; null where nobody is signed in. */
    public static @Nullable String sessionOf(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("sid") : null;
    }
}

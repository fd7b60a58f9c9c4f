package org.localoffer.service.signin;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.spi.runtime.AuthenticationFailureEvent;
import org.jspecify.annotations.Nullable;

/** Notes what the sign-in library tells: who signed in, and whose cookie or token was not taken. */
@Singleton
class SignInEvents {

    private final SecurityLog log;

    SignInEvents(SecurityLog log) {
        this.log = log;
    }

    void signedIn(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_LOGIN) {
            log.note(SecurityLog.Event.SIGNED_IN, event.getSecurityIdentity());
        }
    }

    void notTaken(@Observes AuthenticationFailureEvent event) {
        if (isRefusal(event.getAuthenticationFailure())) {
            log.note(SecurityLog.Event.NOT_TAKEN);
        }
    }

    /** A browser that is led on, as within each sign-in, is refused nothing; a session that was ended is noted already. */
    private static boolean isRefusal(@Nullable Throwable failure) {
        return failure != null
                && !(failure instanceof AuthenticationRedirectException)
                && !EndedSessionCheck.isIn(failure);
    }
}

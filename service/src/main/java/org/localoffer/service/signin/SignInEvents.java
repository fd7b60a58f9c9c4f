package org.localoffer.service.signin;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.oidc.SecurityEvent;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.spi.runtime.AuthenticationFailureEvent;
import org.jspecify.annotations.Nullable;

/** Logs events of the OIDC library: who signed in, and whose cookie or token was rejected. */
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

    void rejected(@Observes AuthenticationFailureEvent event) {
        if (isRefusal(event.getAuthenticationFailure())) {
            log.note(SecurityLog.Event.NOT_TAKEN);
        }
    }

    /** A redirect, which is part of each sign-in, is no refusal; an ended session is logged already. */
    private static boolean isRefusal(@Nullable Throwable failure) {
        return failure != null
                && !(failure instanceof AuthenticationRedirectException)
                && !EndedSessionCheck.isEndedSession(failure);
    }
}

package org.localoffer.service.signin;

import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.localoffer.service.foundation.PublicSite;

/**
 * Stops the start of the service if its settings would let anybody sign in, or if settings that it depends on are
 * missing.
 */
@Singleton
class SafeSettings {

    static final String SECRET = "LOCALOFFER_SIGN_IN_SECRET";

    /** Part of every copy of the sample realm, so it is not secret. */
    static final String SAMPLE_SECRET = "portal-sample-secret";

    /** Minimum length in characters, since the encryption key of cookies is derived from it. */
    private static final int MIN_SECRET_LENGTH = 16;

    private final Optional<String> secret;
    private final String host;
    private final Optional<String> address;
    private final Optional<String> proxies;
    private final PublicSite site;

    SafeSettings(
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> secret,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "localoffer.public-address") Optional<String> address,
            @ConfigProperty(name = "localoffer.trusted-proxies") Optional<String> proxies,
            PublicSite site) {
        this.secret = secret;
        this.host = host;
        this.address = address;
        this.proxies = proxies;
        this.site = site;
    }

    void check(@Observes @Priority(1) StartupEvent event) {
        problem().ifPresent(problem -> {
            throw new ConfigurationException(problem);
        });
    }

    /** The first problem, in one line with the name of the variable; empty if there is none. */
    Optional<String> problem() {
        if (secret.isEmpty()) {
            return Optional.of(SECRET + " is not set: it is the secret of the client 'portal' on the sign-in server.");
        }
        if (secret.get().length() < MIN_SECRET_LENGTH) {
            return Optional.of(SECRET + " is too short: it needs " + MIN_SECRET_LENGTH + " characters or more.");
        }
        if (address.isEmpty() && !PublicSite.isThisMachine(host)) {
            return Optional.of("LOCALOFFER_PUBLIC_ADDRESS is not set: other machines can reach " + host
                    + ", so the portal must know where the public finds it.");
        }
        if (secret.get().equals(SAMPLE_SECRET) && !site.isOfThisMachine()) {
            return Optional.of(SECRET + " is the sample's, which everybody can read: set one of your own.");
        }
        if (site.isSecure() && proxies.isEmpty()) {
            return Optional.of("LOCALOFFER_TRUSTED_PROXIES is not set: browsers come by HTTPS, so by a proxy. Name its"
                    + " addresses, so that limits tell its clients apart; or say 'none'.");
        }
        return Optional.empty();
    }
}

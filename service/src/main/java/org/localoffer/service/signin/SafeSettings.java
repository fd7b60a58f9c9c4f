package org.localoffer.service.signin;

import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.localoffer.service.foundation.PublicSite;

/** A portal that anybody could sign in to does not start. */
@Singleton
class SafeSettings {

    static final String SECRET = "LOCALOFFER_SIGN_IN_SECRET";

    /** In every copy of the sample realm, so it keeps nothing secret. */
    static final String OF_THE_SAMPLE = "portal-sample-secret";

    /** The shortest from which the keys of cookies are made. */
    private static final int SHORTEST = 16;

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

    /** The first thing that is wrong, with the name of its variable, in one line. */
    Optional<String> problem() {
        if (secret.isEmpty()) {
            return Optional.of(SECRET + " is not set: it is the secret of the client 'portal' on the sign-in server.");
        }
        if (secret.get().length() < SHORTEST) {
            return Optional.of(SECRET + " is too short: it needs " + SHORTEST + " characters or more.");
        }
        if (address.isEmpty() && !PublicSite.isThisMachine(host)) {
            return Optional.of("LOCALOFFER_PUBLIC_ADDRESS is not set: other machines can reach " + host
                    + ", so the portal must know where the public finds it.");
        }
        if (secret.get().equals(OF_THE_SAMPLE) && !site.isOfThisMachine()) {
            return Optional.of(SECRET + " is the sample's, which everybody can read: set one of your own.");
        }
        if (site.isSecure() && proxies.isEmpty()) {
            return Optional.of("LOCALOFFER_TRUSTED_PROXIES is not set: browsers come by HTTPS, so by a proxy. Name its"
                    + " addresses, so that limits tell its clients apart; or say 'none'.");
        }
        return Optional.empty();
    }
}

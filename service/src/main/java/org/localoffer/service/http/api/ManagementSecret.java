package org.localoffer.service.http.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets through requests on the management port that carry the secret from the data folder. */
@Singleton
class ManagementSecret {

    private final String secret;

    ManagementSecret(@ConfigProperty(name = "localoffer.management.secret") Optional<String> secret) {
        this.secret = secret.orElse("");
    }

    /** Passes the request on, or answers it with 401. Without a configured secret, nobody passes. */
    void require(RoutingContext context) {
        String given = context.request().getHeader("Authorization");
        byte[] expected = ("Bearer " + secret).getBytes(StandardCharsets.UTF_8);
        boolean right = !secret.isEmpty()
                && given != null
                && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
        if (right) {
            context.next();
        } else {
            ManagementProblem.answer(context, 401, "This needs the secret that is kept in the data folder.");
        }
    }
}

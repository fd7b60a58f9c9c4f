package org.localoffer.service.foundation;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where the public finds this service, as it is configured. What a request says of that (its Host header, or what a proxy
 * adds) is believed only while both name this machine: whoever sends a request can write anything there.
 */
@Singleton
public class PublicSite {

    static final String PROPERTY = "localoffer.public-address";

    /** Any port: a browser on this machine may come through a tunnel. */
    private static final Pattern THIS_MACHINE =
            Pattern.compile("(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1])(?::\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    private final @Nullable URI configured;

    PublicSite(@ConfigProperty(name = PROPERTY) Optional<URI> configured) {
        this.configured = configured.orElse(null);
    }

    /** Whether browsers of this machine alone reach it: that is configured, or nothing is. */
    public boolean isOfThisMachine() {
        return configured == null || isThisMachine(configured.getAuthority());
    }

    /** Whether browsers come by HTTPS. */
    public boolean isSecure() {
        return configured != null && isSecure(configured.toString());
    }

    /** Whether an address is nothing but this machine's. */
    public static boolean isThisMachine(@Nullable String authority) {
        return authority != null && THIS_MACHINE.matcher(authority).matches();
    }

    static boolean isSecure(@Nullable String address) {
        return address != null && address.toLowerCase(Locale.ROOT).startsWith("https:");
    }

    /**
     * Host and port that answers to a request are to name.
     *
     * @param asked the request's Host header; null where it has none
     * @param port  that the request came in at, for a portal of this machine that was asked under another name
     */
    public String authority(@Nullable String asked, int port) {
        if (asked != null && isOfThisMachine() && isThisMachine(asked)) {
            return asked;
        }
        return configured == null ? "localhost:" + port : configured.getAuthority();
    }

    /** The full address of a path, for somebody who reads it elsewhere; null where no public address is configured. */
    public @Nullable URI link(String path) {
        return configured == null ? null : configured.resolve(path);
    }

    /** The address of a path, for somebody who asked at this address. */
    public URI of(String path, URI asked) {
        if (configured == null || (isOfThisMachine() && isThisMachine(asked.getAuthority()))) {
            return asked.resolve(path);
        }
        return configured.resolve(path);
    }
}

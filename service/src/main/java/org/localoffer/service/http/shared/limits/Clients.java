package org.localoffer.service.http.shared.limits;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells clients apart. Addresses are personal data: what is kept is a hash with a salt of this run, in memory, for as long
 * as a limit counts.
 */
@ApplicationScoped
public class Clients {

    private static final String HASH = "HmacSHA256";
    private static final int SALT_BYTES = 32;
    private static final int KEY_BYTES = 12;
    /** The smallest network that a subscriber of IPv6 is given. */
    private static final int IPV6_CLIENT_BYTES = 8;
    /** The largest that an end site is given as a rule (RFC 6177). */
    private static final int IPV6_NETWORK_BYTES = 6;
    /** What an operator sets where no proxy stands before the portal. */
    private static final List<String> NONE = List.of("none");

    private final TrustedProxies proxies;
    private final OncePerHour warning = new OncePerHour(System.nanoTime());
    private final SecretKeySpec salt;

    Clients(
            @ConfigProperty(name = "localoffer.trusted-proxies") Optional<List<String>> proxies,
            @ConfigProperty(name = "localoffer.forwarded-header", defaultValue = "X-Forwarded-For") String header) {
        this.proxies =
                new TrustedProxies(proxies.filter(told -> !told.equals(NONE)).orElse(List.of()), header);
        byte[] random = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(random);
        this.salt = new SecretKeySpec(random, HASH);
    }

    /** Whom a request comes from. */
    public Client of(RoutingContext request) {
        HttpServerRequest asked = request.request();
        SocketAddress peer = asked.connection().remoteAddress();
        InetAddress address = InetAddress.ofLiteral(peer.hostAddress());
        List<String> forwarded = asked.headers().getAll(proxies.header());
        if (!forwarded.isEmpty() && !proxies.isTrusted(address) && warning.isDue(System.nanoTime())) {
            warn();
        }
        return client(proxies.client(address, forwarded));
    }

    /** Without the address, which may be a person's: anybody can send such a header. */
    private void warn() {
        Log.warnf(
                "A request came with %s from an address that is not in LOCALOFFER_TRUSTED_PROXIES, so the header was not"
                        + " believed. If it came through a proxy of yours, add the proxy's address there: until then all"
                        + " its clients share the limits of one.",
                proxies.header());
    }

    /** Whom a connection comes from: a proxy where there is one. */
    Client at(InetSocketAddress peer) {
        return client(peer.getAddress());
    }

    /** Whether many clients come by connections from there. */
    boolean isProxy(InetSocketAddress peer) {
        return proxies.isTrusted(peer.getAddress());
    }

    private Client client(InetAddress address) {
        byte[] told = address.getAddress();
        return told.length > Integer.BYTES
                ? new Client(
                        hash(Arrays.copyOf(told, IPV6_CLIENT_BYTES)), hash(Arrays.copyOf(told, IPV6_NETWORK_BYTES)))
                : new Client(hash(told));
    }

    private String hash(byte[] address) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(salt);
            return Base64.getEncoder().encodeToString(Arrays.copyOf(mac.doFinal(address), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

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
 * Identifies clients. Addresses are personal data: only a hash is kept, with a salt that is new at every start, in
 * memory, for as long as a limit counts.
 */
@ApplicationScoped
public class Clients {

    private static final String HASH = "HmacSHA256";
    private static final int SALT_BYTES = 32;
    private static final int KEY_BYTES = 12;
    /** The smallest network that an IPv6 customer is given. */
    private static final int IPV6_CLIENT_BYTES = 8;
    /** The largest network that an end site is normally given (RFC 6177). */
    private static final int IPV6_NETWORK_BYTES = 6;
    /** The configured value where no proxy stands in front of the portal. */
    private static final List<String> NONE = List.of("none");

    private final TrustedProxies proxies;
    private final OncePerHour warning = new OncePerHour(System.nanoTime());
    private final SecretKeySpec salt;

    Clients(
            @ConfigProperty(name = "localoffer.trusted-proxies") Optional<List<String>> proxies,
            @ConfigProperty(name = "localoffer.forwarded-header", defaultValue = "X-Forwarded-For") String header) {
        this.proxies = new TrustedProxies(
                proxies.filter(configured -> !configured.equals(NONE)).orElse(List.of()), header);
        byte[] random = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(random);
        this.salt = new SecretKeySpec(random, HASH);
    }

    /** The client that sent a request. */
    public Client of(RoutingContext request) {
        HttpServerRequest httpRequest = request.request();
        SocketAddress peer = httpRequest.connection().remoteAddress();
        InetAddress address = InetAddress.ofLiteral(peer.hostAddress());
        List<String> forwarded = httpRequest.headers().getAll(proxies.header());
        if (!forwarded.isEmpty() && !proxies.isTrusted(address) && warning.isDue(System.nanoTime())) {
            warn();
        }
        return client(proxies.client(address, forwarded));
    }

    /** The log line leaves out the address, which is personal data: anybody can send such a header. */
    private void warn() {
        Log.warnf(
                "A request came with %s from an address that is not in LOCALOFFER_TRUSTED_PROXIES, so the header was not"
                        + " believed. If it came through a proxy of yours, add the proxy's address there: until then all"
                        + " its clients share the limits of one.",
                proxies.header());
    }

    /** The client at the other end of a connection: the proxy where there is one. */
    Client at(InetSocketAddress peer) {
        return client(peer.getAddress());
    }

    /** Whether the connection comes from a trusted proxy, which carries the requests of many clients. */
    boolean isProxy(InetSocketAddress peer) {
        return proxies.isTrusted(peer.getAddress());
    }

    private Client client(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length > Integer.BYTES
                ? new Client(
                        hash(Arrays.copyOf(bytes, IPV6_CLIENT_BYTES)), hash(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES)))
                : new Client(hash(bytes));
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

package org.localoffer.service.flood;

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
    /** What one subscriber of IPv6 is given at least (RFC 6177). */
    private static final int IPV6_SITE_BYTES = 8;

    private final TrustedProxies proxies;
    private final SecretKeySpec salt;

    Clients(
            @ConfigProperty(name = "localoffer.trusted-proxies") Optional<List<String>> proxies,
            @ConfigProperty(name = "localoffer.forwarded-header", defaultValue = "X-Forwarded-For") String header) {
        this.proxies = new TrustedProxies(proxies.orElse(List.of()), header);
        byte[] random = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(random);
        this.salt = new SecretKeySpec(random, HASH);
    }

    /** Whom a request comes from. */
    public Client of(RoutingContext request) {
        HttpServerRequest asked = request.request();
        SocketAddress peer = asked.connection().remoteAddress();
        InetAddress address = InetAddress.ofLiteral(peer.hostAddress());
        return client(proxies.client(address, asked.headers().getAll(proxies.header())));
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
        byte[] site = told.length > Integer.BYTES ? Arrays.copyOf(told, IPV6_SITE_BYTES) : told;
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(salt);
            return new Client(Base64.getEncoder().encodeToString(Arrays.copyOf(mac.doFinal(site), KEY_BYTES)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

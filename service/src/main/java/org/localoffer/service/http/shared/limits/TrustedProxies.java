package org.localoffer.service.http.shared.limits;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import org.jspecify.annotations.Nullable;

/**
 * Finds the address of the client behind proxies. Anybody can send a header that names a client, so it is believed only
 * from a configured proxy, and only as far back as the chain of hops consists of configured proxies.
 */
final class TrustedProxies {

    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;

    private final List<IpSubnetFilterRule> trusted;
    private final boolean forwarded;

    /**
     * @param trusted addresses, or subnets such as 10.0.0.0/8 and fd00::/8
     * @param header the one header that the proxies set: X-Forwarded-For or Forwarded
     * @throws IllegalArgumentException where an address or the header is invalid
     */
    TrustedProxies(List<String> trusted, String header) {
        this.trusted = trusted.stream().map(TrustedProxies::rule).toList();
        this.forwarded = isForwarded(header);
    }

    private static boolean isForwarded(String header) {
        return switch (header.toLowerCase(Locale.ROOT)) {
            case "forwarded" -> true;
            case "x-forwarded-for" -> false;
            default ->
                throw new IllegalArgumentException(
                        "localoffer.forwarded-header is X-Forwarded-For or Forwarded, not " + header);
        };
    }

    private static IpSubnetFilterRule rule(String configured) {
        String[] parts = configured.strip().split("/", 2);
        InetAddress address = address(parts[0]);
        if (address == null || (parts.length > 1 && !parts[1].matches("[0-9]{1,3}"))) {
            throw notASubnet(configured);
        }
        int bits = address.getAddress().length == Integer.BYTES ? IPV4_BITS : IPV6_BITS;
        int prefix = parts.length > 1 ? Integer.parseInt(parts[1]) : bits;
        if (prefix > bits) {
            throw notASubnet(configured);
        }
        return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
    }

    private static IllegalArgumentException notASubnet(String configured) {
        return new IllegalArgumentException(
                "localoffer.trusted-proxies needs addresses or subnets such as 10.0.0.0/8, not " + configured);
    }

    /** The name of the header that is read. */
    String header() {
        return forwarded ? "Forwarded" : "X-Forwarded-For";
    }

    boolean isTrusted(InetAddress address) {
        InetSocketAddress asked = new InetSocketAddress(address, 0);
        return trusted.stream().anyMatch(rule -> rule.matches(asked));
    }

    /**
     * The address of the client.
     *
     * @param peer the other end of the connection
     * @param headers every value of {@link #header}, in their order; the last hop comes last
     * @return the last address that is not a trusted proxy; where the header holds something that is not an address,
     *     the hop that passed it on
     */
    InetAddress client(InetAddress peer, List<String> headers) {
        if (trusted.isEmpty() || !isTrusted(peer)) {
            return peer;
        }
        String[] hops = String.join(",", headers).split(",", -1);
        InetAddress client = peer;
        for (int at = hops.length - 1; at >= 0 && isTrusted(client); at--) {
            InetAddress before = hop(hops[at]);
            if (before == null) {
                return client;
            }
            client = before;
        }
        return client;
    }

    private @Nullable InetAddress hop(String hop) {
        if (!forwarded) {
            return address(withoutPort(hop.strip()));
        }
        for (String pair : hop.split(";", -1)) {
            String parameter = pair.strip();
            if (parameter.regionMatches(true, 0, "for=", 0, "for=".length())) {
                return address(withoutPort(parameter.substring("for=".length()).replace("\"", "")));
            }
        }
        return null;
    }

    /** Removes the port from 192.0.2.1:4711 and [2001:db8::1]:4711; returns anything else unchanged. */
    private static String withoutPort(String text) {
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end < 0 ? text : text.substring(1, end);
        }
        int colon = text.indexOf(':');
        return colon >= 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text;
    }

    /** Parses a numeric address; host names are not resolved. Null for anything else. */
    private static @Nullable InetAddress address(String text) {
        return NetUtil.createInetAddressFromIpAddressString(text);
    }
}

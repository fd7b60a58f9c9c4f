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
 * Whom a request comes from. A header that names the client is believed only from a configured proxy, and only as far back
 * as the chain of hops is made of configured proxies: anybody can write one.
 */
final class TrustedProxies {

    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;

    private final List<IpSubnetFilterRule> trusted;
    private final boolean forwarded;

    /**
     * @param trusted addresses, or subnets such as 10.0.0.0/8 and fd00::/8
     * @param header the one header that the proxies set: X-Forwarded-For or Forwarded
     * @throws IllegalArgumentException where one of them is neither
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

    private static IpSubnetFilterRule rule(String told) {
        String[] parts = told.strip().split("/", 2);
        InetAddress address = address(parts[0]);
        if (address == null || (parts.length > 1 && !parts[1].matches("[0-9]{1,3}"))) {
            throw notASubnet(told);
        }
        int bits = address.getAddress().length == Integer.BYTES ? IPV4_BITS : IPV6_BITS;
        int prefix = parts.length > 1 ? Integer.parseInt(parts[1]) : bits;
        if (prefix > bits) {
            throw notASubnet(told);
        }
        return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
    }

    private static IllegalArgumentException notASubnet(String told) {
        return new IllegalArgumentException(
                "localoffer.trusted-proxies needs addresses or subnets such as 10.0.0.0/8, not " + told);
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
     * @param headers every value of {@link #header}, in their order; the last hop stands last
     * @return the last address that is no trusted proxy. Where the header holds something else than addresses, whoever
     *     passed it on is held for the client
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
            String told = pair.strip();
            if (told.regionMatches(true, 0, "for=", 0, "for=".length())) {
                return address(withoutPort(told.substring("for=".length()).replace("\"", "")));
            }
        }
        return null;
    }

    /** 192.0.2.1:4711 and [2001:db8::1]:4711 as their addresses; anything else as it is. */
    private static String withoutPort(String told) {
        if (told.startsWith("[")) {
            int end = told.indexOf(']');
            return end < 0 ? told : told.substring(1, end);
        }
        int colon = told.indexOf(':');
        return colon >= 0 && colon == told.lastIndexOf(':') ? told.substring(0, colon) : told;
    }

    /** Of an address in digits: a name is not looked up. Null for anything else. */
    private static @Nullable InetAddress address(String told) {
        return NetUtil.createInetAddressFromIpAddressString(told);
    }
}

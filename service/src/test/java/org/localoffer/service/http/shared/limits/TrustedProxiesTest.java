package org.localoffer.service.http.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which client a request is attributed to, and whose headers are believed. */
class TrustedProxiesTest {

    private static final String X_FORWARDED_FOR = "X-Forwarded-For";

    private final TrustedProxies proxies =
            new TrustedProxies(List.of("10.0.0.0/8", "192.0.2.9", "fd00::/8"), X_FORWARDED_FOR);
    private final TrustedProxies forwarded = new TrustedProxies(List.of("10.0.0.0/8"), "Forwarded");

    private static InetAddress ip(String address) {
        return InetAddress.ofLiteral(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.1.2.3     | 203.0.113.7                         | 203.0.113.7",
                "192.0.2.9    | 203.0.113.7                         | 203.0.113.7",
                "fd00::1      | 203.0.113.7                         | 203.0.113.7",
                "10.1.2.3     | 203.0.113.7:55123                   | 203.0.113.7",
                "10.1.2.3     | 2001:db8::5                         | 2001:db8::5",
                "10.1.2.3     | [2001:db8::5]                       | 2001:db8::5",
                "10.1.2.3     | [2001:db8::5]:443                   | 2001:db8::5",
                "10.1.2.3     | ::ffff:203.0.113.7                  | 203.0.113.7",
                // The chain of configured proxies is followed back; what the client itself wrote before that is not.
                "10.1.2.3     | 203.0.113.7, 10.9.9.9               | 203.0.113.7",
                "10.1.2.3     | 198.51.100.1, 203.0.113.7, 10.9.9.9 | 203.0.113.7",
                "10.1.2.3     | 198.51.100.1, 203.0.113.7           | 203.0.113.7",
                "10.1.2.3     | 10.4.4.4                            | 10.4.4.4",
            })
    void aTrustedProxyNamesTheClient(String peer, String header, String client) {
        assertThat(proxies.client(ip(peer), List.of(header))).isEqualTo(ip(client));
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.99", "192.0.2.10", "11.0.0.1", "2001:db8::9", "fe00::1"})
    void theHeaderOfAnUntrustedPeerIsIgnored(String peer) {
        assertThat(proxies.client(ip(peer), List.of("198.51.100.1"))).isEqualTo(ip(peer));
        assertThat(proxies.client(ip(peer), List.of("10.0.0.1"))).isEqualTo(ip(peer));
    }

    @Test
    void withoutTrustedProxiesTheHeaderIsIgnored() {
        TrustedProxies nobody = new TrustedProxies(List.of(), X_FORWARDED_FOR);

        assertThat(nobody.client(ip("127.0.0.1"), List.of("198.51.100.1"))).isEqualTo(ip("127.0.0.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "unknown",
                "_hidden",
                "localhost",
                "example.org",
                "999.1.1.1",
                "1.2.3",
                "203.0.113.7 x",
                "203.0.113.7;drop",
                "[2001:db8::5",
                "::::",
                "<script>",
                "203.0.113.7,unknown"
            })
    void anInvalidHeaderIsAttributedToTheProxy(String header) {
        assertThat(proxies.client(ip("10.1.2.3"), List.of(header))).isEqualTo(ip("10.1.2.3"));
    }

    @Test
    void aProxyWithoutTheHeaderIsTheClient() {
        assertThat(proxies.client(ip("10.1.2.3"), List.of())).isEqualTo(ip("10.1.2.3"));
    }

    @Test
    void severalHeadersFormOneChain() {
        assertThat(proxies.client(ip("10.1.2.3"), List.of("198.51.100.1", "203.0.113.7, 10.2.2.2")))
                .isEqualTo(ip("203.0.113.7"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for=203.0.113.7                                    | 203.0.113.7",
                "For=203.0.113.7;proto=https;by=10.0.0.1            | 203.0.113.7",
                "proto=https; for=203.0.113.7:4711                  | 203.0.113.7",
                "for=\"[2001:db8::5]:4711\"                         | 2001:db8::5",
                "for=198.51.100.1, for=203.0.113.7;proto=https      | 203.0.113.7",
                "for=203.0.113.7, for=10.2.2.2                      | 203.0.113.7",
                "for=unknown                                        | 10.1.2.3",
                "by=203.0.113.7                                     | 10.1.2.3",
                "203.0.113.7                                        | 10.1.2.3",
            })
    void forwardedIsReadAsRfc7239WritesIt(String header, String client) {
        assertThat(forwarded.client(ip("10.1.2.3"), List.of(header))).isEqualTo(ip(client));
    }

    @Test
    void onlyTheConfiguredHeaderIsRead() {
        assertThat(proxies.header()).isEqualTo(X_FORWARDED_FOR);
        assertThat(forwarded.header()).isEqualTo("Forwarded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "proxy.example.org", "10.0.0.0/33", "10.0.0.0/x", "fd00::/129", "10.0.0"})
    void anInvalidProxyAddressStopsTheStart(String told) {
        List<String> proxy = List.of(told);
        assertThatThrownBy(() -> new TrustedProxies(proxy, X_FORWARDED_FOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownHeaderNameStopsTheStart() {
        List<String> none = List.of();
        assertThatThrownBy(() -> new TrustedProxies(none, "X-Real-IP")).isInstanceOf(IllegalArgumentException.class);
    }
}

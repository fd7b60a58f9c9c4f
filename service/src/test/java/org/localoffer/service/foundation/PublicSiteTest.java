package org.localoffer.service.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word on the portal's own address is believed. */
class PublicSiteTest {

    private static PublicSite at(@Nullable String address) {
        return new PublicSite(Optional.ofNullable(address).map(URI::create));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost",
                "127.0.0.1:8080",
                "offer.example.gov.uk.evil.example",
                "offer.example.gov.uk:8443",
                ""
            })
    void behindAConfiguredAddressTheHostHeaderIsNotBelieved(String host) {
        assertThat(at("https://offer.example.gov.uk/").authority(host, 8080)).isEqualTo("offer.example.gov.uk");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8080, localhost:8080",
        "127.0.0.1:49152, 127.0.0.1:49152",
        "LOCALHOST:1, LOCALHOST:1",
        "[::1]:8080, [::1]:8080",
        "localhost, localhost",
        "localhost.evil.example, localhost:9999",
        "127.0.0.1.evil.example, localhost:9999",
        "evil.example, localhost:9999",
        "evil.example:80, localhost:9999",
        "localhost@evil.example, localhost:9999",
        "localhost:8080/evil, localhost:9999",
        "192.168.1.4:8080, localhost:9999",
    })
    void aPortalOfThisMachineKeepsTheNameItWasAskedByWhileThatIsOfThisMachine(String host, String authority) {
        assertThat(at(null).authority(host, 9999)).isEqualTo(authority);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1:8080, 127.0.0.1:8080", "evil.example, localhost:8080"})
    void anAddressOfThisMachineIsNoMoreThanAName(String host, String authority) {
        assertThat(at("http://localhost:8080").authority(host, 9999)).isEqualTo(authority);
    }

    @Test
    void aRequestWithoutAHostHasTheConfiguredName() {
        assertThat(at("https://offer.example.gov.uk").authority(null, 1)).isEqualTo("offer.example.gov.uk");
        assertThat(at(null).authority(null, 8080)).isEqualTo("localhost:8080");
    }

    @ParameterizedTest
    @CsvSource({
        "https://offer.example.gov.uk/, true, false",
        "HTTPS://offer.example.gov.uk, true, false",
        "http://offer.example.gov.uk, false, false",
        "http://localhost:8080, false, true",
        "https://127.0.0.1:8443/, true, true",
        "http://httpsite.example, false, false",
    })
    void whatFollowsFromAnAddress(String address, boolean secure, boolean ofThisMachine) {
        assertThat(at(address).isSecure()).isEqualTo(secure);
        assertThat(at(address).isOfThisMachine()).isEqualTo(ofThisMachine);
    }

    @Test
    void aLinkForElsewhereNeedsAConfiguredAddress() {
        assertThat(at("https://offer.example.gov.uk/").link("/listings/club"))
                .isEqualTo(URI.create("https://offer.example.gov.uk/listings/club"));
        assertThat(at(null).link("/listings/club")).isNull();
    }
}

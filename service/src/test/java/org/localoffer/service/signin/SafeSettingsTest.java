package org.localoffer.service.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.localoffer.service.foundation.PublicSiteAt;

/** Settings with which the service does not start, and the one line that names the variable. */
class SafeSettingsTest {

    private static final String OWN = "a-secret-of-our-own-0123456789";

    private static Optional<String> problem(@Nullable String secret, String host, @Nullable String address) {
        return problem(secret, host, address, "10.0.0.0/8");
    }

    private static Optional<String> problem(
            @Nullable String secret, String host, @Nullable String address, @Nullable String proxies) {
        return new SafeSettings(
                        Optional.ofNullable(secret),
                        host,
                        Optional.ofNullable(address),
                        Optional.ofNullable(proxies),
                        PublicSiteAt.address(address))
                .problem();
    }

    @ParameterizedTest
    @CsvSource({
        // secret, host, address, variable
        ",                     127.0.0.1,,                          LOCALOFFER_SIGN_IN_SECRET",
        ",                     127.0.0.1, http://localhost:8080,    LOCALOFFER_SIGN_IN_SECRET",
        ",                     0.0.0.0,   https://offer.example,    LOCALOFFER_SIGN_IN_SECRET",
        "too-short,            0.0.0.0,   https://offer.example,    LOCALOFFER_SIGN_IN_SECRET",
        "portal-sample-secret, 127.0.0.1, https://offer.example,    LOCALOFFER_SIGN_IN_SECRET",
        "portal-sample-secret, 127.0.0.1, http://192.168.1.4:8080,  LOCALOFFER_SIGN_IN_SECRET",
        "portal-sample-secret, 0.0.0.0,   http://localhost.example, LOCALOFFER_SIGN_IN_SECRET",
        "portal-sample-secret, 0.0.0.0,,                            LOCALOFFER_PUBLIC_ADDRESS",
        OWN + ",               0.0.0.0,,                            LOCALOFFER_PUBLIC_ADDRESS",
        OWN + ",               10.0.0.7,,                           LOCALOFFER_PUBLIC_ADDRESS",
    })
    void refusesAndNamesTheVariable(@Nullable String secret, String host, @Nullable String address, String variable) {
        assertThat(problem(secret, host, address))
                .get()
                .asString()
                .startsWith(variable + " is ")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "portal-sample-secret, 127.0.0.1,",
        "portal-sample-secret, localhost,",
        "portal-sample-secret, 127.0.0.1, http://localhost:8080",
        "portal-sample-secret, 127.0.0.1, http://127.0.0.1:8107/",
        OWN + ",               127.0.0.1, https://offer.example",
        OWN + ",               0.0.0.0,   https://offer.example/",
        OWN + ",               127.0.0.1,",
    })
    void starts(String secret, String host, @Nullable String address) {
        assertThat(problem(secret, host, address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://offer.example", "HTTPS://offer.example/"})
    void withHttpsTheTrustedProxiesMustBeSet(String address) {
        assertThat(problem(OWN, "127.0.0.1", address, null))
                .get()
                .asString()
                .startsWith("LOCALOFFER_TRUSTED_PROXIES is ");
        assertThat(problem(OWN, "127.0.0.1", address, "none")).isEmpty();
        assertThat(problem(OWN, "127.0.0.1", address, "10.1.2.3,fd00::/8")).isEmpty();
    }

    @Test
    void withoutHttpsNoTrustedProxiesAreNeeded() {
        assertThat(problem(OWN, "127.0.0.1", "http://localhost:8080", null)).isEmpty();
        assertThat(problem(OWN, "127.0.0.1", null, null)).isEmpty();
    }
}

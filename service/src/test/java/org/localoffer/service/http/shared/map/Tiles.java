package org.localoffer.service.http.shared.map;

import java.util.Optional;

import io.quarkus.test.junit.QuarkusMock;
import org.eclipse.microprofile.config.ConfigProvider;

/** The configuration of a council with a street map. */
public final class Tiles implements MapConfig {

    private final String address;
    private final String attribution;

    public Tiles(String address, String attribution) {
        this.address = address;
        this.attribution = attribution;
    }

    @Override
    public Optional<String> tiles() {
        return Optional.of(address);
    }

    @Override
    public Optional<String> attribution() {
        return Optional.of(attribution);
    }

    /** Configures the running portal for the rest of a test, so that no second portal has to be started. */
    public void configure() {
        QuarkusMock.installMockForType(new StreetMaps(this, Optional.of(policy())), StreetMaps.class);
    }

    /** The Content-Security-Policy of pages without a street map. */
    static String policy() {
        return ConfigProvider.getConfig()
                .getValue("quarkus.http.header.\"Content-Security-Policy\".value", String.class);
    }
}

package org.localoffer.service.http.shared.map;

import java.util.Optional;

import io.quarkus.test.junit.QuarkusMock;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a council with a street map configures. */
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

    /** Gives them to the running portal for the rest of a test, which spares a second portal. */
    public void configure() {
        QuarkusMock.installMockForType(new StreetMaps(this, Optional.of(policy())), StreetMaps.class);
    }

    /** Of pages without a street map. */
    static String policy() {
        return ConfigProvider.getConfig()
                .getValue("quarkus.http.header.\"Content-Security-Policy\".value", String.class);
    }
}

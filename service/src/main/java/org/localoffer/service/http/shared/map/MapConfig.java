package org.localoffer.service.http.shared.map;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Configures the optional street map. */
@ConfigMapping(prefix = "localoffer.map")
interface MapConfig {

    /** URL template of a tile with {z}, {x} and {y}; without it, there is no street map. */
    Optional<String> tiles();

    /** Attribution that the source of the tiles requires. */
    Optional<String> attribution();
}

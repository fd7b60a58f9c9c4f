package org.localoffer.service.http.shared.map;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Whether families may look at a street map too. */
@ConfigMapping(prefix = "localoffer.map")
interface MapConfig {

    /** Address of a picture with {z}, {x} and {y}; there is no street map where it is not set. */
    Optional<String> tiles();

    /** Text that whoever made the pictures asks for. */
    Optional<String> attribution();
}

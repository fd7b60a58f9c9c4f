package org.localoffer.service.localarea.edition;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Which local area a new database starts from. */
@ConfigMapping(prefix = "localoffer.local-area")
interface LocalAreaConfig {

    /** A folder on disk; the sample local area where it is not set. */
    Optional<String> folder();
}

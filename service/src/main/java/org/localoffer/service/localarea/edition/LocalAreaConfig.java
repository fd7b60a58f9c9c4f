package org.localoffer.service.localarea.edition;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** The local area that a new database starts from. */
@ConfigMapping(prefix = "localoffer.local-area")
interface LocalAreaConfig {

    /** A folder on disk; the sample local area if not set. */
    Optional<String> folder();
}

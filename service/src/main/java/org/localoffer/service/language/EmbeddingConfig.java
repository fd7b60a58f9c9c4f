package org.localoffer.service.language;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "localoffer.meaning")
public interface EmbeddingConfig {

    /** Whether questions are also read by their meaning; it costs some 250 MB of memory. */
    @WithDefault("true")
    boolean enabled();

    /** Where meanings are kept for other databases, too; made where it is not there. Nowhere when it is not set. */
    Optional<Path> folder();
}

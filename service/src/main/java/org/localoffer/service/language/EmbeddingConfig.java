package org.localoffer.service.language;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "localoffer.meaning")
public interface EmbeddingConfig {

    /** Whether the language model is used; it takes about 250 MB of memory. Without it, searches match words only. */
    @WithDefault("true")
    boolean enabled();

    /**
     * Folder in which embeddings are also stored for other databases; created if it does not exist. Not stored in a
     * folder if empty.
     */
    Optional<Path> folder();
}

package org.localoffer.service.language;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "localoffer.meaning")
public interface EmbeddingConfig {

    /**
     * Whether the language models are used; they take about 290 MB of memory. Without them, searches match words only,
     * danger is judged by the list of phrases alone, and no sentence is classified as telling of one person.
     */
    @WithDefault("true")
    boolean enabled();

    /**
     * Folder in which embeddings are also stored for other databases, and the models' files for the next start (68 MB);
     * created if it does not exist. Not stored in a folder if empty.
     */
    Optional<Path> folder();
}

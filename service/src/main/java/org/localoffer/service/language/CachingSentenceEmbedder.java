package org.localoffer.service.language;

import jakarta.inject.Singleton;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Embeds sentences with the local model, and caches recent results in memory. */
@Singleton
class CachingSentenceEmbedder implements SentenceEmbedder {

    /** Enough for the messages of a few minutes; 1.5 kB each. */
    private static final int MAX_CACHED = 500;

    private final EmbeddingConfig config;
    private final EmbeddingModelAdapter model;

    /**
     * Keyed by the hash of the text, so that no family's words are kept. The same text is embedded for more than one
     * classifier, some of which ask at the same time: one then waits for the other.
     */
    private final Cache<String, float[]> recent =
            Caffeine.newBuilder().maximumSize(MAX_CACHED).build();

    CachingSentenceEmbedder(EmbeddingConfig config, EmbeddingModelAdapter model) {
        this.config = config;
        this.model = model;
    }

    @Override
    public boolean isEnabled() {
        return config.enabled();
    }

    @Override
    public float @Nullable [] of(String text) {
        return recent.get(DigestUtils.sha256Hex(text), _ -> model.question(LanguageModel.BGE, text)
                .map(Embedding::vector)
                .orElse(null));
    }
}

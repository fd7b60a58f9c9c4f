package org.localoffer.service.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.inject.Singleton;

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
     * classifier.
     */
    private final Map<String, float[]> cache = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MAX_CACHED;
        }
    });

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
        String hash = DigestUtils.sha256Hex(text);
        float[] cached = cache.get(hash);
        if (cached != null) {
            return cached;
        }
        float[] vector =
                model.question(LanguageModel.BGE, text).map(Embedding::vector).orElse(null);
        if (vector != null) {
            cache.put(hash, vector);
        }
        return vector;
    }
}

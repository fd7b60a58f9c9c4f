package org.localoffer.service.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** What the model makes of sentences, for those who judge them. */
@Singleton
class CachingSentenceEmbedder implements SentenceEmbedder {

    /** Enough for the messages of some minutes; 1.5 kB each. */
    private static final int MOST_KEPT = 500;

    private final EmbeddingConfig config;
    private final EmbeddingModelAdapter model;

    /** By the hash of their words, which are a family's: one text is judged for more than one thing. */
    private final Map<String, float[]> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MOST_KEPT;
        }
    });

    CachingSentenceEmbedder(EmbeddingConfig config, EmbeddingModelAdapter model) {
        this.config = config;
        this.model = model;
    }

    @Override
    public boolean areUsed() {
        return config.enabled();
    }

    @Override
    public float @Nullable [] of(String text) {
        String hash = DigestUtils.sha256Hex(text);
        float[] before = kept.get(hash);
        if (before != null) {
            return before;
        }
        float[] vector = model.embedding(text).map(Embedding::vector).orElse(null);
        if (vector != null) {
            kept.put(hash, vector);
        }
        return vector;
    }
}

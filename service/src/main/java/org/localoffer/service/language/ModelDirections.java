package org.localoffer.service.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** What the model makes of sentences, for those who judge them. */
@Singleton
class ModelDirections implements SentenceDirections {

    /** Enough for the messages of some minutes; 1.5 kB each. */
    private static final int MOST_KEPT = 500;

    private final MeaningConfig config;
    private final SentenceModel model;

    /** By the hash of their words, which are a family's: one text is judged for more than one thing. */
    private final Map<String, float[]> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > MOST_KEPT;
        }
    });

    ModelDirections(MeaningConfig config, SentenceModel model) {
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
        float[] direction = model.meaning(text).map(Meaning::direction).orElse(null);
        if (direction != null) {
            kept.put(hash, direction);
        }
        return direction;
    }
}

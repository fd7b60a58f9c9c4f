package org.localoffer.service.meaning;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.privacy.SentenceDirections;

/** What the model makes of sentences, for those who judge them. */
@Singleton
class ModelDirections implements SentenceDirections {

    private final MeaningConfig config;
    private final SentenceModel model;

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
        return model.meaning(text).map(Meaning::direction).orElse(null);
    }
}

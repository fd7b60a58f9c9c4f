package org.localoffer.service.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.logging.Log;

/** Embeds texts with the language models. */
@Singleton
public class EmbeddingModelAdapter {

    private volatile Map<LanguageModel, LoadedModel> models = Map.of();
    private boolean tried;

    /** Loads the models at the first call, in two seconds. Returns false if they do not run on this machine. */
    public synchronized boolean load() {
        if (!tried) {
            tryToLoad();
            tried = true;
        }
        return isLoaded();
    }

    private void tryToLoad() {
        // The tokenizer library would otherwise report its use to its makers, and look for another native build on the
        // network.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        try {
            Map<LanguageModel, LoadedModel> loaded = new EnumMap<>(LanguageModel.class);
            for (LanguageModel model : LanguageModel.values()) {
                loaded.put(model, model.load());
            }
            models = loaded;
        } catch (RuntimeException | LinkageError e) {
            Log.warn("Questions are read by their words alone: the language models do not run on this machine", e);
        }
    }

    public boolean isLoaded() {
        return !models.isEmpty();
    }

    /**
     * The embedding of a question. Empty until the models are loaded, and for a text in which the model finds no tokens,
     * such as invisible characters alone.
     */
    public Optional<Embedding> question(LanguageModel model, String text) {
        return text.isBlank() ? Optional.empty() : embedding(model, model.question(text));
    }

    /** The embedding of a text that questions are compared with; empty as for {@link #question}. */
    public Optional<Embedding> passage(LanguageModel model, String text) {
        return text.isBlank() ? Optional.empty() : embedding(model, model.passage(text));
    }

    private Optional<Embedding> embedding(LanguageModel model, String text) {
        LoadedModel loaded = models.get(model);
        if (loaded == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Embedding(loaded.embed(text).content().vector()));
        } catch (RuntimeException e) {
            Log.debug("A text has no embedding", e);
            return Optional.empty();
        }
    }
}

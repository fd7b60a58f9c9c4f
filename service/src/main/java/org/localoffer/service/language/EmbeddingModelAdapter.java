package org.localoffer.service.language;

import java.util.Optional;

import jakarta.inject.Singleton;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import io.quarkus.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * BGE small, English, quantised: 384 dimensions, about 5 ms per text. It runs inside this process, so no text leaves
 * the machine.
 */
@Singleton
public class EmbeddingModelAdapter {

    /** Part of the key of each stored embedding, since embeddings of different models are not comparable. */
    static final String NAME = "bge-small-en-v1.5-q";

    /** Dimensions of each embedding. */
    static final int DIMENSIONS = 384;

    private volatile @Nullable EmbeddingModel model;
    private boolean tried;

    /** Loads the model at the first call, in about a second. Returns false if it does not run on this machine. */
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
            model = new BgeSmallEnV15QuantizedEmbeddingModel();
        } catch (RuntimeException | LinkageError e) {
            Log.warn("Questions are read by their words alone: the language model does not run on this machine", e);
        }
    }

    public boolean isLoaded() {
        return model != null;
    }

    /**
     * Empty until the model is loaded, and for a text in which it finds no tokens, such as invisible characters alone.
     */
    public Optional<Embedding> embedding(String text) {
        EmbeddingModel loaded = model;
        if (loaded == null || text.isBlank()) {
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

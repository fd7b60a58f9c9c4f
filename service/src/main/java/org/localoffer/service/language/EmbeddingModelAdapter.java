package org.localoffer.service.language;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import jakarta.inject.Singleton;

import io.quarkus.logging.Log;

/** Embeds texts with the language models. Questions, for whose answers a family waits, go before the directory's texts. */
@Singleton
public class EmbeddingModelAdapter {

    /** How long a text of the directory waits at most, so that constant questions do not stop the directory's texts. */
    private static final Duration LONGEST_WAIT = Duration.ofMillis(50);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);

    private final ModelFiles files;
    private final AtomicInteger questions = new AtomicInteger();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final FutureTask<Boolean> loading = new FutureTask<>(this::tryToLoad, true);
    private volatile Map<LanguageModel, LoadedModel> models = Map.of();

    EmbeddingModelAdapter(ModelFiles files) {
        this.files = files;
    }

    /** Begins to load the models in a thread of its own, at the first call. Returns at once. */
    public void beginToLoad() {
        if (!asked.getAndSet(true)) {
            Thread.ofPlatform().daemon().name("language-models").start(loading);
        }
    }

    /** Waits until the models are loaded, which takes a second. Returns false if they do not run on this machine. */
    public boolean load() {
        beginToLoad();
        awaitLoading();
        return isLoaded();
    }

    private void awaitLoading() {
        try {
            loading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private void tryToLoad() {
        // The tokenizer library would otherwise report its use to its makers, and look for another native build on the
        // network.
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        try {
            Map<LanguageModel, LoadedModel> loaded = new EnumMap<>(LanguageModel.class);
            for (LanguageModel model : LanguageModel.values()) {
                loaded.put(model, model.load(files));
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
        questions.incrementAndGet();
        try {
            return text.isBlank() ? Optional.empty() : embedding(model, model.question(text));
        } finally {
            questions.decrementAndGet();
        }
    }

    /**
     * The embedding of a text that questions are compared with; empty as for {@link #question}, but waits for models that
     * are being loaded.
     */
    public Optional<Embedding> passage(LanguageModel model, String text) {
        if (asked.get()) {
            awaitLoading();
        }
        letQuestionsPass();
        return text.isBlank() ? Optional.empty() : embedding(model, model.passage(text));
    }

    private void letQuestionsPass() {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (questions.get() > 0 && System.nanoTime() - until < 0) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
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

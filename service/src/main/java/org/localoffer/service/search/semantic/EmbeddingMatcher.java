package org.localoffer.service.search.semantic;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

import jakarta.inject.Singleton;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.language.EmbeddingConfig;
import org.localoffer.service.language.EmbeddingModelAdapter;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.ClassifierTraining;
import org.localoffer.service.search.understand.QuestionSimilarity;
import org.localoffer.service.search.understand.SemanticMatcher;

/**
 * Reads what questions are like. Each copy of the service learns the vocabulary in force and the listings that changed,
 * again and again; until it has, questions are read by their words alone.
 */
@Singleton
public class EmbeddingMatcher implements SemanticMatcher {

    /** Not the service's own threads: the first learning takes a minute, and a shutdown would wait for its end. */
    private static final Executor LEARNER =
            learning -> Thread.ofPlatform().daemon().name("meanings").start(learning);

    /** The last of them says how like the question other listings are. */
    private static final int NEAREST = 40;

    private final EmbeddingConfig config;
    private final CurrentLocalArea localArea;
    private final EmbeddingModelAdapter model;
    private final ConceptEmbeddings phrases;
    private final ListingEmbeddings listings;
    private final ClassifierTraining examples;
    private volatile boolean learnt;

    EmbeddingMatcher(
            EmbeddingConfig config,
            CurrentLocalArea localArea,
            EmbeddingModelAdapter model,
            ConceptEmbeddings phrases,
            ListingEmbeddings listings,
            ClassifierTraining examples) {
        this.config = config;
        this.localArea = localArea;
        this.model = model;
        this.phrases = phrases;
        this.listings = listings;
        this.examples = examples;
        this.learnt = !config.enabled();
    }

    /** Whether the vocabulary and the listings of the start are known, or never will be. */
    public boolean haveLearnt() {
        return learnt;
    }

    /**
     * Learns a vocabulary that is not in force, so that questions can be read by it, too.
     *
     * @return false where the database did not answer
     */
    public boolean learn(Vocabulary vocabulary) {
        try {
            if (model.isLoaded()) {
                phrases.learn(vocabulary);
            }
            return true;
        } catch (SQLException | RuntimeException e) {
            Log.warnf("The meanings of a draft could not be learnt: %s", e.getMessage());
            return false;
        }
    }

    @Override
    public QuestionSimilarity of(String text, Vocabulary vocabulary) {
        String read = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        return model.embedding(read)
                .map(embedding -> new QuestionSimilarity(
                        phrases.similarity(embedding, vocabulary), listings.nearest(embedding, NEAREST)))
                .orElse(QuestionSimilarity.UNKNOWN);
    }

    /** The next one is left out for as long as this one learns. */
    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    CompletionStage<Void> learnWhatIsNew() {
        return config.enabled()
                ? CompletableFuture.runAsync(this::learn, LEARNER)
                : CompletableFuture.completedStage(null);
    }

    /** A database that is away is told elsewhere. */
    private void learn() {
        if (!model.load()) {
            learnt = true;
            return;
        }
        try {
            // First what danger is like: a message that comes meanwhile waits for a person, whatever it says.
            LocalArea area = localArea.get();
            examples.learn(area.examplesOfHarm(), area.harmPhrases());
            phrases.learn(area.vocabulary());
            listings.refresh();
            examples.learnOnePerson();
            learnt = true;
        } catch (SQLException | RuntimeException e) {
            Log.warnf("Meanings could not be learnt just now: %s", e.getMessage());
        }
    }
}

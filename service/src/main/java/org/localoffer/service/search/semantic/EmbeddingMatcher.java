package org.localoffer.service.search.semantic;

import java.sql.SQLException;
import java.time.Duration;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;

import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.language.EmbeddingConfig;
import org.localoffer.service.language.EmbeddingModelAdapter;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.ClassifierTraining;
import org.localoffer.service.search.understand.QuestionSimilarity;
import org.localoffer.service.search.understand.SemanticMatcher;

/**
 * Reads what questions are like. A thread of each copy of the service learns the vocabulary in force and the listings
 * that changed; until it has, questions are read by their words alone.
 */
@Singleton
public class EmbeddingMatcher implements SemanticMatcher {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** The last of them says how like the question other listings are. */
    private static final int NEAREST = 40;

    private final EmbeddingConfig config;
    private final CurrentLocalArea localArea;
    private final EmbeddingModelAdapter model;
    private final ConceptEmbeddings phrases;
    private final ListingEmbeddings listings;
    private final ClassifierTraining examples;
    private final Thread learner = Thread.ofPlatform().daemon().name("meanings").unstarted(this::learnAgainAndAgain);
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
    }

    /** Begins to learn; call it when an edition is open. */
    public void start() {
        if (config.enabled()) {
            learner.start();
        } else {
            learnt = true;
        }
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

    private void learnAgainAndAgain() {
        if (!model.load()) {
            learnt = true;
            return;
        }
        try {
            while (true) {
                lookAround();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Log.debug("No more meanings are learnt: the portal stops");
        }
    }

    /** A database that is away is told elsewhere. */
    private void lookAround() {
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

    @PreDestroy
    void stop() {
        learner.interrupt();
    }
}

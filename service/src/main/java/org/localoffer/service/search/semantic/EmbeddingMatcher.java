package org.localoffer.service.search.semantic;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.EmbeddingConfig;
import org.localoffer.service.language.EmbeddingModelAdapter;
import org.localoffer.service.language.LanguageModel;
import org.localoffer.service.language.SentenceEmbedder;
import org.localoffer.service.listing.ListingsChanged;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.ClassifierTraining;
import org.localoffer.service.search.understand.QuestionSimilarity;
import org.localoffer.service.search.understand.SemanticMatcher;

/**
 * Compares questions with the vocabulary and with listings by their embeddings. Each copy of the service embeds the
 * vocabulary in force, and listings as they change; until the first time is done, searches match words only.
 */
@Singleton
public class EmbeddingMatcher implements SemanticMatcher {

    /** Number of most similar listings, as many as the engine's candidates for one question. */
    private static final int NEAREST = 200;

    private final EmbeddingConfig config;
    private final CurrentLocalArea localArea;
    private final EmbeddingModelAdapter model;
    private final SentenceEmbedder sentences;
    private final ConceptEmbeddings phrases;
    private final ListingEmbeddings listings;
    private final ClassifierTraining examples;
    private final RecentSimilarities recent = new RecentSimilarities();
    private final LearningThread thread = new LearningThread(this::learn);
    private volatile boolean learnt;
    private volatile boolean stopped;

    EmbeddingMatcher(
            EmbeddingConfig config,
            CurrentLocalArea localArea,
            EmbeddingModelAdapter model,
            SentenceEmbedder sentences,
            ConceptEmbeddings phrases,
            ListingEmbeddings listings,
            ClassifierTraining examples) {
        this.config = config;
        this.localArea = localArea;
        this.model = model;
        this.sentences = sentences;
        this.phrases = phrases;
        this.listings = listings;
        this.examples = examples;
        this.learnt = !config.enabled();
    }

    /** Whether the vocabulary and the listings have embeddings for the first time, or never will. */
    public boolean haveLearnt() {
        return learnt;
    }

    /**
     * Embeds a vocabulary that is not in force, so that questions can be parsed with it.
     *
     * @return false if the database did not answer
     */
    public boolean learn(Vocabulary vocabulary) {
        try {
            if (model.isLoaded()) {
                phrases.learn(vocabulary);
            }
            return true;
        } catch (SQLException | RuntimeException e) {
            Log.warnf("The phrases of a draft could not be embedded: %s", e.getMessage());
            return false;
        }
    }

    @Override
    public QuestionSimilarity of(String text, Vocabulary vocabulary) {
        String read = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        return recent.of(read, vocabulary, knowledge(), () -> compared(read, vocabulary));
    }

    /** Both numbers only grow, so that their sum changes with each. */
    @Override
    public long knowledge() {
        return phrases.changes() + listings.changes();
    }

    /** The judge of danger embeds the same sentences by the first model, so these embeddings are kept for each other. */
    private QuestionSimilarity compared(String read, Vocabulary vocabulary) {
        return Optional.ofNullable(sentences.of(read))
                .map(Embedding::new)
                .flatMap(first -> model.question(LanguageModel.E5, read)
                        .map(second -> similarity(new QuestionEmbeddings(read, first, second), vocabulary)))
                .orElse(QuestionSimilarity.UNKNOWN);
    }

    private QuestionSimilarity similarity(QuestionEmbeddings question, Vocabulary vocabulary) {
        ConceptEmbeddings.Similarity concepts = phrases.similarity(question.first(), vocabulary);
        return new QuestionSimilarity(concepts.byConcept(), concepts.help(), listings.nearest(question, NEAREST));
    }

    /** Finds what other copies of the service have changed; asks for next to nothing if they have not. */
    @Scheduled(every = "5s")
    void learnWhatIsNew() {
        if (config.enabled()) {
            thread.ask();
        }
    }

    /** Learns what this copy of the service has changed. Until all is learnt for the first time, the start does. */
    void learnNow(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListingsChanged event) {
        if (learnt) {
            learnWhatIsNew();
        }
    }

    private void learn() {
        if (!model.load()) {
            learnt = true;
            return;
        }
        try {
            // Danger first: until its examples are embedded, every message is quarantined.
            LocalArea area = localArea.get();
            List<Step> steps = List.of(
                    () -> examples.learn(area.examplesOfHarm(), area.harmPhrases()),
                    () -> phrases.learn(area.vocabulary()),
                    this::learnListings,
                    examples::learnOnePerson);
            for (Step step : steps) {
                if (stopped) {
                    return;
                }
                step.run();
            }
            if (!learnt) {
                warmUp(area.vocabulary());
                learnt = true;
            }
        } catch (SQLException | RuntimeException e) {
            Log.warnf("Embeddings could not be completed just now: %s", e.getMessage());
        }
    }

    private void learnListings() throws SQLException {
        boolean more = true;
        while (more && !stopped) {
            more = listings.learnNext();
        }
    }

    /** The first comparison takes up to half a second, until it is compiled. No family should wait for that. */
    private void warmUp(Vocabulary vocabulary) {
        vocabulary.concepts().stream()
                .flatMap(Concept::phrases)
                .findFirst()
                .ifPresent(phrase -> of(phrase, vocabulary));
    }

    private interface Step {
        void run() throws SQLException;
    }

    /** The thread ends after its current step or page: the database closes next. */
    @PreDestroy
    void stop() {
        stopped = true;
    }
}

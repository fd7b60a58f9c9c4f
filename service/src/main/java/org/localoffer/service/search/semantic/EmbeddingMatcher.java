package org.localoffer.service.search.semantic;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.language.CompiledDotProducts;
import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.EmbeddingConfig;
import org.localoffer.service.language.EmbeddingModelAdapter;
import org.localoffer.service.language.LanguageModel;
import org.localoffer.service.language.SentenceEmbedder;
import org.localoffer.service.language.SideTask;
import org.localoffer.service.listing.ListingsChanged;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.ClassifierTraining;
import org.localoffer.service.search.understand.QuestionSimilarity;
import org.localoffer.service.search.understand.QuestionSimilarity.ListingSimilarity;
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

    /** Begins to load the language models, which needs neither a database nor a local area. Returns at once. */
    public void prepare() {
        if (config.enabled()) {
            model.beginToLoad();
        }
    }

    /** Begins to learn, once the local area and the first content are there. Returns at once. */
    public void begin() {
        learnWhatIsNew();
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

    /**
     * Embeds a question by both models at once, where a processor is idle. The judge of danger embeds the same sentences
     * by the first model, so these embeddings are kept for each other.
     */
    private QuestionSimilarity compared(String read, Vocabulary vocabulary) {
        SideTask<Optional<Embedding>> byFirst =
                SideTask.begin(() -> Optional.ofNullable(sentences.of(read)).map(Embedding::new));
        Optional<Embedding> bySecond = model.question(LanguageModel.E5, read);
        return byFirst.result()
                .flatMap(first ->
                        bySecond.map(second -> similarity(new QuestionEmbeddings(read, first, second), vocabulary)))
                .orElse(QuestionSimilarity.UNKNOWN);
    }

    private QuestionSimilarity similarity(QuestionEmbeddings question, Vocabulary vocabulary) {
        SideTask<ConceptEmbeddings.Similarity> toConcepts =
                SideTask.begin(() -> phrases.similarity(question.first(), vocabulary));
        List<ListingSimilarity> toListings = listings.nearest(question, NEAREST);
        ConceptEmbeddings.Similarity concepts = toConcepts.result();
        return new QuestionSimilarity(concepts.byConcept(), concepts.help(), toListings);
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
        try {
            if (learnt) {
                learnAgain(localArea.get());
            } else {
                learnFirst(localArea.get());
            }
        } catch (SQLException | ExecutionException | RuntimeException e) {
            Log.warnf("Embeddings could not be completed just now: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void learnFirst(LocalArea area) throws SQLException, ExecutionException, InterruptedException {
        // Danger at once: until its examples are embedded, every message is quarantined. The stored embeddings of
        // vocabulary and listings can be read while the models are loaded.
        FutureTask<Boolean> danger = new FutureTask<>(() -> learnDanger(area));
        Thread.ofPlatform().daemon().name("examples-of-harm").start(danger);
        phrases.learn(area.vocabulary());
        learnListings();
        boolean canCompare = danger.get();
        if (canCompare && !stopped) {
            warmUp(area.vocabulary());
        }
        if (!stopped) {
            learnt = true;
            if (canCompare) {
                CompiledDotProducts.compile();
            }
            learnAgain(area);
        }
    }

    /** What no start waits for, and then what has changed. */
    private void learnAgain(LocalArea area) throws SQLException {
        if (!learnDanger(area)) {
            return;
        }
        phrases.learn(area.vocabulary());
        learnListings();
        if (!stopped) {
            // Officers are told of texts that were not judged by these examples.
            examples.learnOnePerson();
        }
    }

    /** Returns false if the models do not run on this machine. */
    private boolean learnDanger(LocalArea area) throws SQLException {
        if (!model.load()) {
            return false;
        }
        examples.learn(area.examplesOfHarm(), area.harmPhrases());
        return true;
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

    /** The thread ends after its current step or page: the database closes next. */
    @PreDestroy
    void stop() {
        stopped = true;
    }
}

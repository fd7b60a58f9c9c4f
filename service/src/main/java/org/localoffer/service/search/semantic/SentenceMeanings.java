package org.localoffer.service.search.semantic;

import java.sql.SQLException;
import java.time.Duration;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.quarkus.logging.Log;

import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.language.MeaningConfig;
import org.localoffer.service.language.SentenceModel;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.privacy.HarmExamples;
import org.localoffer.service.search.understand.Meanings;
import org.localoffer.service.search.understand.QuestionMeaning;

/**
 * Reads what questions are like. A thread of each copy of the service learns the vocabulary in force and the listings
 * that changed; until it has, questions are read by their words alone.
 */
@Singleton
public class SentenceMeanings implements Meanings {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** The last of them says how like the question other listings are. */
    private static final int NEAREST = 40;

    private final MeaningConfig config;
    private final CurrentLocalArea localArea;
    private final SentenceModel model;
    private final PhraseMeanings phrases;
    private final ListingMeanings listings;
    private final HarmExamples examples;
    private final Thread learner = Thread.ofPlatform().daemon().name("meanings").unstarted(this::learnAgainAndAgain);
    private volatile boolean learnt;

    SentenceMeanings(
            MeaningConfig config,
            CurrentLocalArea localArea,
            SentenceModel model,
            PhraseMeanings phrases,
            ListingMeanings listings,
            HarmExamples examples) {
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
    public QuestionMeaning of(String text, Vocabulary vocabulary) {
        String read = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        return model.meaning(read)
                .map(meaning ->
                        new QuestionMeaning(phrases.likeness(meaning, vocabulary), listings.nearest(meaning, NEAREST)))
                .orElse(QuestionMeaning.UNKNOWN);
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
            examples.learn(area.examplesOfHarm(), area.wordsOfHarm());
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

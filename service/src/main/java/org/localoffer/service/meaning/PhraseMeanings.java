package org.localoffer.service.meaning;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;

/** What the phrases of a vocabulary mean, in memory. */
@Singleton
class PhraseMeanings {

    private final KeptMeanings kept;
    private final Map<String, Meaning> byPhrase = new ConcurrentHashMap<>();

    PhraseMeanings(KeptMeanings kept) {
        this.kept = kept;
    }

    /** Learns every phrase that is not known yet; with a new vocabulary it takes some seconds. */
    void learn(Vocabulary vocabulary) throws SQLException {
        List<String> unknown = vocabulary.concepts().stream()
                .flatMap(Concept::phrases)
                .distinct()
                .filter(phrase -> !byPhrase.containsKey(phrase))
                .toList();
        byPhrase.putAll(kept.of(unknown));
    }

    /** How near each concept is by its nearest phrase; none of which no phrase is known. */
    Map<String, Double> likeness(Meaning question, Vocabulary vocabulary) {
        Map<String, Double> likeness = new HashMap<>();
        for (Concept concept : vocabulary.concepts()) {
            concept.phrases()
                    .map(byPhrase::get)
                    .filter(meaning -> meaning != null)
                    .mapToDouble(question::likeness)
                    .max()
                    .ifPresent(nearest -> likeness.put(concept.id(), nearest));
        }
        return likeness;
    }
}

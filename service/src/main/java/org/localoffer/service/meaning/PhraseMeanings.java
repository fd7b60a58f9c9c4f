package org.localoffer.service.meaning;

import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;

/** What the phrases of vocabularies mean, in memory. */
@Singleton
class PhraseMeanings {

    private final KeptMeanings kept;
    private final Map<String, Meaning> byPhrase = new ConcurrentHashMap<>();

    /** By concept's id, of each vocabulary that is still read by: to gather them takes longer than to compare them. */
    private final Map<Vocabulary, Map<String, List<Meaning>>> byConcept =
            Collections.synchronizedMap(new WeakHashMap<>());

    PhraseMeanings(KeptMeanings kept) {
        this.kept = kept;
    }

    /** Learns every phrase that is not known yet; with a new vocabulary it takes some seconds. */
    void learn(Vocabulary vocabulary) throws SQLException {
        if (byConcept.containsKey(vocabulary)) {
            return;
        }
        List<String> unknown = vocabulary.concepts().stream()
                .flatMap(Concept::phrases)
                .distinct()
                .filter(phrase -> !byPhrase.containsKey(phrase))
                .toList();
        byPhrase.putAll(kept.of(unknown));
        Map<String, List<Meaning>> meanings = new HashMap<>();
        vocabulary.concepts().forEach(concept -> meanings.put(concept.id(), known(concept)));
        byConcept.put(vocabulary, meanings);
    }

    private List<Meaning> known(Concept concept) {
        return concept.phrases()
                .distinct()
                .map(byPhrase::get)
                .filter(meaning -> meaning != null)
                .toList();
    }

    /** How near each concept is by its nearest phrase; none of a vocabulary that was not learnt. */
    Map<String, Double> likeness(Meaning question, Vocabulary vocabulary) {
        Map<String, Double> likeness = new HashMap<>();
        byConcept.getOrDefault(vocabulary, Map.of()).forEach((id, phrases) -> phrases.stream()
                .mapToDouble(question::likeness)
                .max()
                .ifPresent(nearest -> likeness.put(id, nearest)));
        return likeness;
    }
}

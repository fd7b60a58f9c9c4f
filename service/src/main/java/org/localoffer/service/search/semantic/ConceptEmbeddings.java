package org.localoffer.service.search.semantic;

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
import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.EmbeddingCache;

/** What the phrases of vocabularies mean, in memory. */
@Singleton
class ConceptEmbeddings {

    private final EmbeddingCache kept;
    private final Map<String, Embedding> byPhrase = new ConcurrentHashMap<>();

    /** By concept's id, of each vocabulary that is still read by: to gather them takes longer than to compare them. */
    private final Map<Vocabulary, Map<String, List<Embedding>>> byConcept =
            Collections.synchronizedMap(new WeakHashMap<>());

    ConceptEmbeddings(EmbeddingCache kept) {
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
        byConcept.put(vocabulary, known(vocabulary));
    }

    private Map<String, List<Embedding>> known(Vocabulary vocabulary) {
        Map<String, List<Embedding>> known = new HashMap<>();
        vocabulary.concepts().forEach(concept -> known.put(concept.id(), known(concept)));
        return known;
    }

    private List<Embedding> known(Concept concept) {
        return concept.phrases()
                .distinct()
                .map(byPhrase::get)
                .filter(embedding -> embedding != null)
                .toList();
    }

    /** How near each concept is by its nearest phrase; none of which no phrase is known. */
    Map<String, Double> similarity(Embedding question, Vocabulary vocabulary) {
        Map<String, List<Embedding>> learnt = byConcept.get(vocabulary);
        // An edition that was published a moment ago shares most phrases with the one before.
        Map<String, List<Embedding>> phrases = learnt == null ? known(vocabulary) : learnt;
        Map<String, Double> similarity = new HashMap<>();
        phrases.forEach((id, embeddings) -> embeddings.stream()
                .mapToDouble(question::similarity)
                .max()
                .ifPresent(nearest -> similarity.put(id, nearest)));
        return similarity;
    }
}

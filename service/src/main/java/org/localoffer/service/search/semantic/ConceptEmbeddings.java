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

/** Embeddings of the phrases of vocabularies, held in memory. */
@Singleton
class ConceptEmbeddings {

    private final EmbeddingCache cache;
    private final Map<String, Embedding> byPhrase = new ConcurrentHashMap<>();

    /**
     * Embeddings by concept id, for each vocabulary still in use. They are grouped once, because grouping takes longer
     * than comparing.
     */
    private final Map<Vocabulary, Map<String, List<Embedding>>> byConcept =
            Collections.synchronizedMap(new WeakHashMap<>());

    ConceptEmbeddings(EmbeddingCache cache) {
        this.cache = cache;
    }

    /** Computes embeddings of all phrases that have none yet. A new vocabulary takes some seconds. */
    void learn(Vocabulary vocabulary) throws SQLException {
        if (byConcept.containsKey(vocabulary)) {
            return;
        }
        List<String> unknown = vocabulary.concepts().stream()
                .flatMap(Concept::phrases)
                .distinct()
                .filter(phrase -> !byPhrase.containsKey(phrase))
                .toList();
        byPhrase.putAll(cache.of(unknown));
        byConcept.put(vocabulary, embeddings(vocabulary));
    }

    private Map<String, List<Embedding>> embeddings(Vocabulary vocabulary) {
        Map<String, List<Embedding>> embeddings = new HashMap<>();
        vocabulary.concepts().forEach(concept -> embeddings.put(concept.id(), embeddings(concept)));
        return embeddings;
    }

    private List<Embedding> embeddings(Concept concept) {
        return concept.phrases()
                .distinct()
                .map(byPhrase::get)
                .filter(embedding -> embedding != null)
                .toList();
    }

    /**
     * Similarity of the question to each concept, by the concept's most similar phrase. Concepts without a known phrase
     * are absent.
     */
    Map<String, Double> similarity(Embedding question, Vocabulary vocabulary) {
        Map<String, List<Embedding>> grouped = byConcept.get(vocabulary);
        // A vocabulary published a moment ago is not grouped yet, but shares most phrases with the one before.
        Map<String, List<Embedding>> phrases = grouped == null ? embeddings(vocabulary) : grouped;
        Map<String, Double> similarity = new HashMap<>();
        phrases.forEach((id, embeddings) -> embeddings.stream()
                .mapToDouble(question::similarity)
                .max()
                .ifPresent(nearest -> similarity.put(id, nearest)));
        return similarity;
    }
}

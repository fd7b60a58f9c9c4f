package org.localoffer.service.search.semantic;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.EmbeddingCache;
import org.localoffer.service.language.LanguageModel;

/** Embeddings of the phrases of vocabularies, held in memory. */
@Singleton
class ConceptEmbeddings {

    /** Number of phrases that vote for kinds of help. */
    private static final int VOTES = 60;

    /** A phrase that is less similar than the best by this much has about a third of its vote. */
    private static final double VOTE_FALLS_OVER = 0.05;

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
        byPhrase.putAll(cache.of(LanguageModel.BGE, unknown));
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
     * Similarity of a question to a vocabulary.
     *
     * @param byConcept similarity of each concept's most similar phrase, by concept id; concepts without a known phrase
     *     are absent
     * @param help shares of the kinds of help in the most similar phrases, by slug
     */
    record Similarity(Map<String, Double> byConcept, Map<String, Double> help) {}

    /** A phrase's similarity to the question. */
    private record Vote(Concept concept, double similarity) {}

    Similarity similarity(Embedding question, Vocabulary vocabulary) {
        Map<String, List<Embedding>> grouped = byConcept.get(vocabulary);
        // A vocabulary published a moment ago is not grouped yet, but shares most phrases with the one before.
        Map<String, List<Embedding>> phrases = grouped == null ? embeddings(vocabulary) : grouped;
        Map<String, Double> similarity = new HashMap<>();
        PriorityQueue<Vote> nearest = new PriorityQueue<>(Comparator.comparingDouble(Vote::similarity));
        for (Concept concept : vocabulary.concepts()) {
            double best = 0;
            for (Embedding phrase : phrases.getOrDefault(concept.id(), List.of())) {
                double each = question.similarity(phrase);
                best = Math.max(best, each);
                if (nearest.size() < VOTES || each > nearest.element().similarity()) {
                    nearest.add(new Vote(concept, each));
                    if (nearest.size() > VOTES) {
                        nearest.remove();
                    }
                }
            }
            if (best > 0) {
                similarity.put(concept.id(), best);
            }
        }
        return new Similarity(similarity, help(nearest));
    }

    /** Each phrase votes for its kinds of help, the more similar the more. */
    private static Map<String, Double> help(Collection<Vote> votes) {
        double best = votes.stream().mapToDouble(Vote::similarity).max().orElse(0);
        Map<String, Double> help = new HashMap<>();
        double all = 0;
        for (Vote vote : votes) {
            double weight = Math.exp((vote.similarity() - best) / VOTE_FALLS_OVER);
            for (String kind : vote.concept().help()) {
                help.merge(kind, weight, Double::sum);
                all += weight;
            }
        }
        double sum = all;
        help.replaceAll((_, weight) -> weight / sum);
        return help;
    }
}

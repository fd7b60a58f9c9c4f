package org.localoffer.service.search.semantic;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.inject.Singleton;

import org.localoffer.directory.vocabulary.Concept;
import org.localoffer.directory.vocabulary.Vocabulary;
import org.localoffer.service.language.Embedding;
import org.localoffer.service.language.EmbeddingCache;
import org.localoffer.service.language.EmbeddingTable;
import org.localoffer.service.language.LanguageModel;

/** Embeddings of the phrases of vocabularies, held in memory. */
@Singleton
class ConceptEmbeddings {

    /** Number of phrases that vote for kinds of help. */
    private static final int VOTES = 60;

    /** A phrase that is less similar than the best by this much has about a third of its vote. */
    private static final double VOTE_FALLS_OVER = 0.05;

    private static final int[] NONE = {};

    private final EmbeddingCache cache;

    /** Each phrase once, also of several concepts or vocabularies. None is removed, so that rows keep their numbers. */
    private volatile EmbeddingTable phrases = EmbeddingTable.EMPTY;

    /**
     * Rows of phrases by concept id, for each vocabulary still in use. They are looked up once, because that takes
     * longer than comparing.
     */
    private final Map<Vocabulary, Map<String, int[]>> rows = Collections.synchronizedMap(new WeakHashMap<>());

    private final AtomicLong changes = new AtomicLong();

    ConceptEmbeddings(EmbeddingCache cache) {
        this.cache = cache;
    }

    /** Computes embeddings of all phrases that have none yet. A new vocabulary takes some seconds. */
    void learn(Vocabulary vocabulary) throws SQLException {
        if (rows.containsKey(vocabulary)) {
            return;
        }
        List<String> unknown = vocabulary.concepts().stream()
                .flatMap(Concept::phrases)
                .distinct()
                .filter(phrase -> phrases.row(phrase).isEmpty())
                .toList();
        add(cache.of(LanguageModel.BGE, unknown));
        rows.put(vocabulary, rows(vocabulary, phrases));
        changes.incrementAndGet();
    }

    /** Grows after each change of what questions are compared with. */
    long changes() {
        return changes.get();
    }

    /** Synchronized, since a draft may be learnt while the vocabulary in force is. */
    private synchronized void add(Map<String, Embedding> embeddings) {
        phrases = phrases.with(embeddings);
        changes.incrementAndGet();
    }

    private static Map<String, int[]> rows(Vocabulary vocabulary, EmbeddingTable phrases) {
        Map<String, int[]> rows = new HashMap<>();
        vocabulary.concepts().forEach(concept -> rows.put(concept.id(), rows(concept, phrases)));
        return rows;
    }

    private static int[] rows(Concept concept, EmbeddingTable phrases) {
        return concept.phrases()
                .distinct()
                .map(phrases::row)
                .flatMapToInt(OptionalInt::stream)
                .toArray();
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
        Map<String, int[]> learnt = rows.get(vocabulary);
        // Read after the rows, so that it has all of them.
        EmbeddingTable known = phrases;
        // A vocabulary published a moment ago is not learnt yet, but shares most phrases with the one before.
        Map<String, int[]> byConcept = learnt == null ? rows(vocabulary, known) : learnt;
        float[] similarities = known.similarities(question);
        Map<String, Double> similarity = new HashMap<>();
        PriorityQueue<Vote> nearest = new PriorityQueue<>(Comparator.comparingDouble(Vote::similarity));
        for (Concept concept : vocabulary.concepts()) {
            double best = 0;
            for (int phrase : byConcept.getOrDefault(concept.id(), NONE)) {
                double each = similarities[phrase];
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

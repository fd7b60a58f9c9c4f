package org.localoffer.service.feedback.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores of slugs. */
final class Scores {

    private final Map<String, Double> bySlug = new LinkedHashMap<>();

    void add(String slug, double score) {
        bySlug.merge(slug, score, Double::sum);
    }

    /** Keeps the higher of the two scores. */
    void raise(String slug, double score) {
        bySlug.merge(slug, score, Math::max);
    }

    /** Adds all scores of the other, each times the factor. */
    void addAll(Map<String, Double> scores, double factor) {
        scores.forEach((slug, score) -> add(slug, factor * score));
    }

    /** The same scores, divided so that together they are at most 1. */
    Map<String, Double> atMostOne() {
        double sum = bySlug.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<String, Double> divided = new LinkedHashMap<>(bySlug);
        divided.replaceAll((slug, score) -> score / Math.max(1, sum));
        return divided;
    }

    Map<String, Double> asMap() {
        return Map.copyOf(bySlug);
    }

    /** Slugs with at least the given share of the highest score, the highest first; of equal ones, the one added first. */
    List<String> highest(double share, int most) {
        double least = share
                * bySlug.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0);
        return bySlug.entrySet().stream()
                .filter(score -> score.getValue() > 0 && score.getValue() >= least)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}

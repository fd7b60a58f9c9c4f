package org.localoffer.benchmark.relevance.learning;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

import org.localoffer.benchmark.BenchmarkException;
import org.localoffer.benchmark.LocalHttp;
import org.localoffer.benchmark.ManagementPort;
import org.localoffer.benchmark.relevance.GradedQuery;
import org.localoffer.benchmark.relevance.MeasuredListings;

/**
 * All that is learnt from.
 *
 * @param features names, in the order of the candidates' values
 * @param unscored number of questions that the portal answers without the model, such as one that names danger
 */
record LearningSet(List<String> features, List<LearningQuestion> questions, int unscored) {

    /** @throws BenchmarkException when the portal does not answer, or names other features from question to question */
    static LearningSet ask(List<GradedQuery> queries, MeasuredListings measured, ManagementPort port)
            throws InterruptedException {
        List<String> features = new ArrayList<>();
        List<LearningQuestion> questions = new ArrayList<>();
        int unscored = 0;
        try (HttpClient http = LocalHttp.client()) {
            PortalFeatures portal = new PortalFeatures(http, port);
            for (GradedQuery query : queries) {
                PortalFeatures.Answer answer = portal.ask(query.query().query());
                if (answer.candidates().isEmpty()) {
                    unscored++;
                    continue;
                }
                if (questions.isEmpty()) {
                    features.addAll(answer.features());
                }
                if (!features.equals(answer.features())) {
                    throw new BenchmarkException("The portal named other features for \""
                            + query.query().query() + "\" than for the questions before.");
                }
                List<Candidate> candidates = answer.candidates().stream()
                        .filter(candidate -> measured.contain(candidate.reference()))
                        .toList();
                questions.add(new LearningQuestion(query, candidates));
            }
        }
        return new LearningSet(features, questions, unscored);
    }

    /** How many candidates the model decides about. */
    long candidates() {
        return questions.stream().mapToLong(question -> question.open().size()).sum();
    }

    /** How many of these have grade 2 or 3. */
    long right() {
        return questions.stream()
                .mapToLong(question -> question.open().stream()
                        .filter(candidate -> question.graded().isRight(candidate.reference()))
                        .count())
                .sum();
    }

    /** How many of these have any grade. */
    long graded() {
        return questions.stream()
                .mapToLong(question -> question.open().stream()
                        .filter(candidate -> question.graded().isGraded(candidate.reference()))
                        .count())
                .sum();
    }

    /** How many candidates are never strong, and so are left out of learning. */
    long excluded() {
        return questions.stream()
                .mapToLong(question -> question.excluded().size())
                .sum();
    }
}

package org.localoffer.service.search.scoring;

import java.util.Map;

import org.localoffer.service.search.ranking.RankingWeights;
import org.localoffer.service.search.ranking.SimilarityThresholds;
import org.localoffer.service.search.ranking.StrongModel;

/**
 * Decides which candidates of one question are strong, which are near, and in which order they are shown, by a model that
 * was learnt from graded answers.
 */
public final class CandidateScorer {

    /** Loaded when it is first needed: a portal whose features are new is asked for them before there is a model. */
    private static final class Learnt {

        static final StrongModel MODEL = StrongModel.load(Feature.labels());
    }

    private final Features features;

    /**
     * A score.
     *
     * @param order the higher, the earlier it is shown
     * @param strong whether it is called strong
     * @param near whether it is shown although it is not strong
     */
    public record Scored(double order, boolean strong, boolean near) {}

    public CandidateScorer(Question question) {
        this.features = new Features(question);
    }

    /** The features of a candidate. */
    public Map<Feature, Double> features(Candidate candidate) {
        return features.of(candidate);
    }

    public Scored score(Candidate candidate) {
        double probability = Learnt.MODEL.probability(features.of(candidate).values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
        boolean usable = candidate.matches(Clauses.USABLE);
        return new Scored(
                usable ? probability : probability * RankingWeights.NOT_USABLE,
                usable && probability >= Learnt.MODEL.strong(),
                probability
                        >= (candidate.matches(Clauses.MATCHED)
                                ? Learnt.MODEL.near()
                                : SimilarityThresholds.SIMILAR_ALONE));
    }
}

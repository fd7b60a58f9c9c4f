package org.localoffer.service.search.scoring;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.localoffer.service.search.ranking.RankingWeights;
import org.localoffer.service.search.ranking.SimilarityThresholds;
import org.localoffer.service.search.ranking.StrongModel;
import org.localoffer.service.search.understand.SimilarListing;

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
    private final Set<UUID> similar;

    /**
     * A score.
     *
     * @param order the higher, the earlier it is shown
     * @param strong whether it is called strong
     * @param near whether it is shown although it is not strong
     */
    public record Scored(double order, boolean strong, boolean near) {

        /** Above every probability. */
        private static final double FIRST = 10;

        /** Moved before all others. */
        public Scored first(boolean strong) {
            return new Scored(FIRST + order, strong, true);
        }

        public boolean isFirst() {
            return order >= FIRST;
        }

        /** The same, shown as near instead of strong. */
        public Scored asNear() {
            return new Scored(order, false, strong || near);
        }
    }

    public CandidateScorer(Question question) {
        this.features = new Features(question);
        this.similar = question.parsed().similar().stream()
                .filter(SimilarListing::found)
                .map(SimilarListing::listing)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The features of a candidate. */
    public FeatureValues features(Candidate candidate) {
        return features.of(candidate);
    }

    public Scored score(Candidate candidate) {
        FeatureValues seen = features.of(candidate);
        double probability = Learnt.MODEL.probability(seen.all());
        boolean usable = candidate.matches(Clauses.USABLE);
        return new Scored(
                usable ? probability : probability * RankingWeights.NOT_USABLE,
                usable && (probability >= Learnt.MODEL.strong() || isAskedForByName(seen)),
                probability
                        >= (candidate.matches(Clauses.MATCHED) || similar.contains(candidate.id())
                                ? Learnt.MODEL.near()
                                : SimilarityThresholds.LIKELY_ALONE));
    }

    /** Whether a candidate is at least half as likely to be right as a strong match has to be. */
    public boolean comesClose(Scored scored) {
        return scored.order() >= Learnt.MODEL.strong() / 2;
    }

    /**
     * Whether everything that was asked for is met, and all words that are in no vocabulary stand in the listing's name.
     * Graded questions hardly have such words, so that the model has not learnt what they mean.
     */
    private static boolean isAskedForByName(FeatureValues seen) {
        return seen.get(Feature.ALL_ANSWERED) == 1 && seen.get(Feature.WORDS_IN_NAME) == 1;
    }
}

package org.localoffer.service.search.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.localoffer.service.search.ranking.StrongModel;

class LearntModelTest {

    @Test
    void theModelOfThisVersionWasLearntFromItsFeatures() {
        StrongModel model = StrongModel.load(Feature.labels());

        assertThat(model.strong()).isBetween(0.3, 0.9);
        assertThat(model.near()).isBetween(0.0, model.strong());
        assertThat(model.probability(new double[Feature.values().length])).isBetween(0.0, 1.0);
    }
}

package org.localoffer.benchmark.listings.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class MeaningsTest {

    private static float[] unit() {
        float[] vector = new float[Meanings.DIMENSIONS];
        vector[7] = 1;
        return vector;
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    @Test
    void aNearVectorHasLengthOneAndIsAlikeAndOfASeed() {
        float[] near = Meanings.near(unit(), new Random(5));

        assertThat(product(near, near)).isEqualTo(1, within(1e-5));
        assertThat(product(near, unit())).isEqualTo(0.944, within(0.03));
        assertThat(Meanings.near(unit(), new Random(5))).isEqualTo(near);
        assertThat(Meanings.near(unit(), new Random(6))).isNotEqualTo(near);
    }

    @Test
    void aVectorIsReadAsItWasWritten() {
        float[] near = Meanings.near(unit(), new Random(5));

        assertThat(Meanings.bytes(near)).hasSize(1_536);
        assertThat(Meanings.vector(Meanings.bytes(near))).isEqualTo(near);
    }

    @Test
    void textsAreThoseThatThePortalCompares() throws JsonProcessingException {
        JsonMapper mapper = new JsonMapper();

        assertThat(Meanings.Texts.of(mapper.readTree("""
                {"name": "Portage", "summary": "Home visits.", "description": "For babies."}""")))
                .isEqualTo(new Meanings.Texts("Portage. Home visits.", "Portage. Home visits. For babies."));
        assertThat(Meanings.Texts.of(mapper.readTree("{\"name\": \"Portage\", \"summary\": \"Home visits.\"}"))
                        .all())
                .containsExactly("Portage. Home visits.");
    }

    @Test
    void eachModelKeepsATextUnderItsOwnHash() {
        assertThat(Meanings.Model.BGE.hash("Portage"))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(Meanings.Model.E5.hash("Portage"));
    }
}

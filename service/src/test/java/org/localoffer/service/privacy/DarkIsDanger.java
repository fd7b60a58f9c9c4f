package org.localoffer.service.privacy;

import java.util.Collections;

import org.localoffer.service.language.SentenceEmbedder;
import org.localoffer.service.privacy.HarmJudge.Example;

/** A model with two embeddings, and examples by which a judge learns that one of them, for what is dark, is danger. */
public final class DarkIsDanger {

    static final float[] DANGER = {1, 0};
    static final float[] HARMLESS = {0, 1};

    public static final SentenceEmbedder MODEL = new SentenceEmbedder() {

        @Override
        public boolean isEnabled() {
            return true;
        }

        @Override
        public float[] of(String text) {
            return text.contains("dark") ? DANGER : HARMLESS;
        }
    };

    private DarkIsDanger() {}

    /** A judge that has learnt nothing yet. */
    public static HarmJudge judge() {
        return new HarmJudge(MODEL);
    }

    public static void teach(HarmJudge judge, HarmPhrases phrases) {
        judge.learn(
                Collections.nCopies(40, new Example("it is dark in here", DANGER)),
                Collections.nCopies(40, new Example("a club for swimming", HARMLESS)),
                phrases);
    }
}

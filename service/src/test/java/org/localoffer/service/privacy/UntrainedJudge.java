package org.localoffer.service.privacy;

import org.localoffer.service.language.SentenceEmbedder;

/** A judge of danger that a test trains when it likes. */
public final class UntrainedJudge {

    private UntrainedJudge() {}

    public static HarmJudge with(SentenceEmbedder embedder) {
        return new HarmJudge(embedder);
    }
}

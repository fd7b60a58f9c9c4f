package org.localoffer.service.privacy;

import org.localoffer.service.privacy.TextSegments.Window;

/** Limits how much of one text is embedded, so that no text keeps a processor busy for long. */
final class EmbeddingBudget {

    /**
     * On a slow machine the model takes about 18 ms of processor time per 100 characters. This limit, which includes
     * {@link #COST_PER_SENTENCE}, comes to about 350 ms.
     */
    private static final int MAX_CHARACTERS = 1_700;

    /** Fixed cost of embedding a sentence, in characters. */
    private static final int COST_PER_SENTENCE = 50;

    private int remaining = MAX_CHARACTERS;

    /**
     * Spends the cost of one more sentence. Returns false if the budget is exhausted, and from then on for every
     * further sentence.
     */
    boolean trySpend(Window sentence) {
        remaining -= COST_PER_SENTENCE + sentence.length();
        return remaining >= 0;
    }
}

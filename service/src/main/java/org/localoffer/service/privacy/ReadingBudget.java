package org.localoffer.service.privacy;

import org.localoffer.service.privacy.TextSegments.Window;

/** How much of one text the language model reads, so that no text keeps a processor for long. */
final class ReadingBudget {

    /**
     * The model takes some 18 ms of a processor for each hundred characters, on a slow machine: these, with {@link #EACH}
     * for each sentence, are 350 ms.
     */
    private static final int MOST_CHARACTERS = 1_700;

    /** What beginning a sentence costs, in characters. */
    private static final int EACH = 50;

    private int left = MOST_CHARACTERS;

    /** Spends time for one more sentence; false where there is none left, and then for all that come after. */
    boolean allows(Window sentence) {
        left -= EACH + sentence.length();
        return left >= 0;
    }
}

package org.localoffer.service.privacy;

import org.jspecify.annotations.Nullable;

/** What a text means, as a direction: texts that mean the same point the same way. A language model knows it. */
public interface SentenceDirections {

    /** Whether they will ever be known: not where a council has chosen to do without the model. */
    boolean areUsed();

    /** Of length 1; null where nothing can be said of it, such as before the model is loaded. */
    float @Nullable [] of(String text);
}

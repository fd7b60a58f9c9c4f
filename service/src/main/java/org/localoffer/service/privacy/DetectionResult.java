package org.localoffer.service.privacy;

import java.util.List;

/**
 * The flags found in a text.
 *
 * @param flags in text order
 * @param complete whether the whole text was analysed
 */
record DetectionResult(List<Flag> flags, boolean complete) {

    /** The text could not be analysed, so there are no flags. */
    static final DetectionResult NOT_ANALYSED = new DetectionResult(List.of(), false);

    DetectionResult {
        flags = List.copyOf(flags);
    }

    /** The flags that overlap none of the others. */
    List<Flag> notOverlapping(List<Flag> others) {
        return flags.stream()
                .filter(flag ->
                        others.stream().noneMatch(other -> other.start() < flag.end() && other.end() > flag.start()))
                .toList();
    }
}

package org.localoffer.service.gaps;

import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.service.foundation.SlugEnum;

/** How a number compares with that of the period before. */
public enum Trend implements SlugEnum {
    RISING("rising"),
    STEADY("about the same"),
    FALLING("falling"),
    /** One kind of evidence rises while another falls. */
    MIXED("mixed"),
    /** Fewer than three in both periods together. */
    TOO_FEW("too few to say"),
    /** Evidence of that kind has not been collected for as long as both periods last. */
    NOT_KNOWN("not known: we have not counted for long enough");

    private static final int MIN_BOTH = 3;

    private final String words;

    Trend(String words) {
        this.words = words;
    }

    /** Such as "Rising". */
    @Override
    public String label() {
        return this == NOT_KNOWN ? "Not known yet" : FirstLetter.large(words);
    }

    /** As part of a sentence. */
    public String words() {
        return words;
    }

    /** Rising or falling is what changed by half or more: from two to three, or from six to four. */
    static Trend between(long before, long now) {
        if (before + now < MIN_BOTH) {
            return TOO_FEW;
        }
        if (2 * now >= 3 * before) {
            return RISING;
        }
        return 2 * before >= 3 * now ? FALLING : STEADY;
    }
}

package org.localoffer.service.gaps;

import org.localoffer.service.foundation.SlugEnum;

/** How sure it is that something is missing, by the number of independent signals. It says nothing of how bad it is. */
public enum Sureness implements SlugEnum {
    FEW("Few", "one independent signal: not called a gap yet"),
    SOME("Some", "two to four independent signals, or all of one kind"),
    CLEAR("Clear", "five or more independent signals, of at least two kinds");

    private static final int CLEAR_SIGNALS = 5;
    private static final int CLEAR_KINDS = 2;

    private final String label;
    private final String rule;

    Sureness(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    public static Sureness of(Evidence evidence) {
        if (!evidence.isGap()) {
            return FEW;
        }
        long kinds =
                evidence.times().values().stream().filter(times -> times > 0).count();
        return evidence.independent() >= CLEAR_SIGNALS && kinds >= CLEAR_KINDS ? CLEAR : SOME;
    }

    @Override
    public String label() {
        return label;
    }

    /** When it applies, in words. */
    public String rule() {
        return rule;
    }
}

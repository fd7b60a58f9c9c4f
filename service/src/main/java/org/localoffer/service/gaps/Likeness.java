package org.localoffer.service.gaps;

import java.util.Objects;

import org.localoffer.service.localarea.model.GapKey;

/** How one gap is like another, the most alike first. */
enum Likeness {
    /** The same kind of help in the same area, for another need, age or sector. */
    SAME_HELP_AND_AREA,
    /** The same kind of help for the same need and age, in another area. */
    SAME_HELP_NEED_AND_AGE,
    /** Another kind of help for the same need and age, in another area. */
    SAME_NEED_AND_AGE,
    NONE;

    /** Areas may both be unknown; a kind of help, and need and age together, have to be known to be the same. */
    static Likeness between(GapKey one, GapKey other) {
        if (one.equals(other)) {
            return NONE;
        }
        boolean help = one.help() != null && one.help().equals(other.help());
        boolean area = Objects.equals(one.area(), other.area());
        boolean needAndAge = one.need() != null
                && one.need().equals(other.need())
                && one.ageBand() != null
                && one.ageBand().equals(other.ageBand());
        if (help && area) {
            return SAME_HELP_AND_AREA;
        }
        if (needAndAge && !area) {
            return help ? SAME_HELP_NEED_AND_AGE : SAME_NEED_AND_AGE;
        }
        return NONE;
    }
}

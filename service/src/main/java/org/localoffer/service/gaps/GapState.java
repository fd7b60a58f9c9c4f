package org.localoffer.service.gaps;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.localoffer.service.foundation.SlugEnum;

/** What has become of a gap (domain 5E). This enum is the only place that defines the transitions. */
public enum GapState implements SlugEnum {
    /** Nobody has taken a step with it, or it has just been passed on. */
    NEW("New"),
    /** The body that answers has seen it. */
    ACKNOWLEDGED("Seen"),
    UNDER_REVIEW("Being looked into"),
    /** There is an action with an owner and a month. */
    PLANNED("Action planned"),
    /** What was planned is done. */
    DONE("Done"),
    /** Nothing will be done, for a stated reason. */
    DECLINED("Declined"),
    /** A public answer says what was done, or why nothing is. */
    ANSWERED("Answered");

    /** Being passed on makes a gap new, but only before its body has planned or decided something. */
    private static final Map<GapState, Set<GapState>> NEXT = Map.of(
            NEW, EnumSet.of(NEW, ACKNOWLEDGED, UNDER_REVIEW, PLANNED, DECLINED, ANSWERED),
            ACKNOWLEDGED, EnumSet.of(NEW, UNDER_REVIEW, PLANNED, DECLINED, ANSWERED),
            UNDER_REVIEW, EnumSet.of(NEW, PLANNED, DECLINED, ANSWERED),
            PLANNED, EnumSet.of(PLANNED, UNDER_REVIEW, DONE, DECLINED),
            DONE, EnumSet.of(UNDER_REVIEW, ANSWERED),
            DECLINED, EnumSet.of(UNDER_REVIEW, ANSWERED),
            ANSWERED, EnumSet.of(UNDER_REVIEW, PLANNED, DECLINED));

    private final String label;

    GapState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether nothing more has to be done with it. */
    public boolean isEnded() {
        return switch (this) {
            case DONE, DECLINED, ANSWERED -> true;
            case NEW, ACKNOWLEDGED, UNDER_REVIEW, PLANNED -> false;
        };
    }

    public boolean mayBecome(GapState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}

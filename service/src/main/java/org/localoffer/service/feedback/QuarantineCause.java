package org.localoffer.service.feedback;

import java.util.EnumSet;
import java.util.Set;

import org.localoffer.service.privacy.HarmJudgement;
import org.localoffer.service.privacy.HarmJudgement.Use;
import org.localoffer.service.privacy.HarmJudgement.Way;

/**
 * Why a message is in quarantine.
 *
 * @param ways how the harm was recognised
 * @param inMessage whether it was recognised in the message itself
 * @param inSearch whether it was recognised in the search that was sent along
 * @param gravity from {@link #PERHAPS} to {@link #GRAVE}; the gravest messages are read first
 */
public record QuarantineCause(Set<Way> ways, Boolean inMessage, Boolean inSearch, Integer gravity) {

    static final int PERHAPS = 1;
    static final int SERIOUS = 2;
    static final int GRAVE = 3;

    /** A judgement of at least this is hardly ever a false positive. */
    private static final double SURELY = 4;

    private static final double PROBABLY = 2.5;

    public QuarantineCause {
        ways = ways == null ? Set.of() : Set.copyOf(ways);
    }

    static QuarantineCause byPerson() {
        return new QuarantineCause(Set.of(Way.PERSON), true, false, GRAVE);
    }

    static QuarantineCause of(HarmJudgement message, HarmJudgement search) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        ways.addAll(message.ways(Use.MESSAGE));
        ways.addAll(search.ways(Use.MESSAGE));
        return new QuarantineCause(
                ways,
                message.isHarm(Use.MESSAGE),
                search.isHarm(Use.MESSAGE),
                Math.max(gravity(message), gravity(search)));
    }

    private static int gravity(HarmJudgement judgement) {
        if (judgement.score() >= SURELY) {
            return GRAVE;
        }
        // The gravity of a text that the language model did not judge is unknown.
        return judgement.score() >= PROBABLY || !judgement.complete() ? SERIOUS : PERHAPS;
    }
}

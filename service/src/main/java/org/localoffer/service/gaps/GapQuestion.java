package org.localoffer.service.gaps;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.SlugEnum;

/**
 * Which gaps somebody asks for.
 *
 * @param parts what parts of the key have to be, as addresses write them; absent where a part may be anything
 * @param sureness those that are so sure
 * @param trend null for every trend
 * @param diagnosis null for every diagnosis
 * @param state null for every state
 * @param answering null for everybody
 * @param due null whether or not something is due
 * @param first only those to look at first
 */
public record GapQuestion(
        Map<GapPart, String> parts,
        Set<Sureness> sureness,
        @Nullable Trend trend,
        @Nullable Diagnosis diagnosis,
        @Nullable GapState state,
        @Nullable Answering answering,
        @Nullable Due due,
        boolean first) {

    /** Every gap. */
    public static final GapQuestion ALL =
            new GapQuestion(Map.of(), Set.of(Sureness.values()), null, null, null, null, null, false);

    /** Who answers for a gap. */
    public enum Answering implements SlugEnum {
        YOU("You"),
        OTHERS("Somebody else");
        private final String label;

        Answering(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** When what was planned or promised is due. */
    public enum Due implements SlugEnum {
        WEEK("Within a week"),
        OVERDUE("Overdue");
        private final String label;

        Due(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    public GapQuestion {
        parts = Map.copyOf(parts);
        sureness = Set.copyOf(sureness);
    }

    /**
     * Whether a gap is among those that are asked for.
     *
     * @param bodies slugs of the bodies that the reader answers for
     */
    public boolean fits(KnownGap gap, Set<String> bodies, LocalDate today) {
        return parts.entrySet().stream()
                        .allMatch(part -> part.getKey().of(gap.gapKey()).equals(part.getValue()))
                && sureness.contains(gap.assessment().sureness())
                && (trend == null || gap.assessment().trend().overall() == trend)
                && (diagnosis == null || gap.assessment().diagnosis() == diagnosis)
                && (state == null || gap.state() == state)
                && (answering == null || (answering == Answering.YOU) == gap.isAnsweredBy(bodies))
                && (due == null || (due == Due.OVERDUE ? gap.isOverdue(today) : gap.isDueSoon(today)))
                && (!first || gap.assessment().isPriority());
    }
}

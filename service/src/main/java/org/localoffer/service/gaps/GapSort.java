package org.localoffer.service.gaps;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.SlugEnum;

/** What a table of gaps is sorted by. Those that are equal in it stand as in {@link #FIRST}. */
public enum GapSort implements SlugEnum {
    /**
     * Gaps to look at first, those whose life has ended after the others; then those with the most independent signals,
     * and of these the ones that were searched for most. It has one order only.
     */
    FIRST("What to look at first"),
    GAP("What is missing"),
    /** By the number of independent signals. */
    SURENESS("How sure"),
    TREND("Trend"),
    /** By the number of listings that fit; last where the kind of help is not known. */
    SUPPLY("What is listed"),
    DIAGNOSIS("Why nothing is found"),
    STATE("State"),
    SINCE("Since"),
    /** What has no day stands last in both directions. */
    DUE("Due");

    private static final Comparator<KnownGap> BY_URGENCY = Comparator.comparing(
                    (KnownGap gap) -> !gap.assessment().isPriority())
            .thenComparing(gap -> gap.state().isEnded())
            .thenComparing(gap -> gap.evidence().independent(), Comparator.<Long>reverseOrder())
            .thenComparing(gap -> gap.evidence().searches(), Comparator.<Long>reverseOrder())
            .thenComparing(gap -> gap.gapKey().key());
    private final String label;

    GapSort(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** @param descending whether the order of the column is turned round */
    public Comparator<KnownGap> order(boolean descending) {
        return switch (this) {
            case FIRST -> BY_URGENCY;
            case GAP -> by(gap -> gap.about().toLowerCase(Locale.UK), descending);
            case SURENESS -> by(gap -> gap.evidence().independent(), descending);
            case TREND -> by(gap -> gap.assessment().trend().overall(), descending);
            case SUPPLY -> by(GapSort::fitting, descending);
            case DIAGNOSIS -> by(gap -> gap.assessment().diagnosis().label(), descending);
            case STATE -> by(KnownGap::state, descending);
            case SINCE -> by(KnownGap::since, descending);
            case DUE -> by(KnownGap::due, descending);
        };
    }

    private static <T extends Comparable<? super T>> Comparator<KnownGap> by(
            Function<KnownGap, @Nullable T> column, boolean descending) {
        Comparator<T> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(column, Comparator.nullsLast(order)).thenComparing(BY_URGENCY);
    }

    private static @Nullable Integer fitting(KnownGap gap) {
        Supply supply = gap.assessment().supply();
        return supply.kindKnown() ? supply.count(SupplyNumber.FITTING) : null;
    }
}

package org.localoffer.service.gaps.counts;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What may be printed of the counts of a period, the same on every page and in every file. Hidden counts are all printed
 * with the same words, such as "fewer than 5, or hidden to protect a smaller number".
 */
public final class PrintedCounts {

    private final boolean nothing;
    private final Map<CountKey, Long> printed;
    private final Set<CountKey> hidden;

    private PrintedCounts(boolean nothing, Map<CountKey, Long> printed, Set<CountKey> hidden) {
        this.nothing = nothing;
        this.printed = Map.copyOf(printed);
        this.hidden = Set.copyOf(hidden);
    }

    static PrintedCounts of(Map<CountKey, Long> printed, Set<CountKey> hidden) {
        return new PrintedCounts(false, printed, hidden);
    }

    /** Every count is hidden. */
    static PrintedCounts nothing() {
        return new PrintedCounts(true, Map.of(), Set.of());
    }

    /** The number to print, or empty if it is hidden. A count that was not published with its table is 0. */
    public OptionalLong of(CountKey key) {
        return isHidden(key) ? OptionalLong.empty() : OptionalLong.of(printed.getOrDefault(key, 0L));
    }

    /** Whether words stand in place of the number. */
    public boolean isHidden(CountKey key) {
        return nothing || hidden.contains(key);
    }
}

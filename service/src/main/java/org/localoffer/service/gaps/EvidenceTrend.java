package org.localoffer.service.gaps;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the evidence for a gap key changed from one period to the next of the same length, by kind of signal. There is no
 * sum over kinds: they do not weigh the same.
 *
 * @param period the later of the two
 * @param comparable kinds that were collected on every day of both periods
 * @param changes kinds without evidence in either period are absent
 */
public record EvidenceTrend(ComparedPeriod period, Set<SignalKind> comparable, Map<SignalKind, Change> changes) {

    /**
     * How often in each period.
     *
     * @param before in the earlier period
     * @param now in the later period
     */
    public record Change(long before, long now) {}

    private static final Change NONE = new Change(0, 0);

    public EvidenceTrend {
        comparable = Set.copyOf(comparable);
        changes = Map.copyOf(changes);
    }

    public Change change(SignalKind kind) {
        return changes.getOrDefault(kind, NONE);
    }

    public Trend trend(SignalKind kind) {
        Change change = change(kind);
        return comparable.contains(kind) ? Trend.between(change.before(), change.now()) : Trend.NOT_KNOWN;
    }

    /** The same for the kinds of one group. */
    public EvidenceTrend of(SignalGroup group) {
        return new EvidenceTrend(
                period,
                comparable,
                changes.entrySet().stream()
                        .filter(change -> SignalGroup.of(change.getKey()) == group)
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** How often in each period, of the kinds that can be compared; meant for the kinds of one group. */
    public Change compared() {
        return changes.entrySet().stream()
                .filter(change -> comparable.contains(change.getKey()))
                .map(Map.Entry::getValue)
                .reduce(NONE, (one, other) -> new Change(one.before() + other.before(), one.now() + other.now()));
    }

    /** Whether some kind has evidence and cannot be compared. */
    public boolean leavesOut() {
        return !comparable.containsAll(changes.keySet());
    }

    /**
     * The trend of the gap: rising if one kind rises and none falls, falling if one falls and none rises, mixed if both
     * happen.
     */
    public Trend overall() {
        Set<Trend> trends = changes.keySet().stream()
                .map(this::trend)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trend.class)));
        boolean rising = trends.contains(Trend.RISING);
        boolean falling = trends.contains(Trend.FALLING);
        if (rising && falling) {
            return Trend.MIXED;
        }
        return Stream.of(Trend.RISING, Trend.FALLING, Trend.STEADY, Trend.TOO_FEW, Trend.NOT_KNOWN)
                .filter(trends::contains)
                .findFirst()
                .orElse(Trend.TOO_FEW);
    }
}

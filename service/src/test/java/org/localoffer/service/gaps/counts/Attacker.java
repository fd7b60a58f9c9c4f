package org.localoffer.service.gaps.counts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Somebody who keeps everything that was ever published, and knows that what is hidden is above 0. Knows nothing of how
 * it was decided what to hide: counts of single months are unknowns, and what is printed are equations of them.
 */
final class Attacker {

    private static final int MOST_CHANGES = 12;
    private static final int MOST_TRIES = 2_000_000;

    private record Unknown(String row, String column, YearMonth month) {}

    /** A sum of unknowns: known, or at least so much. */
    @SuppressWarnings("ArrayRecordComponent") // instances are never compared
    private record Sum(CalendarPeriod period, CountKey key, int[] unknowns, boolean isPrinted, long value) {}

    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Sum> printed;
    private final boolean[] isZero;
    private final long[] truth;
    private final Map<CalendarPeriod, List<YearMonth>> months = new HashMap<>();

    Attacker(Collection<Issue> issues) {
        Map<YearMonth, CalendarPeriod> shortest = shortest(issues);
        Set<String> rows = new TreeSet<>();
        Set<String> columns = new TreeSet<>();
        issues.forEach(issue -> issue.counted().keySet().forEach(key -> {
            rows.add(key.row());
            columns.add(key.column());
        }));
        rows.remove(CountKey.ALL);
        columns.remove(CountKey.ALL);
        // Months that no publication tells apart are one.
        Map<CalendarPeriod, YearMonth> leaves = new LinkedHashMap<>();
        shortest.forEach((month, period) -> leaves.putIfAbsent(period, month));
        for (YearMonth month : leaves.values()) {
            rows.forEach(row -> columns.forEach(column -> unknowns.add(new Unknown(row, column, month))));
        }
        for (Issue issue : issues) {
            months.put(
                    issue.period(),
                    leaves.values().stream()
                            .filter(month -> issue.period().contains(month.atDay(1)))
                            .toList());
            for (String row : withAll(rows)) {
                for (String column : withAll(columns)) {
                    CountKey key = new CountKey(row, column);
                    sums.add(new Sum(
                            issue.period(),
                            key,
                            among(issue.period(), key),
                            !issue.hidden().contains(key),
                            issue.counted().getOrDefault(key, 0L)));
                }
            }
        }
        printed = sums.stream().filter(Sum::isPrinted).toList();
        isZero = new boolean[unknowns.size()];
        printed.stream().filter(sum -> sum.value() == 0).forEach(sum -> Arrays.stream(sum.unknowns())
                .forEach(unknown -> isZero[unknown] = true));
        truth = truth(issues, leaves);
    }

    private static List<String> withAll(Set<String> names) {
        List<String> all = new ArrayList<>(names);
        all.add(CountKey.ALL);
        return all;
    }

    /** The shortest published period around each month. */
    private static Map<YearMonth, CalendarPeriod> shortest(Collection<Issue> issues) {
        Map<YearMonth, CalendarPeriod> shortest = new LinkedHashMap<>();
        for (Issue issue : issues) {
            for (CalendarPeriod month : issue.period().parts(CalendarPeriod.Kind.MONTH)) {
                shortest.merge(
                        month.first(),
                        issue.period(),
                        (one, other) -> one.kind().compareTo(other.kind()) < 0 ? one : other);
            }
        }
        return shortest;
    }

    private int[] among(CalendarPeriod period, CountKey key) {
        return indexes(unknown -> period.contains(unknown.month().atDay(1))
                && (key.row().equals(CountKey.ALL) || key.row().equals(unknown.row()))
                && (key.column().equals(CountKey.ALL) || key.column().equals(unknown.column())));
    }

    private int[] indexes(Predicate<Unknown> which) {
        int[] found = new int[unknowns.size()];
        int size = 0;
        for (int index = 0; index < unknowns.size(); index++) {
            if (which.test(unknowns.get(index))) {
                found[size++] = index;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** What was really counted: of a period's own month, what no shorter period holds. */
    private long[] truth(Collection<Issue> issues, Map<CalendarPeriod, YearMonth> leaves) {
        long[] counts = new long[unknowns.size()];
        issues.stream()
                .sorted((one, other) ->
                        one.period().kind().compareTo(other.period().kind()))
                .forEach(issue -> {
                    for (int index = 0; index < counts.length; index++) {
                        Unknown unknown = unknowns.get(index);
                        if (unknown.month().equals(leaves.get(issue.period()))) {
                            CountKey key = new CountKey(unknown.row(), unknown.column());
                            long others = Arrays.stream(among(issue.period(), key))
                                    .mapToLong(other -> counts[other])
                                    .sum();
                            counts[index] = issue.counted().getOrDefault(key, 0L) - others;
                        }
                    }
                });
        return counts;
    }

    /** Whether what was counted agrees with all that is public. */
    boolean agrees() {
        return agrees(truth);
    }

    private boolean agrees(long[] counts) {
        return Arrays.stream(counts).allMatch(count -> count >= 0)
                && sums.stream().allMatch(sum -> {
                    long value = Arrays.stream(sum.unknowns())
                            .mapToLong(unknown -> counts[unknown])
                            .sum();
                    return sum.isPrinted() ? value == sum.value() : value >= 1;
                });
    }

    /** Every count or total of 1 to 4 that is hidden, and every difference of a period and its published parts. */
    List<int[]> targets() {
        List<int[]> targets = new ArrayList<>();
        for (Sum sum : sums) {
            if (isSmall(sum.unknowns())) {
                targets.add(sum.unknowns());
            }
            int[] rest = Arrays.stream(sum.unknowns())
                    .filter(unknown -> months.entrySet().stream()
                            .noneMatch(other -> !other.getKey().equals(sum.period())
                                    && sum.period().contains(other.getKey())
                                    && other.getValue()
                                            .contains(unknowns.get(unknown).month())))
                    .toArray();
            if (rest.length < sum.unknowns().length && isSmall(rest)) {
                targets.add(rest);
            }
        }
        return targets;
    }

    private boolean isSmall(int[] sum) {
        long value = value(sum);
        return value > 0 && value < 5;
    }

    long value(int[] sum) {
        return Arrays.stream(sum).mapToLong(unknown -> truth[unknown]).sum();
    }

    String name(int[] sum) {
        return Arrays.stream(sum).mapToObj(unknowns::get).toList().toString();
    }

    /** Whether other counts, in which the sum is so much higher, agree with all that is public, too. */
    boolean mayBeHigher(int[] sum, long by) {
        return new Search(sum, by).succeeds();
    }

    /** Changes one unknown after the other by the same number, each to set right a printed sum that is wrong. */
    private final class Search {

        private final long by;
        private final int[] changed = new int[unknowns.size()];
        private final List<int[]> members = new ArrayList<>();
        /** By which multiple of the step each sum is wrong. */
        private final int[] wrong;

        private final List<List<Integer>> sumsOf = new ArrayList<>();
        private int tries;

        Search(int[] target, long by) {
            this.by = by;
            members.add(target);
            printed.forEach(sum -> members.add(sum.unknowns()));
            wrong = new int[members.size()];
            wrong[0] = -1;
            unknowns.forEach(unknown -> sumsOf.add(new ArrayList<>()));
            for (int sum = 0; sum < members.size(); sum++) {
                for (int unknown : members.get(sum)) {
                    sumsOf.get(unknown).add(sum);
                }
            }
        }

        boolean succeeds() {
            for (int changes = 1; changes <= MOST_CHANGES; changes++) {
                tries = 0;
                if (goesOn(changes)) {
                    return true;
                }
            }
            return false;
        }

        private boolean goesOn(int left) {
            int worst = narrowest();
            if (worst < 0) {
                long[] other = truth.clone();
                Arrays.setAll(other, unknown -> truth[unknown] + by * changed[unknown]);
                return agrees(other);
            }
            if (left == 0 || ++tries > MOST_TRIES) {
                return false;
            }
            int step = -Integer.signum(wrong[worst]);
            for (int unknown : members.get(worst)) {
                if (mayChange(unknown, step)) {
                    change(unknown, step);
                    if (goesOn(left - 1)) {
                        return true;
                    }
                    change(unknown, -step);
                }
            }
            return false;
        }

        /** The wrong sum that fewest unknowns can set right; -1 if none is wrong. */
        private int narrowest() {
            int best = -1;
            int fewest = Integer.MAX_VALUE;
            for (int sum = 0; sum < wrong.length; sum++) {
                if (wrong[sum] != 0) {
                    int candidates = 0;
                    for (int unknown : members.get(sum)) {
                        candidates += mayChange(unknown, -Integer.signum(wrong[sum])) ? 1 : 0;
                    }
                    if (candidates < fewest) {
                        best = sum;
                        fewest = candidates;
                    }
                }
            }
            return best;
        }

        private void change(int unknown, int step) {
            changed[unknown] += step;
            for (int sum : sumsOf.get(unknown)) {
                wrong[sum] += step;
            }
        }

        private boolean mayChange(int unknown, int step) {
            return changed[unknown] == 0 && !isZero[unknown] && (step > 0 || truth[unknown] >= by);
        }
    }
}

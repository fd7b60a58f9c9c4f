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
    private record Sum(CalendarPeriod period, CountKey key, int[] unknowns, boolean isPrinted, long value) {}

    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<List<Sum>> printedSums = new ArrayList<>();
    private final long[] truth;
    private final Map<CalendarPeriod, List<YearMonth>> months = new HashMap<>();
    private int tries;

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
        unknowns.forEach(unknown -> printedSums.add(new ArrayList<>()));
        sums.stream().filter(Sum::isPrinted).forEach(sum -> Arrays.stream(sum.unknowns())
                .forEach(unknown -> printedSums.get(unknown).add(sum)));
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
                        month.first(), issue.period(), (one, other) -> one.kind().compareTo(other.kind()) < 0 ? one : other);
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
                .sorted((one, other) -> one.period().kind().compareTo(other.period().kind()))
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
                                    && other.getValue().contains(unknowns.get(unknown).month())))
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
        for (int changes = 1; changes <= MOST_CHANGES; changes++) {
            tries = 0;
            if (search(sum, by, new int[unknowns.size()], changes)) {
                return true;
            }
        }
        return false;
    }

    /** Changes one unknown after the other, each to set right a sum that is wrong. */
    private boolean search(int[] target, long by, int[] changed, int left) {
        int[] wrong = null;
        int sign = 0;
        int fewest = Integer.MAX_VALUE;
        int ofTarget = 1 - change(target, changed);
        if (ofTarget != 0) {
            wrong = target;
            sign = ofTarget;
            fewest = candidates(target, sign, by, changed);
        }
        for (int index = 0; index < changed.length; index++) {
            if (changed[index] != 0) {
                for (Sum sum : printedSums.get(index)) {
                    int change = change(sum.unknowns(), changed);
                    int found = change == 0 ? fewest : candidates(sum.unknowns(), -change, by, changed);
                    if (found < fewest) {
                        wrong = sum.unknowns();
                        sign = -change;
                        fewest = found;
                    }
                }
            }
        }
        if (wrong == null) {
            long[] other = truth.clone();
            Arrays.setAll(other, index -> truth[index] + by * changed[index]);
            return agrees(other);
        }
        if (left == 0 || fewest == 0 || ++tries > MOST_TRIES) {
            return false;
        }
        int step = Integer.signum(sign);
        for (int unknown : wrong) {
            if (mayChange(unknown, step, by, changed)) {
                changed[unknown] = step;
                if (search(target, by, changed, left - 1)) {
                    return true;
                }
                changed[unknown] = 0;
            }
        }
        return false;
    }

    private static int change(int[] sum, int[] changed) {
        return Arrays.stream(sum).map(unknown -> changed[unknown]).sum();
    }

    private int candidates(int[] sum, int sign, long by, int[] changed) {
        return (int) Arrays.stream(sum)
                .filter(unknown -> mayChange(unknown, Integer.signum(sign), by, changed))
                .count();
    }

    private boolean mayChange(int unknown, int step, long by, int[] changed) {
        return changed[unknown] == 0
                && (step > 0 || truth[unknown] >= by)
                && printedSums.get(unknown).stream().noneMatch(sum -> sum.value() == 0);
    }
}

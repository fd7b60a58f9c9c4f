package org.localoffer.service.gaps.reports;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.gaps.Diagnosis;
import org.localoffer.service.gaps.GapState;
import org.localoffer.service.gaps.SignalGroup;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.gaps.Trend;

/**
 * The page for those who read one page only.
 *
 * @param gaps in the order of the report
 * @param few number of gap keys that are not called gaps
 * @param last null if there is no report to compare with
 */
record ReportSummary(ReportPeriod period, List<ReportedGap> gaps, int few, GapReportContent.@Nullable LastReport last) {

    /** Nobody remembers more names than these. */
    private static final int MOST_NAMES = 3;

    List<String> sentences() {
        List<String> said = new ArrayList<>();
        if (gaps.isEmpty()) {
            said.add("Nothing that we call a gap came up in the year to " + ReportPeriod.words(period.to()) + ".");
        } else {
            said.add(count(gaps.size(), "gap is in this report.", "gaps are in this report."));
            addFirst(said);
            addNamed(said, "The signals rise most clearly for: ", gap -> is(gap.trend(), Trend.RISING));
            addNamed(said, "Nothing is listed for: ", gap -> is(gap.diagnosis(), Diagnosis.NOTHING_LISTED));
            addSignals(said);
            addStates(said);
        }
        if (few > 0) {
            said.add(count(
                    few,
                    "more thing that may be missing has one signal only. We do not call it a gap yet.",
                    "more things that may be missing have one signal only. We do not call them gaps yet."));
        }
        if (last != null) {
            said.add(
                    last.changes().isEmpty()
                            ? "Nothing changed since the last report, which went to "
                                    + ReportPeriod.words(last.lastDay()) + "."
                            : count(
                                    last.changes().size(),
                                    "gap changed since the last report, which went to "
                                            + ReportPeriod.words(last.lastDay()) + ".",
                                    "gaps changed since the last report, which went to "
                                            + ReportPeriod.words(last.lastDay()) + "."));
        }
        return said;
    }

    private void addFirst(List<String> said) {
        long first = gaps.stream().filter(ReportedGap::priority).count();
        if (first == 0) {
            said.add("None of them has to be looked at before the others.");
            return;
        }
        said.add("Look at " + (first == 1 ? "this one" : "these") + " first, because nothing fits or the signals rise: "
                + names(ReportedGap::priority) + ".");
    }

    private void addNamed(List<String> said, String begin, Predicate<ReportedGap> which) {
        String names = names(which);
        if (!names.isEmpty()) {
            said.add(begin + names + ".");
        }
    }

    /** The first names, and how many more there are; empty if there are none. */
    private String names(Predicate<ReportedGap> which) {
        List<String> all = gaps.stream().filter(which).map(ReportedGap::about).toList();
        String names = all.stream().limit(MOST_NAMES).collect(Collectors.joining("; "));
        return all.size() > MOST_NAMES ? names + "; and " + number(all.size() - MOST_NAMES) + " more" : names;
    }

    private void addSignals(List<String> said) {
        said.add(signals("Messages from families about these gaps", SignalGroup.MESSAGES));
        said.add(signals("Searches about them that failed families", SignalGroup.SEARCHES));
    }

    private String signals(String what, SignalGroup group) {
        List<ReportedGap.Counted> counted = Arrays.stream(SignalKind.values())
                .filter(kind -> SignalGroup.of(kind) == group)
                .flatMap(kind -> gaps.stream().map(gap -> gap.counted(kind)))
                .toList();
        return what + ": " + sum(counted, ReportedGap.Counted::now) + ". In the period before: "
                + sum(counted, ReportedGap.Counted::before) + ". A year before: "
                + sum(counted, ReportedGap.Counted::yearBefore) + ".";
    }

    private static String sum(List<ReportedGap.Counted> counted, ToLongFunction<ReportedGap.Counted> times) {
        return number(counted.stream().mapToLong(times).sum());
    }

    private void addStates(List<String> said) {
        long untouched = having(gap -> is(gap.state(), GapState.NEW));
        long planned = having(gap -> is(gap.state(), GapState.PLANNED));
        long overdue = having(gap -> gap.plan() != null && gap.plan().overdue());
        long answered = having(gap -> gap.answer() != null && gap.answer().number() != null);
        said.add("Nobody has taken a step yet: " + number(untouched) + ". An action is planned: " + number(planned)
                + (overdue == 0 ? "" : ", of which overdue: " + number(overdue)) + ". A public answer is there: "
                + number(answered) + ".");
    }

    private long having(Predicate<ReportedGap> which) {
        return gaps.stream().filter(which).count();
    }

    private static boolean is(Named named, SlugEnum constant) {
        return named.slug().equals(constant.slug());
    }

    private static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    private static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.UK).format(number);
    }
}

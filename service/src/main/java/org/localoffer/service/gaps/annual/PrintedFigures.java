package org.localoffer.service.gaps.annual;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.FeedbackCounts;
import org.localoffer.service.feedback.SurveyPlace;
import org.localoffer.service.gaps.annual.AnnualReportContent.Line;
import org.localoffer.service.gaps.annual.AnnualReportContent.MessageFigures;
import org.localoffer.service.gaps.annual.AnnualReportContent.SearchFigures;
import org.localoffer.service.gaps.annual.AnnualReportContent.SurveyCounts;
import org.localoffer.service.gaps.counts.CalendarPeriod;
import org.localoffer.service.gaps.counts.CountKey;
import org.localoffer.service.gaps.counts.PrintedCounts;
import org.localoffer.service.gaps.counts.Publication;
import org.localoffer.service.gaps.counts.PublishedCounts;

/** Decides which counts of people, searches and comments a report prints when it is issued (domain L33). */
@ApplicationScoped
class PrintedFigures {

    private static final String SEARCHES = "searches";
    private static final String STRONG = "strong";
    private static final String PARTIAL = "partial";
    private static final String NOTHING = "nothing";
    private static final String NOT_USED = "not-used";
    private static final String FOUND = "found";
    private static final String NOT_FOUND = "not-found";
    private static final String SKIPPED = "skipped";

    private final PublishedCounts counts;
    private final FeedbackCounts messages;

    PrintedFigures(PublishedCounts counts, FeedbackCounts messages) {
        this.counts = counts;
        this.messages = messages;
    }

    /** The same content with the counts that are printed. What was printed of that year before is printed again. */
    @Transactional(TxType.MANDATORY)
    AnnualReportContent of(AnnualReportContent content) {
        CalendarPeriod year = new CalendarPeriod(
                CalendarPeriod.Kind.YEAR, YearMonth.from(content.year().firstDay()));
        return content.printed(
                messages(content.messages()), searches(content.searches(), year), survey(content.survey(), year));
    }

    /** The figures of messages as they would be printed now. */
    @Transactional
    MessageFigures messages(MessageFigures figures) {
        return messages(figures.published(), messages.printed().orElse(null));
    }

    /** @param counted what is public of all messages; null for nothing */
    static MessageFigures messages(long published, FeedbackCounts.@Nullable Printed counted) {
        List<Line> lines = counted == null
                ? List.of()
                : counted.lines().stream()
                        .map(line -> new Line(line.label(), line.label(), line.count()))
                        .toList();
        return counted == null
                ? new MessageFigures(null, published, lines, null)
                : new MessageFigures(
                        lines.getFirst().count(), published, lines.subList(1, lines.size()), counted.until());
    }

    private SearchFigures searches(SearchFigures figures, CalendarPeriod year) {
        Map<CountKey, Long> found = new HashMap<>();
        put(found, STRONG, SEARCHES, figures.strong());
        put(found, PARTIAL, SEARCHES, figures.partial());
        put(found, NOTHING, SEARCHES, figures.nothing());
        PrintedCounts printed = publish("annual:searches", year, found);
        PrintedCounts themes = publish("annual:themes", year, counts(figures.themes(), SEARCHES));
        return new SearchFigures(
                number(printed.of(CountKey.TOTAL)),
                number(printed.of(new CountKey(STRONG, SEARCHES))),
                number(printed.of(new CountKey(PARTIAL, SEARCHES))),
                number(printed.of(new CountKey(NOTHING, SEARCHES))),
                lines(figures.themes(), SEARCHES, themes).stream()
                        .filter(line -> line.count() != null)
                        .toList());
    }

    private List<SurveyCounts> survey(List<SurveyCounts> all, CalendarPeriod year) {
        PrintedCounts printed = publish("annual:survey", year, answers(all));
        return all.stream().map(place -> printed(place.place(), printed)).toList();
    }

    /** Each answer is in one column: a sum beside its parts would tell the last of them. */
    static Map<CountKey, Long> answers(List<SurveyCounts> all) {
        Map<CountKey, Long> given = new HashMap<>();
        for (SurveyCounts place : all) {
            String row = place.place().slug();
            put(given, row, NOT_USED, place.notUsed());
            put(given, row, FOUND, place.found());
            put(given, row, NOT_FOUND, place.notFound());
            put(given, row, SKIPPED, place.skipped());
        }
        return given;
    }

    private static SurveyCounts printed(SurveyPlace place, PrintedCounts printed) {
        return SurveyCounts.of(
                place,
                number(printed.of(new CountKey(place.slug(), NOT_USED))),
                number(printed.of(new CountKey(place.slug(), FOUND))),
                number(printed.of(new CountKey(place.slug(), NOT_FOUND))),
                number(printed.of(new CountKey(place.slug(), SKIPPED))));
    }

    private PrintedCounts publish(String scope, CalendarPeriod year, Map<CountKey, Long> table) {
        return counts.publish(new Publication(scope, year, table));
    }

    private static Map<CountKey, Long> counts(List<Line> lines, String column) {
        Map<CountKey, Long> counts = new HashMap<>();
        lines.forEach(line -> put(counts, line.key(), column, line.count()));
        return counts;
    }

    private static void put(Map<CountKey, Long> counts, String row, String column, @Nullable Long count) {
        if (count != null) {
            counts.put(new CountKey(row, column), count);
        }
    }

    private static List<Line> lines(List<Line> lines, String column, PrintedCounts printed) {
        return lines.stream()
                .map(line -> new Line(line.key(), line.label(), number(printed.of(new CountKey(line.key(), column)))))
                .toList();
    }

    private static @Nullable Long number(OptionalLong count) {
        return count.isPresent() ? count.getAsLong() : null;
    }
}

package org.localoffer.service.gaps.annual;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.localoffer.service.feedback.Survey;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.gaps.annual.AnnualReportContent.EarlierShare;
import org.localoffer.service.gaps.annual.AnnualReportContent.Line;
import org.localoffer.service.gaps.annual.AnnualReportContent.MysteryShops;
import org.localoffer.service.gaps.annual.AnnualReportContent.SearchFigures;
import org.localoffer.service.gaps.annual.AnnualReportContent.SurveyCounts;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.EarlierSurvey;

/** How the Local Offer was used in a year: searches, answers to the two questions, and mystery shops. */
@ApplicationScoped
class YearsUse {

    /** Nobody reads a longer list of themes. */
    private static final int MOST_THEMES = 10;

    /** Of a theme that fewer searches named, nothing is printed (domain L33). */
    private static final int FEWEST_SEARCHES = 5;

    /** No other kind of signal is a search that did not find what fits. */
    private static final List<String> NOTHING_STRONG = Arrays.stream(SignalKind.values())
            .filter(SignalKind::foundNothingStrong)
            .map(SignalKind::name)
            .toList();

    private final Session session;
    private final Survey survey;
    private final CurrentLocalArea localArea;

    YearsUse(Session session, Survey survey, CurrentLocalArea localArea) {
        this.session = session;
        this.survey = survey;
        this.localArea = localArea;
    }

    @Transactional
    SearchFigures searches(ReportYear year) {
        Map<String, Long> found = counts(
                        "select found, sum(times) as times from search_total"
                                + " where day >= :first and day <= :last group by found",
                        year)
                .stream()
                .collect(Collectors.toMap(Counted::key, Counted::times));
        long strong = found.getOrDefault("STRONG", 0L);
        long partial = found.getOrDefault("PARTIAL", 0L);
        long nothing = found.getOrDefault("NOTHING", 0L);
        return new SearchFigures(strong + partial + nothing, strong, partial, nothing, themes(year));
    }

    /** Kinds of help only, which are a closed list: a theme never holds words that somebody typed. */
    private List<Line> themes(ReportYear year) {
        return counts(
                        "select help as found, sum(times) as times from search_signal"
                                + " where day >= :first and day <= :last and help is not null and help <> 'any'"
                                + " and kind in ('" + String.join("', '", NOTHING_STRONG) + "') group by help"
                                + " having sum(times) >= " + FEWEST_SEARCHES + " order by sum(times) desc, help",
                        year)
                .stream()
                .limit(MOST_THEMES)
                .map(theme ->
                        new Line(theme.key(), localArea.get().kindsOfHelp().label(theme.key()), theme.times()))
                .toList();
    }

    @Transactional
    MysteryShops mysteryShops(ReportYear year) {
        Map<String, Long> found = counts(
                        "select cast(found as text) as found, count(*) as times from recorded_signal"
                                + " where kind = 'MYSTERY_SHOP' and day >= :first and day <= :last group by 1",
                        year)
                .stream()
                .collect(Collectors.toMap(Counted::key, Counted::times));
        return new MysteryShops(found.getOrDefault("true", 0L), found.getOrDefault("false", 0L));
    }

    @Transactional
    List<SurveyCounts> survey(ReportYear year) {
        return survey.counts(year.firstDay(), year.lastDay()).stream()
                .map(place -> SurveyCounts.of(
                        place.place(), place.notUsed(), place.found(), place.notFound(), place.skipped()))
                .toList();
    }

    List<EarlierShare> earlierSurveys() {
        return localArea.get().earlierSurveys().stream().map(YearsUse::share).toList();
    }

    private static EarlierShare share(EarlierSurvey earlier) {
        return new EarlierShare(
                earlier.name(),
                earlier.year(),
                Math.round(100.0 * earlier.used() / earlier.answered()),
                Math.round(100.0 * earlier.found() / earlier.used()));
    }

    private record Counted(String key, long times) {}

    private List<Counted> counts(String sql, ReportYear year) {
        Function<Tuple, Counted> counted = row -> new Counted(
                row.get("found", String.class), row.get("times", Number.class).longValue());
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter("first", year.firstDay())
                .setParameter("last", year.lastDay())
                .getResultStream()
                .map(counted)
                .toList();
    }
}

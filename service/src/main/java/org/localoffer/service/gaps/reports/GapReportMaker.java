package org.localoffer.service.gaps.reports;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.AnswerBodies;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.foundation.England;
import org.localoffer.service.gaps.Assessment;
import org.localoffer.service.gaps.Assessments;
import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.GapProgress;
import org.localoffer.service.gaps.GapRoutes;
import org.localoffer.service.gaps.GapSort;
import org.localoffer.service.gaps.GapSteps;
import org.localoffer.service.gaps.KnownGap;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.gaps.Trend;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;

/** Counts the figures of a report. How many statements that takes does not depend on the number of gaps or signals. */
@ApplicationScoped
class GapReportMaker {

    private static final Comparator<KnownGap> RISING_FIRST =
            Comparator.comparing(gap -> gap.assessment().trend().overall() != Trend.RISING);

    private final EntityManager entities;
    private final ReportSums sums;
    private final ReportQuotes quotes;
    private final Assessments assessments;
    private final GapRoutes routes;
    private final GapSteps steps;
    private final Answers answers;
    private final AnswerBodies bodies;
    private final CurrentLocalArea localArea;
    private final Clock clock;

    GapReportMaker(
            EntityManager entities,
            ReportSums sums,
            ReportQuotes quotes,
            Assessments assessments,
            GapRoutes routes,
            GapSteps steps,
            Answers answers,
            AnswerBodies bodies,
            CurrentLocalArea localArea,
            Clock clock) {
        this.entities = entities;
        this.sums = sums;
        this.quotes = quotes;
        this.assessments = assessments;
        this.routes = routes;
        this.steps = steps;
        this.answers = answers;
        this.bodies = bodies;
        this.localArea = localArea;
        this.clock = clock;
    }

    /**
     * What was counted.
     *
     * @param texts that the figures name by their numbers
     */
    record Counted(GapReportContent content, List<ReportTexts.Quote> texts) {}

    @Transactional(TxType.MANDATORY)
    Counted count(ReportOrder order) {
        CurrentLocalArea.Opened edition = localArea.opened();
        Instant now = clock.instant();
        ReportSums.Sums read = sums.read(order.period());
        Map<GapKey, GapProgress> begun = steps.begun();
        GapRoutes.Routes today = routes.today();
        Set<String> asked = Set.copyOf(order.bodies());
        Predicate<GapKey> wanted = gapKey -> asked.isEmpty() || today.of(gapKey).reaches(asked);
        List<GapKey> listed = listed(read, begun, wanted);
        List<KnownGap> gaps = known(read, begun, today, listed, edition.area());
        gaps = gaps.stream().sorted(order(order.kind())).toList();
        ReportTextNumbers texts = quoted(order.period(), gaps);
        ReportedGaps reported = new ReportedGaps(
                read,
                edition.area(),
                quotes.channels(order.period()),
                quotes.documents(order.period()),
                texts,
                bodies::label,
                England.day(now));
        List<ReportedGap> rows = gaps.stream().map(reported::of).toList();
        GapReportContent.LastReport last = lastReport(order, rows);
        List<Named> named = order.bodies().stream()
                .map(slug -> new Named(slug, bodies.label(slug)))
                .toList();
        int few = few(read, listed, wanted);
        GapReportContent content = new GapReportContent(
                order.kind(),
                named,
                order.period(),
                now,
                edition.number(),
                ReportMethod.VERSION,
                new ReportSummary(order.period(), rows, few, last).sentences(),
                ReportMethod.sources(order.period(), edition.number()),
                ReportMethod.limits(),
                rows,
                few,
                unmapped(read, order.period()),
                last);
        return new Counted(content, texts.quotes());
    }

    private static Comparator<KnownGap> order(ReportKind kind) {
        Comparator<KnownGap> urgent = GapSort.FIRST.order(false);
        return kind == ReportKind.TRENDING ? RISING_FIRST.thenComparing(urgent) : urgent;
    }

    /** Gaps of the year that ends with the period, and those with which a step was taken whose life has not ended. */
    private static List<GapKey> listed(ReportSums.Sums read, Map<GapKey, GapProgress> begun, Predicate<GapKey> wanted) {
        Stream<GapKey> ofTheYear = read.byGapKey().keySet().stream()
                .filter(gapKey -> read.evidence(gapKey).isGap());
        Stream<GapKey> going =
                begun.values().stream().filter(gap -> !gap.state().isEnded()).map(GapProgress::gapKey);
        return Stream.concat(ofTheYear, going)
                .filter(gapKey -> !gapKey.equals(GapKey.UNKNOWN) && wanted.test(gapKey))
                .distinct()
                .toList();
    }

    /** The number of gap keys with too few signals to be called gaps. */
    private static int few(ReportSums.Sums read, Collection<GapKey> listed, Predicate<GapKey> wanted) {
        Set<GapKey> known = Set.copyOf(listed);
        return Math.toIntExact(read.byGapKey().keySet().stream()
                .filter(gapKey -> !gapKey.equals(GapKey.UNKNOWN) && !known.contains(gapKey) && wanted.test(gapKey))
                .filter(gapKey -> read.evidence(gapKey).independent() > 0)
                .count());
    }

    private List<KnownGap> known(
            ReportSums.Sums read,
            Map<GapKey, GapProgress> begun,
            GapRoutes.Routes today,
            List<GapKey> listed,
            LocalArea area) {
        List<Evidence> evidence = listed.stream().map(read::evidence).toList();
        List<Assessment> assessed = assessments.ofEach(evidence, read::trend, area);
        Map<GapKey, Answer> answered = answers.byGap();
        return IntStream.range(0, listed.size())
                .mapToObj(at -> {
                    GapKey gapKey = listed.get(at);
                    return new KnownGap(
                            assessed.get(at),
                            new GapKeyLabels(area, gapKey).line(),
                            read.first(gapKey),
                            today.of(gapKey),
                            begun.get(gapKey),
                            answered.get(gapKey));
                })
                .toList();
    }

    /** Numbers the texts in the order of the gaps. */
    private ReportTextNumbers quoted(ReportPeriod period, List<KnownGap> gaps) {
        ReportTextNumbers texts = new ReportTextNumbers(gaps, quotes.newestMessages(period));
        texts.number(quotes.messages(texts.messages()), quotes.answers(texts.answers()));
        return texts;
    }

    private List<GapReportContent.Unmapped> unmapped(ReportSums.Sums read, ReportPeriod period) {
        Map<SignalKind, Long> searches = sums.unmappedSearches(period);
        long messages = read.byGapKey().entrySet().stream()
                .filter(sums -> sums.getKey().help() == null && sums.getKey().need() == null)
                .map(sums -> sums.getValue().get(SignalKind.COMMENT))
                .flatMap(Stream::ofNullable)
                .mapToLong(ReportSums.Sum::now)
                .sum();
        return Arrays.stream(SignalKind.values())
                .map(kind -> new GapReportContent.Unmapped(
                        Named.of(kind), kind == SignalKind.COMMENT ? messages : searches.getOrDefault(kind, 0L)))
                .filter(unmapped -> unmapped.times() > 0)
                .toList();
    }

    /** The newest issue of the report of this kind for these bodies whose period ended last before this one. */
    private GapReportContent.@Nullable LastReport lastReport(ReportOrder order, List<ReportedGap> now) {
        return entities.createQuery(
                        "from GapReport where kind = :kind and bodies = :bodies and state = :issued and lastDay < :lastDay"
                                + " order by lastDay desc, firstDay desc, number desc",
                        GapReport.class)
                .setParameter("kind", order.kind())
                .setParameter("bodies", GapReport.stored(order.bodies()))
                .setParameter("issued", GapReport.State.ISSUED)
                .setParameter("lastDay", order.period().to())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(last -> ReportChanges.since(last.number(), last.figures(), now))
                .orElse(null);
    }
}

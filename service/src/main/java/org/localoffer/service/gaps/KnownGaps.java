package org.localoffer.service.gaps;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.localoffer.service.feedback.Answer;
import org.localoffer.service.feedback.Answers;
import org.localoffer.service.localarea.edition.CurrentLocalArea;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Routing;

/**
 * Reads all that lists tell of gaps. How many statements that takes does not depend on the number of gaps.
 */
@ApplicationScoped
public class KnownGaps {

    private final SignalTotals totals;
    private final Assessments assessments;
    private final GapRoutes routes;
    private final GapSteps steps;
    private final Answers answers;
    private final CurrentLocalArea localArea;

    KnownGaps(
            SignalTotals totals,
            Assessments assessments,
            GapRoutes routes,
            GapSteps steps,
            Answers answers,
            CurrentLocalArea localArea) {
        this.totals = totals;
        this.assessments = assessments;
        this.routes = routes;
        this.steps = steps;
        this.answers = answers;
        this.localArea = localArea;
    }

    /**
     * Gap keys with a signal in the past year that the bodies answer for or share, and those with which a step was taken
     * whose life has not ended; in no order.
     *
     * @param bodies slugs of commissioning bodies
     */
    @Transactional
    public List<KnownGap> within(Set<String> bodies) {
        return bodies.isEmpty() ? List.of() : read(route -> route.reaches(bodies));
    }

    /** The same for every body. */
    @Transactional
    public List<KnownGap> all() {
        return read(route -> true);
    }

    private List<KnownGap> read(Predicate<Routing.Route> wanted) {
        LocalArea area = localArea.get();
        GapRoutes.Routes today = routes.today();
        Map<GapKey, GapProgress> begun = steps.begun();
        SignalTotals.Totals sums = totals.read();
        List<SignalTotals.Total> found = gapKeys(sums, begun)
                .filter(gapKey -> wanted.test(today.of(gapKey)))
                .map(sums::of)
                .toList();
        List<Assessment> assessed = assessments.ofEach(
                found.stream().map(SignalTotals.Total::evidence).toList(),
                gapKey -> sums.of(gapKey).trend(),
                area);
        Map<GapKey, Answer> answered = answers.byGap();
        return IntStream.range(0, found.size())
                .mapToObj(at -> {
                    GapKey gapKey = found.get(at).evidence().gapKey();
                    return new KnownGap(
                            assessed.get(at),
                            new GapKeyLabels(area, gapKey).line(),
                            found.get(at).first(),
                            today.of(gapKey),
                            begun.get(gapKey),
                            answered.get(gapKey));
                })
                .toList();
    }

    private static Stream<GapKey> gapKeys(SignalTotals.Totals sums, Map<GapKey, GapProgress> begun) {
        Stream<GapKey> ofTheYear = sums.byGapKey().values().stream()
                .map(SignalTotals.Total::evidence)
                .filter(evidence -> evidence.independent() > 0)
                .map(Evidence::gapKey);
        Stream<GapKey> going =
                begun.values().stream().filter(gap -> !gap.state().isEnded()).map(GapProgress::gapKey);
        return Stream.concat(ofTheYear, going)
                .filter(gapKey -> !gapKey.equals(GapKey.UNKNOWN))
                .distinct();
    }
}

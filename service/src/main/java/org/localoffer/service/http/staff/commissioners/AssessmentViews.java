package org.localoffer.service.http.staff.commissioners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.FirstLetter;
import org.localoffer.service.gaps.Assessment;
import org.localoffer.service.gaps.ComparedPeriod;
import org.localoffer.service.gaps.DiagnosisChange;
import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.EvidenceTrend;
import org.localoffer.service.gaps.NearestPlace;
import org.localoffer.service.gaps.SignalKind;
import org.localoffer.service.gaps.Signals;
import org.localoffer.service.gaps.Supply;
import org.localoffer.service.gaps.SupplyCounter;
import org.localoffer.service.gaps.SupplyNumber;
import org.localoffer.service.gaps.Trend;
import org.localoffer.service.http.shared.Phrases;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.service.localarea.model.Population;
import org.localoffer.service.localarea.model.PopulationFigure;
import org.localoffer.web.commissioning.AssessmentView;
import org.localoffer.web.commissioning.AssessmentView.ComponentLine;
import org.localoffer.web.commissioning.AssessmentView.SupplyLine;
import org.localoffer.web.commissioning.FactLine;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** Builds the view of what is known of a gap. */
@ApplicationScoped
class AssessmentViews {

    private static final int DAYS_OF_WEEK = 7;

    private final Signals signals;
    private final SupplyCounter supplyCounter;

    AssessmentViews(Signals signals, SupplyCounter supplyCounter) {
        this.signals = signals;
        this.supplyCounter = supplyCounter;
    }

    AssessmentView of(Assessment assessment, LocalArea area) {
        Evidence evidence = assessment.evidence();
        GapKey gapKey = evidence.gapKey();
        ComparedPeriod period = assessment.trend().period();
        Supply now = assessment.supply();
        Supply then = supplyCounter.on(gapKey, period.from(), area).orElse(null);
        String search = GapAddresses.search(gapKey);
        return new AssessmentView(
                assessment.diagnosis().label(),
                assessment.ruled().reason(),
                set(assessment),
                new Link("Look at it or change it", GapAddresses.diagnosis(gapKey)),
                priority(assessment),
                ConfidenceLabels.sureness(evidence) + " ("
                        + assessment.sureness().rule() + ")",
                assessment.trend().overall().words(),
                Words.date(signals.since()),
                period(period),
                Arrays.stream(SignalKind.values())
                        .filter(kind -> evidence.times(kind) > 0)
                        .map(kind -> component(evidence, assessment.trend(), kind))
                        .toList(),
                Words.date(now.day()),
                then == null ? null : Words.date(then.day()),
                supply(gapKey, now, then),
                notes(now, then, period.from(), gapKey, area),
                population(area.population().about(gapKey, area, now.day().getYear())),
                search == null ? null : new Link("Search as a family would", search));
    }

    /** Who set the diagnosis; null where the rules' own counts. */
    private static @Nullable String set(Assessment assessment) {
        DiagnosisChange change = assessment.change();
        return change != null && assessment.isDiagnosisSet()
                ? DiagnosisLabels.who(change.changedBy()) + " set this on " + Phrases.date(change.changedAt()) + ": "
                        + change.note()
                : null;
    }

    private static @Nullable String priority(Assessment assessment) {
        if (!assessment.isPriority()) {
            return null;
        }
        List<String> reasons = new ArrayList<>();
        if (assessment.supply().hasNothingLive()) {
            reasons.add("no open listing fits");
        }
        if (assessment.trend().overall() == Trend.RISING) {
            reasons.add("the signals are rising");
        }
        return "There are at least " + Evidence.INDEPENDENT + " independent signals, and " + Words.and(reasons) + ".";
    }

    static String period(ComparedPeriod period) {
        String weeks = period.days() / DAYS_OF_WEEK + " weeks";
        return "the " + weeks + " since " + Words.date(period.from()) + " with the " + weeks + " before";
    }

    private static ComponentLine component(Evidence evidence, EvidenceTrend trend, SignalKind kind) {
        EvidenceTrend.Change change = trend.change(kind);
        return new ComponentLine(
                kind.label(),
                Words.number(evidence.times(kind)),
                sentence(trend.trend(kind)) + ". Before: " + Words.number(change.before()) + ". Now: "
                        + Words.number(change.now()));
    }

    /** Its words as the beginning of a sentence. */
    static String sentence(Trend trend) {
        return FirstLetter.large(trend.words());
    }

    /** Empty where the kind of help is not known. */
    private static List<SupplyLine> supply(GapKey gapKey, Supply now, @Nullable Supply then) {
        return now.kindKnown()
                ? Arrays.stream(SupplyNumber.values())
                        .map(number -> new SupplyLine(
                                number.label(),
                                number(gapKey, now, number, null),
                                then == null ? null : number(gapKey, then, number, then.day())))
                        .toList()
                : List.of();
    }

    private static Link number(GapKey gapKey, Supply supply, SupplyNumber number, @Nullable LocalDate day) {
        int count = supply.count(number);
        return new Link(Words.number(count), count == 0 ? null : GapAddresses.listings(gapKey, number, day));
    }

    private List<String> notes(Supply now, @Nullable Supply then, LocalDate start, GapKey gapKey, LocalArea area) {
        List<String> notes = new ArrayList<>();
        if (!now.kindKnown()) {
            notes.add("Not counted: the kind of help is not known.");
            return notes;
        }
        nearest(now.nearest(), gapKey, area).ifPresent(notes::add);
        if (then == null) {
            notes.add("Nobody knows what was listed on " + Words.date(start)
                    + supplyCounter
                            .firstDay()
                            .map(first -> ": this directory keeps its listings since " + Words.date(first) + ".")
                            .orElse("."));
        }
        return notes;
    }

    private static Optional<String> nearest(@Nullable NearestPlace nearest, GapKey gapKey, LocalArea area) {
        return Optional.ofNullable(nearest)
                .map(place -> "The nearest place of a listing that fits: " + place.name()
                        + (place.town() == null ? "" : " in " + place.town()) + ". Distance from the middle of "
                        + area.areas().label(String.valueOf(gapKey.area())) + ": "
                        + Phrases.miles(place.miles()).toLowerCase(Locale.UK) + ".");
    }

    private static List<FactLine> population(Population.Known known) {
        List<FactLine> lines = new ArrayList<>();
        if (known.same().isEmpty()) {
            lines.add(new FactLine("Of this area, age and need", "Not known"));
        }
        known.same().forEach(figure -> lines.add(line("Of this area, age and need: ", figure)));
        known.wider().forEach(figure -> lines.add(line("Of a wider group: ", figure)));
        return lines;
    }

    private static FactLine line(String group, PopulationFigure figure) {
        return new FactLine(
                group + figure.what() + ages(figure),
                Words.number(figure.children()) + " in " + figure.year() + " (" + figure.source() + ")");
    }

    private static String ages(PopulationFigure figure) {
        return figure.ageFrom() == null ? "" : ", age " + figure.ageFrom() + " to " + figure.ageTo();
    }
}

package org.localoffer.service.http.staff.commissioners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.gaps.Assessments;
import org.localoffer.service.gaps.DiagnosedGap;
import org.localoffer.service.gaps.Diagnosis;
import org.localoffer.service.gaps.Evidence;
import org.localoffer.service.gaps.HeatMap;
import org.localoffer.service.gaps.Signals;
import org.localoffer.service.gaps.Sureness;
import org.localoffer.service.http.shared.Choices;
import org.localoffer.service.localarea.model.AgeBand;
import org.localoffer.service.localarea.model.GapKey;
import org.localoffer.service.localarea.model.GapKeyLabels;
import org.localoffer.service.localarea.model.LocalArea;
import org.localoffer.web.commissioning.HeatCell;
import org.localoffer.web.commissioning.HeatMapView;
import org.localoffer.web.commissioning.HeatRow;
import org.localoffer.web.form.Choice;
import org.localoffer.web.form.Field;
import org.localoffer.web.form.FieldKind;
import org.localoffer.web.layout.Link;
import org.localoffer.web.layout.Words;

/** Builds the view of the heat map. */
@ApplicationScoped
class HeatMapViews {

    /** A cell names no more diagnoses than this, so that it stays short. */
    private static final int MOST_DIAGNOSES = 3;

    private final Assessments assessments;
    private final Signals signals;

    HeatMapViews(Assessments assessments, Signals signals) {
        this.assessments = assessments;
        this.signals = signals;
    }

    /** @param within evidence that the commissioner may see */
    HeatMapView heatMap(HeatMapChoices choices, List<Evidence> within, LocalArea area) {
        List<Evidence> shown = within.stream()
                .filter(evidence -> choices.show(evidence.gapKey()))
                .toList();
        HeatMap map = HeatMap.of(
                assessments.diagnosed(shown, area),
                area.needs().slugs(),
                area.ageBands().stream().map(AgeBand::slug).toList());
        boolean isFiltered = choices.help() != null || choices.area() != null;
        return new HeatMapView(
                isFiltered ? "Heat map: " + chosen(choices, area) : "Heat map: gaps by need and age",
                summary(shown, map, area),
                choices.leftOut().isEmpty()
                        ? null
                        : "We left out what we do not know, under: " + Words.and(choices.leftOut()) + ".",
                filters(choices, area),
                isFiltered ? new Link("Show all", HeatMapPage.ADDRESS) : null,
                new Link("Show these gaps as a table", GapAddresses.table(choices.help(), null, null, choices.area())),
                "Need by age: " + chosen(choices, area),
                Arrays.stream(Sureness.values())
                        .map(sureness -> new HeatMapView.Step(shade(sureness), sureness.label(), sureness.rule()))
                        .toList(),
                map.ages().stream().map(age -> age(age, area)).toList(),
                map.rows().stream().map(row -> row(row, choices, area)).toList(),
                sums(map, area));
    }

    private String summary(List<Evidence> shown, HeatMap map, LocalArea area) {
        String since = "Since " + Words.date(signals.since());
        Optional<String> most = most(map, area);
        if (most.isEmpty()) {
            return since + " there is no signal.";
        }
        long gaps = shown.stream().filter(Evidence::isGap).count();
        long others = shown.size() - gaps;
        return since + ": " + counted(map.sum()) + ", in " + Words.count(gaps, "gap", "gaps")
                + (others == 0 ? "" : " and " + Words.number(others) + " with too little evidence to be called a gap")
                + ". " + most.get();
    }

    /** The cell with the most signals; empty if there is none. */
    private static Optional<String> most(HeatMap map, LocalArea area) {
        return map.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> !cell.gaps().isEmpty())
                        .map(cell -> new Most(
                                need(row.need(), area) + ", " + age(cell.age(), area),
                                cell.sum().signals())))
                .max(Comparator.comparingLong(Most::signals))
                .map(most -> "Most signals: " + most.about() + " (" + Words.number(most.signals()) + ").");
    }

    private record Most(String about, long signals) {}

    private static List<Field> filters(HeatMapChoices choices, LocalArea area) {
        return List.of(
                filter(
                        GapAddresses.HELP,
                        "Kind of help",
                        "All kinds of help",
                        choices.helps(),
                        value -> help(value, area),
                        choices.help()),
                filter(
                        GapAddresses.AREA,
                        "Area",
                        "All areas",
                        choices.areas(),
                        value -> place(value, area),
                        choices.area()));
    }

    private static Field filter(
            String name,
            String label,
            String all,
            List<String> values,
            UnaryOperator<String> labels,
            @Nullable String chosen) {
        List<Choice> choices = Stream.concat(
                        Stream.of(new Choice("", all, false)),
                        Choices.of(values, UnaryOperator.identity(), labels).stream())
                .toList();
        return Field.of(
                FieldKind.SELECT,
                name,
                label,
                Choices.selecting(value -> value.equals(chosen == null ? "" : chosen), choices));
    }

    private static HeatRow row(HeatMap.Row row, HeatMapChoices choices, LocalArea area) {
        return new HeatRow(
                need(row.need(), area),
                row.cells().stream()
                        .map(cell -> cell(row.need(), cell, choices, area))
                        .toList(),
                sum("All ages", row.sum()));
    }

    private static HeatRow sums(HeatMap map, LocalArea area) {
        List<HeatMap.Sum> byAge = map.sumsByAge();
        return new HeatRow(
                "All needs",
                IntStream.range(0, byAge.size())
                        .mapToObj(at -> sum(age(map.ages().get(at), area), byAge.get(at)))
                        .toList(),
                sum("All ages", map.sum()));
    }

    private static HeatCell sum(String age, HeatMap.Sum sum) {
        return new HeatCell(age, 0, sum.signals() == 0 ? null : counted(sum), null, null);
    }

    private static HeatCell cell(String need, HeatMap.Cell cell, HeatMapChoices choices, LocalArea area) {
        String age = age(cell.age(), area);
        return cell.surest()
                .map(surest -> new HeatCell(
                        age, shade(surest), counted(cell.sum()), address(need, cell, choices), words(surest, cell)))
                .orElseGet(() -> new HeatCell(age, 0, null, null, null));
    }

    /** The page of the gap or, where there are several, the table of them. */
    private static String address(String need, HeatMap.Cell cell, HeatMapChoices choices) {
        List<DiagnosedGap> gaps = cell.gaps();
        return gaps.size() == 1
                ? GapAddresses.gap(gaps.getFirst().gapKey())
                : GapAddresses.table(choices.help(), need, cell.age(), choices.area());
    }

    /** Such as "Some. Nothing listed", or of several gaps "Some. Nothing listed: 2. Too little evidence: 1". */
    private static String words(Sureness surest, HeatMap.Cell cell) {
        List<DiagnosedGap> gaps = cell.gaps();
        return surest.label() + ". "
                + (gaps.size() == 1
                        ? gaps.getFirst().diagnosis().label()
                        : String.join(". ", diagnoses(cell.diagnoses())));
    }

    /** The most frequent first. */
    private static List<String> diagnoses(Map<Diagnosis, Long> counted) {
        List<Diagnosis> sorted = counted.keySet().stream()
                .sorted(Comparator.<Diagnosis, Long>comparing(diagnosis -> counted.getOrDefault(diagnosis, 0L))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int named = sorted.size() > MOST_DIAGNOSES ? MOST_DIAGNOSES - 1 : sorted.size();
        List<String> words = new ArrayList<>();
        long others = 0;
        for (int at = 0; at < sorted.size(); at++) {
            long gaps = counted.getOrDefault(sorted.get(at), 0L);
            if (at < named) {
                words.add(sorted.get(at).label() + ": " + Words.number(gaps));
            } else {
                others += gaps;
            }
        }
        if (others > 0) {
            words.add("Something else: " + Words.number(others));
        }
        return words;
    }

    private static String counted(HeatMap.Sum sum) {
        return Words.count(sum.signals(), "signal", "signals") + ", " + Words.count(sum.times(), "time", "times");
    }

    /** Darker where it is surer; 0 stands for no signal. */
    private static int shade(Sureness sureness) {
        return switch (sureness) {
            case FEW -> 1;
            case SOME -> 2;
            case CLEAR -> 3;
        };
    }

    private static String chosen(HeatMapChoices choices, LocalArea area) {
        String help = choices.help();
        String place = choices.area();
        return (help == null ? "All kinds of help" : help(help, area)) + ", "
                + (place == null ? "all areas" : place(place, area));
    }

    private static String help(String help, LocalArea area) {
        return help.equals(GapKey.NOT_KNOWN)
                ? "Kind of help not told"
                : new GapKeyLabels(area, new GapKey(help, null, null, null, null)).help();
    }

    private static String need(String need, LocalArea area) {
        return need.equals(GapKey.NOT_KNOWN)
                ? "Need not told"
                : new GapKeyLabels(area, new GapKey(null, need, null, null, null)).need();
    }

    private static String age(String age, LocalArea area) {
        return age.equals(GapKey.NOT_KNOWN)
                ? "Age not told"
                : new GapKeyLabels(area, new GapKey(null, null, age, null, null)).age();
    }

    private static String place(String place, LocalArea area) {
        return place.equals(GapKey.NOT_KNOWN)
                ? "Area not told"
                : new GapKeyLabels(area, new GapKey(null, null, null, place, null)).area();
    }
}

package org.localoffer.benchmark.relevance.learning;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.localoffer.benchmark.relevance.FiveDigits;

/**
 * What was learnt, and how good it is on questions that were held out.
 *
 * @param strong the threshold that was chosen
 * @param near below this probability a candidate is not shown; at most the threshold for strong
 */
record LearnReport(
        LearnInput input,
        LearningSet set,
        LearntModel model,
        HeldOut heldOut,
        List<HeldOut.CurvePoint> curve,
        StrongPoint onOtherFolds,
        double strong,
        double near) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<Double> THRESHOLDS = List.of(0.3, 0.4, 0.5, 0.6, 0.7, 0.8);
    private static final String ROW = "%-24s %-20s %-20s %-20s %s%n";

    static LearnReport of(LearnInput input, LearningSet set, LearntModel model, HeldOut heldOut) {
        double strong = heldOut.strongThreshold();
        return new LearnReport(
                input,
                set,
                model,
                heldOut,
                heldOut.curve(),
                heldOut.chosenOnOtherFolds(),
                strong,
                Math.min(strong, heldOut.nearThreshold()));
    }

    void print(PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%d questions with %d candidates and %d features: %d right, %d graded; %d more are never strong;"
                        + " %d more questions are answered without the model%n",
                set.questions().size(),
                set.candidates(),
                set.features().size(),
                set.right(),
                set.graded(),
                set.excluded(),
                set.unscored());
        printStrong(out);
        out.println();
        out.println("In the order of the probability:");
        out.printf(Locale.ROOT, "success@3  %s%n", heldOut.successAt3().told());
        out.printf(Locale.ROOT, "nDCG@10    %s%n", heldOut.ndcgAt10().told());
        out.println();
        out.printf(
                Locale.ROOT,
                "Threshold for strong: %.3f. Threshold to be shown: %.3f keeps %.0f%% of the right candidates.%n",
                strong,
                near,
                100 * HeldOut.SHOWN);
        if (heldOut.at(strong).strong().precision().value() < HeldOut.PRECISION) {
            out.printf(
                    Locale.ROOT,
                    "WARNING: no threshold reaches a precision of %.2f; this is the most precise one.%n",
                    HeldOut.PRECISION);
        }
        printFeatures(out);
    }

    private void printStrong(PrintStream out) {
        out.println();
        out.println("Called strong, questions held out in five folds, with 95% intervals:");
        out.printf(Locale.ROOT, ROW, "from the probability", "precision", "useless", "recall", "gaps recognised");
        THRESHOLDS.forEach(threshold -> row(out, decimal(threshold), heldOut.at(threshold)));
        curve.forEach(point -> row(
                out,
                decimal(point.threshold()) + " (recall " + String.format(Locale.ROOT, "%.2f", point.recall()) + ")",
                point.point()));
        row(out, decimal(strong) + " (chosen)", heldOut.at(strong));
        row(out, "chosen on other folds", onOtherFolds);
    }

    private static String decimal(double threshold) {
        return String.format(Locale.ROOT, "%.3f", threshold);
    }

    private static void row(PrintStream out, String name, StrongPoint point) {
        out.printf(
                Locale.ROOT,
                ROW,
                name,
                point.strong().precision().told(),
                point.strong().useless().told(),
                point.strong().recall().told(),
                point.gapsRecognised().told());
    }

    /** Those that matter most first, by the mean of their shares in the weights and in the gain of the trees. */
    private void printFeatures(PrintStream out) {
        double[] weights = model.ensemble().linear().weights();
        double[] weightShares = shares(Arrays.stream(weights).map(Math::abs).toArray());
        double[] gainShares = shares(model.ensemble().boosted().gains());
        int longest = set.features().stream().mapToInt(String::length).max().orElse(1);
        out.println();
        out.println("Features, those that matter most first: weight (standardised), share of the trees' gain");
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer j) -> weightShares[j] + gainShares[j])
                        .reversed())
                .forEach(j -> out.printf(
                        Locale.ROOT,
                        "%s %8.3f %6.1f%%%n",
                        padded(set.features().get(j), longest),
                        weights[j],
                        100 * gainShares[j]));
    }

    private static String padded(String name, int length) {
        return name + " ".repeat(length - name.length());
    }

    private static double[] shares(double[] values) {
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values).map(value -> sum == 0 ? 0 : value / sum).toArray();
    }

    /** What the model's file tells beside the model itself. */
    Map<String, JsonNode> facts() {
        Map<String, JsonNode> facts = new LinkedHashMap<>();
        facts.put("thresholds", JSON.createObjectNode().put("strong", strong).put("near", near));
        facts.put("learnt_from", learntFrom());
        facts.put("held_out", figures());
        return facts;
    }

    private ObjectNode learntFrom() {
        ObjectNode json = JSON.createObjectNode();
        ArrayNode files = json.putArray("files");
        input.files().forEach(file -> files.add(String.valueOf(file.getFileName())));
        ArrayNode grades = json.putArray("grades");
        input.grades().forEach(file -> grades.add(String.valueOf(file.getFileName())));
        json.put("questions", set.questions().size());
        json.put("candidates", set.candidates());
        json.put("right", set.right());
        json.put("graded", set.graded());
        json.put("excluded", set.excluded());
        json.put("unscored", set.unscored());
        json.put("ungraded_weight", FiveDigits.of(input.ungradedWeight()));
        return json;
    }

    private ObjectNode figures() {
        ObjectNode json = JSON.createObjectNode();
        json.set("strong", heldOut.at(strong).json());
        json.set("strong_chosen_on_other_folds", onOtherFolds.json());
        json.set("success_at_3", heldOut.successAt3().json());
        json.set("ndcg_at_10", heldOut.ndcgAt10().json());
        ArrayNode points = json.putArray("curve");
        curve.forEach(point -> {
            ObjectNode one = points.addObject();
            one.put("recall_wanted", point.recall());
            one.put("threshold", point.threshold());
            one.setAll(point.point().json());
        });
        return json;
    }
}

package org.localoffer.benchmark.relevance.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The model's file: each part on a line of its own, and each tree. Numbers have five significant digits. */
final class ModelJson {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = new JsonMapper();

    private ModelJson() {}

    /** @param facts what else the file tells: thresholds, what the model was learnt from, how good it is */
    static String text(LearntModel model, Map<String, JsonNode> facts) {
        LinearModel linear = model.ensemble().linear();
        BoostedTrees boosted = model.ensemble().boosted();
        ObjectNode json = JSON.createObjectNode();
        json.put("version", VERSION);
        model.features().forEach(json.putArray("features")::add);
        json.set("means", array(linear.means()));
        json.set("deviations", array(linear.deviations()));
        json.set("weights", array(linear.weights()));
        json.put("intercept", linear.intercept());
        json.put("base", boosted.base());
        json.put("linear_share", Ensemble.LINEAR_SHARE);
        ArrayNode trees = json.putArray("trees");
        boosted.trees().forEach(tree -> trees.add(tree(tree, model.features())));
        json.putObject("calibration")
                .put("slope", model.calibration().slope())
                .put("intercept", model.calibration().intercept());
        json.setAll(facts);
        return lines(json);
    }

    private static ArrayNode array(double[] values) {
        ArrayNode array = JSON.createArrayNode();
        for (double value : values) {
            array.add(value);
        }
        return array;
    }

    private static JsonNode tree(TreeNode tree, List<String> features) {
        return switch (tree) {
            case TreeNode.Leaf leaf -> DoubleNode.valueOf(leaf.value());
            case TreeNode.Split split -> {
                ObjectNode json = JSON.createObjectNode();
                json.put("feature", features.get(split.feature()));
                json.put("below", split.below());
                json.set("yes", tree(split.yes(), features));
                json.set("no", tree(split.no(), features));
                yield json;
            }
        };
    }

    private static String lines(ObjectNode json) {
        List<String> lines = new ArrayList<>();
        json.properties()
                .forEach(part -> lines.add("  \"" + part.getKey() + "\": "
                        + (part.getKey().equals("trees") ? lines(part.getValue()) : part.getValue())));
        return "{\n" + String.join(",\n", lines) + "\n}\n";
    }

    private static String lines(JsonNode array) {
        List<String> lines = new ArrayList<>();
        array.forEach(one -> lines.add("    " + one));
        return "[\n" + String.join(",\n", lines) + "\n  ]";
    }
}

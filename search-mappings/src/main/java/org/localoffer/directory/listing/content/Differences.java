package org.localoffer.directory.listing.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * Compares two contents field by field. It works on their JSON, so that new fields are compared without further code.
 */
public final class Differences {

    private static final ObjectMapper JSON = ContentJson.stored();

    private Differences() {}

    /**
     * A field that differs.
     *
     * @param field path in the JSON, such as {@code ages.maximum} or {@code places[0].postcode}; a list of plain
     *     values, such as {@code kinds_of_help}, is one field
     * @param before null if there was no value
     * @param after null if there is no value any more
     */
    public record FieldDifference(
            String field, @Nullable String before, @Nullable String after) {}

    /** The differences; numbers that differ only in trailing zeros are equal. */
    public static List<FieldDifference> between(ListingContent before, ListingContent after) {
        Map<String, String> oldValues = leaves(before);
        Map<String, String> newValues = leaves(after);
        Set<String> fields = new LinkedHashSet<>(oldValues.keySet());
        fields.addAll(newValues.keySet());
        List<FieldDifference> differences = new ArrayList<>();
        for (String field : fields) {
            String oldValue = oldValues.get(field);
            String newValue = newValues.get(field);
            if (!Objects.equals(oldValue, newValue)) {
                differences.add(new FieldDifference(field, oldValue, newValue));
            }
        }
        return List.copyOf(differences);
    }

    private static Map<String, String> leaves(ListingContent content) {
        Map<String, String> leaves = new LinkedHashMap<>();
        collect("", JSON.<JsonNode>valueToTree(content), leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, String> leaves) {
        if (node.isObject()) {
            node.properties()
                    .forEach(entry -> collect(
                            path.isEmpty() ? entry.getKey() : path + "." + entry.getKey(), entry.getValue(), leaves));
        } else if (node.isArray() && elements(node).anyMatch(JsonNode::isContainerNode)) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), leaves);
            }
        } else if (node.isArray()) {
            leaves.put(path, elements(node).map(Differences::text).collect(Collectors.joining(", ")));
        } else if (!node.isNull()) {
            leaves.put(path, text(node));
        }
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode node) {
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.asText();
    }
}

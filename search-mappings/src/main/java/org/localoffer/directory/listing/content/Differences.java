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
 * What changed between two contents, field by field. Made from their JSON, so that a new field is compared without code
 * of its own.
 */
public final class Differences {

    private static final ObjectMapper JSON = ContentJson.stored();

    private Differences() {}

    /**
     * One field that differs.
     *
     * @param field path in the JSON, such as {@code ages.maximum} or {@code places[0].postcode}; a list of plain values,
     *     such as {@code kinds_of_help}, is one field
     * @param before null where nothing was told before
     * @param after null where nothing is told any more
     */
    public record FieldDifference(
            String field, @Nullable String before, @Nullable String after) {}

    /** Empty where both say the same; numbers that only differ in trailing zeros are the same. */
    public static List<FieldDifference> between(ListingContent before, ListingContent after) {
        Map<String, String> was = leaves(before);
        Map<String, String> is = leaves(after);
        Set<String> fields = new LinkedHashSet<>(was.keySet());
        fields.addAll(is.keySet());
        List<FieldDifference> differences = new ArrayList<>();
        for (String field : fields) {
            String old = was.get(field);
            String now = is.get(field);
            if (!Objects.equals(old, now)) {
                differences.add(new FieldDifference(field, old, now));
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

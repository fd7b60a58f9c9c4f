package org.localoffer.service.http.staff.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Compares a document with a JSON schema, as far as ours use it: types, required and further properties, items, enums. */
final class JsonSchemaCheck {

    private static final Set<String> KNOWN = Set.of(
            "$schema",
            "$ref",
            "$defs",
            "title",
            "description",
            "type",
            "format",
            "enum",
            "required",
            "additionalProperties",
            "properties",
            "items");

    private final JsonNode root;
    private final List<String> faults = new ArrayList<>();

    private JsonSchemaCheck(JsonNode root) {
        this.root = root;
    }

    /** Each with its place; none where the document is as the schema says. */
    static List<String> faults(JsonNode schema, JsonNode document) {
        JsonSchemaCheck check = new JsonSchemaCheck(schema);
        check.check("", schema, document);
        return List.copyOf(check.faults);
    }

    private void check(String at, JsonNode schema, JsonNode value) {
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!KNOWN.contains(keyword)) {
                throw new IllegalArgumentException("This check does not know " + keyword);
            }
        });
        if (schema.has("$ref")) {
            check(at, root.at(schema.get("$ref").textValue().substring(1)), value);
        }
        if (schema.has("type") && !isOf(schema.get("type").textValue(), value)) {
            faults.add(at + ": not of type " + schema.get("type").textValue());
            return;
        }
        if (schema.has("enum") && values(schema.get("enum")).noneMatch(value::equals)) {
            faults.add(at + ": none of " + schema.get("enum"));
        }
        if (schema.has("format") && !hasFormat(schema.get("format").textValue(), value.textValue())) {
            faults.add(at + ": no " + schema.get("format").textValue());
        }
        if (value.isObject() && schema.has("properties")) {
            checkObject(at, schema, value);
        }
        if (schema.has("items")) {
            for (int index = 0; index < value.size(); index++) {
                check(at + "/" + index, schema.get("items"), value.get(index));
            }
        }
    }

    private void checkObject(String at, JsonNode schema, JsonNode value) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.textValue())) {
                faults.add(at + ": " + name.textValue() + " is missing");
            }
        });
        JsonNode properties = schema.get("properties");
        value.properties().forEach(property -> {
            JsonNode known = properties.get(property.getKey());
            if (known != null) {
                check(at + "/" + property.getKey(), known, property.getValue());
            } else if (!schema.path("additionalProperties").asBoolean(true)) {
                faults.add(at + ": " + property.getKey() + " is not in the schema");
            }
        });
    }

    private static Stream<JsonNode> values(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> throw new IllegalArgumentException("This check does not know the type " + type);
        };
    }

    private static boolean hasFormat(String format, String value) {
        return switch (format) {
            case "date" -> value.matches("\\d{4}-\\d{2}-\\d{2}");
            case "date-time" -> value.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");
            default -> throw new IllegalArgumentException("This check does not know the format " + format);
        };
    }
}

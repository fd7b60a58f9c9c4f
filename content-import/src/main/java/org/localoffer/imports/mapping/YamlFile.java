package org.localoffer.imports.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import org.jspecify.annotations.Nullable;

/** Reads one YAML document into nodes with lines. No anchors: a file of a few kilobytes must not grow into more. */
final class YamlFile {

    /** Characters; the largest mapping we wrote has 8,000. */
    static final int LARGEST = 500_000;

    /** Levels. A mapping needs seven; the bound keeps a hostile file from exhausting the stack. */
    private static final int DEEPEST = 40;

    private static final YAMLFactory YAML = new YAMLFactory();

    private final YAMLParser parser;
    private final Problems problems;
    private int depth;

    private YamlFile(YAMLParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Null where nothing could be read; the problems say why. */
    static @Nullable YamlNode read(String yaml, Problems problems) {
        if (yaml.length() > LARGEST) {
            problems.add(1, "the mapping has more than " + LARGEST + " characters");
            return null;
        }
        try (YAMLParser parser = YAML.createParser(yaml)) {
            YamlFile file = new YamlFile(parser, problems);
            if (parser.nextToken() == null) {
                problems.add(1, "the mapping is empty");
                return null;
            }
            YamlNode root = file.node();
            if (parser.nextToken() != null) {
                problems.add(file.line(), "only one YAML document is read; take out the \"---\"");
            }
            return root;
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            problems.add(where == null ? 1 : where.getLineNr(), "this is not YAML: " + e.getOriginalMessage());
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private YamlNode node() throws IOException {
        int line = line();
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            problems.add(line, "anchors and aliases (& and *) are not read here; quote a text that begins with one");
        }
        if (++depth > DEEPEST) {
            throw new JsonParseException(parser, "it is nested too deeply");
        }
        YamlNode node =
                switch (parser.currentToken()) {
                    case START_OBJECT -> entries(line);
                    case START_ARRAY -> items(line);
                    default -> new YamlNode.Text(line, plain());
                };
        depth--;
        return node;
    }

    private YamlNode entries(int line) throws IOException {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int keyLine = line();
            String key = parser.currentName();
            parser.nextToken();
            if (entries.put(key, new YamlNode.Entry(keyLine, node())) != null) {
                problems.add(keyLine, "\"" + key + "\" appears here twice");
            }
        }
        return new YamlNode.Entries(line, entries);
    }

    private YamlNode items(int line) throws IOException {
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new YamlNode.Items(line, items);
    }

    private String plain() throws IOException {
        String text = parser.getText();
        return text == null || (parser.currentToken() == JsonToken.VALUE_NULL && !text.equalsIgnoreCase("null"))
                ? ""
                : text;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}

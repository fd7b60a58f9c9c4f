package org.localoffer.imports.mapping;

import java.util.List;
import java.util.Map;

/** A node of a YAML file with its line number, which Jackson's own tree does not keep. */
sealed interface YamlNode {

    int line();

    /** A scalar as written: {@code 3.50} and {@code yes} stay text. */
    record Text(int line, String text) implements YamlNode {}

    record Items(int line, List<YamlNode> items) implements YamlNode {}

    record Entries(int line, Map<String, Entry> entries) implements YamlNode {}

    /** @param line of the key */
    record Entry(int line, YamlNode value) {}

    /** A description of the node for error messages. */
    default String kind() {
        return switch (this) {
            case Text text -> "the text \"" + text.text() + "\"";
            case Items items -> "a list";
            case Entries entries -> "a group of keys";
        };
    }
}

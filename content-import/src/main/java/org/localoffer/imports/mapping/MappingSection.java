package org.localoffer.imports.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** A group of keys in the mapping. Every key that is read is remembered; any other key is reported as unknown. */
final class MappingSection {

    private final int line;
    private final Map<String, YamlNode.Entry> entries;
    private final Problems problems;
    private final Expressions expressions;
    private final Set<String> knownKeys = new HashSet<>();
    private final List<MappingSection> inside = new ArrayList<>();

    MappingSection(YamlNode.@Nullable Entries node, int line, Expressions expressions, Problems problems) {
        this.line = line;
        this.entries = node == null ? Map.of() : node.entries();
        this.problems = problems;
        this.expressions = expressions;
    }

    int line() {
        return line;
    }

    boolean has(String key) {
        knownKeys.add(key);
        return entries.containsKey(key);
    }

    /** A section without keys where the key is absent. */
    MappingSection section(String key) {
        YamlNode.Entry entry = entryOf(key);
        YamlNode.Entries node = null;
        if (entry != null && entry.value() instanceof YamlNode.Entries found) {
            node = found;
        } else if (entry != null) {
            problems.add(
                    entry.line(),
                    "\"" + key + "\" needs a group of keys, not "
                            + entry.value().kind());
        }
        MappingSection section = new MappingSection(node, entry == null ? line : entry.line(), expressions, problems);
        inside.add(section);
        return section;
    }

    /** One group, or a list of groups. */
    List<MappingSection> sections(String key) {
        YamlNode.Entry entry = entryOf(key);
        if (entry == null) {
            return List.of();
        }
        List<MappingSection> sections = new ArrayList<>();
        for (YamlNode node : entry.value() instanceof YamlNode.Items items ? items.items() : List.of(entry.value())) {
            if (node instanceof YamlNode.Entries group) {
                sections.add(new MappingSection(group, group.line(), expressions, problems));
            } else {
                problems.add(node.line(), "\"" + key + "\" needs groups of keys, not " + node.kind());
            }
        }
        inside.addAll(sections);
        return sections;
    }

    /** The expression of a field with one value. */
    Expression one(String key) {
        Expression expression = many(key);
        if (expression.many()) {
            problems.add(expression.line(), "\"" + key + "\" takes one value, but this may give several");
        }
        return expression;
    }

    /**
     * The expression of a field with one value from a closed list. Fixed texts are checked here, values from columns
     * row by row.
     */
    Expression one(String key, Predicate<String> allowed, String expected) {
        Expression expression = one(key);
        expression.constants().forEach(constant -> {
            String text = constant.constant();
            if (text != null && !text.isBlank() && !allowed.test(text)) {
                problems.add(constant.line(), "\"" + key + "\" cannot be \"" + text + "\": it must be " + expected);
            }
        });
        return expression;
    }

    /** The expression of a field with any number of values. */
    Expression many(String key) {
        YamlNode.Entry entry = entryOf(key);
        return entry == null ? Expression.nothing() : expressions.field(entry.value());
    }

    Expression required(String key) {
        if (!has(key)) {
            problems.add(line, "\"" + key + "\" is missing");
        }
        return one(key);
    }

    /** @param otherwise used where the key is absent */
    Conditions conditions(String key, Conditions otherwise) {
        YamlNode.Entry entry = entryOf(key);
        return entry == null ? otherwise : expressions.rows(entry.value());
    }

    @Nullable
    List<String> texts(String key) {
        YamlNode.Entry entry = entryOf(key);
        return entry == null ? null : expressions.texts(entry.value());
    }

    @Nullable
    String text(String key) {
        List<String> texts = texts(key);
        if (texts == null) {
            return null;
        }
        if (texts.size() != 1) {
            problem(key, "\"" + key + "\" takes one text");
            return null;
        }
        return texts.getFirst();
    }

    String requiredText(String key) {
        String text = text(key);
        if (text == null || text.isBlank()) {
            problem(key, "\"" + key + "\" is missing");
            return "";
        }
        return text.strip();
    }

    /** Reports a problem at the key's line, or at the group's where the key is absent. */
    void problem(String key, String text) {
        YamlNode.Entry entry = entries.get(key);
        problems.add(entry == null ? line : entry.line(), text);
    }

    /** To be called after all known keys have been read. */
    void refuseUnknownKeys() {
        entries.forEach((key, entry) -> {
            if (!knownKeys.contains(key)) {
                problems.add(entry.line(), unknown(key, knownKeys));
            }
        });
        inside.forEach(MappingSection::refuseUnknownKeys);
    }

    static String unknown(String key, Collection<String> known) {
        return "unknown key \"" + key + "\"; the keys allowed here are " + String.join(", ", new TreeSet<>(known));
    }

    private YamlNode.@Nullable Entry entryOf(String key) {
        knownKeys.add(key);
        return entries.get(key);
    }
}

package org.localoffer.imports.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.localoffer.imports.mapping.Expression.ColumnUse;

/** Parses expressions from YAML, and collects the columns that they name. */
final class Expressions {

    private final Problems problems;
    private final List<ColumnUse> columns = new ArrayList<>();

    Expressions(Problems problems) {
        this.problems = problems;
    }

    /** All columns named so far. */
    List<ColumnUse> columns() {
        return List.copyOf(columns);
    }

    /** Parses the value of a field. */
    Expression field(YamlNode node) {
        Expression expression = read(node);
        expression.columns().forEach(columns::add);
        return expression;
    }

    private Expression read(YamlNode node) {
        return switch (node) {
            case YamlNode.Text text -> Template.parse(text.line(), text.text(), problems);
            case YamlNode.Items items ->
                new Expression.Union(
                        items.line(), items.items().stream().map(this::read).toList());
            case YamlNode.Entries entries -> group(entries);
        };
    }

    private Expression group(YamlNode.Entries node) {
        Map<String, YamlNode.Entry> entries = node.entries();
        if (entries.containsKey("column")) {
            return column(node);
        }
        if (entries.containsKey("join")) {
            allow(node, Set.of("join", "with"));
            String with = text(entries.get("with"));
            return new Expression.Join(
                    node.line(),
                    each(entries.get("join")).stream().map(this::read).toList(),
                    with == null ? ", " : with);
        }
        if (entries.containsKey("first")) {
            allow(node, Set.of("first"));
            return new Expression.First(
                    node.line(),
                    each(entries.get("first")).stream().map(this::choice).toList());
        }
        if (entries.containsKey("fixed")) {
            allow(node, Set.of("fixed"));
            String fixed = text(entries.get("fixed"));
            return Template.plain(node.line(), fixed == null ? "" : fixed);
        }
        problems.add(
                node.line(),
                "a value is a text, a list, or a group with one of the keys column, join, first or fixed; this one has "
                        + String.join(", ", entries.keySet()));
        return Expression.nothing();
    }

    private Expression column(YamlNode.Entries node) {
        allow(node, Set.of("column", "split", "table", "else"));
        Map<String, YamlNode.Entry> entries = node.entries();
        String name = text(entries.get("column"));
        if (name == null || name.isBlank()) {
            problems.add(node.line(), "\"column\" needs the name of a column");
            return Expression.nothing();
        }
        YamlNode.Entry otherwise = entries.get("else");
        YamlNode.Entry table = entries.get("table");
        if (otherwise != null && table == null) {
            problems.add(otherwise.line(), "\"else\" needs a \"table\" beside it");
        }
        return new Expression.Column(
                node.line(),
                name.strip(),
                splitter(entries.get("split")),
                table == null ? null : table(table),
                otherwise == null ? null : read(otherwise.value()));
    }

    private @Nullable String splitter(YamlNode.@Nullable Entry entry) {
        String split = text(entry);
        if (entry != null && split != null && split.isEmpty()) {
            problems.add(entry.line(), "\"split\" needs the separator between the values, such as \";\"");
            return null;
        }
        return split;
    }

    private Map<String, Expression> table(YamlNode.Entry entry) {
        Map<String, Expression> table = new LinkedHashMap<>();
        if (entry.value() instanceof YamlNode.Entries rows) {
            rows.entries().forEach((value, to) -> table.put(value, read(to.value())));
        } else {
            problems.add(entry.line(), "\"table\" needs lines like \"value in the file: value here\"");
        }
        return table;
    }

    private Expression.First.Choice choice(YamlNode node) {
        if (!(node instanceof YamlNode.Entries entries) || !entries.entries().containsKey("use")) {
            problems.add(node.line(), "each line of \"first\" needs \"use\", and \"when\" unless it is the last");
            return new Expression.First.Choice(Conditions.ALWAYS, Expression.nothing());
        }
        allow(entries, Set.of("when", "use"));
        YamlNode.Entry when = entries.entries().get("when");
        YamlNode.Entry use = entries.entries().get("use");
        return new Expression.First.Choice(
                when == null ? Conditions.ALWAYS : conditions(when.value()),
                use == null ? Expression.nothing() : read(use.value()));
    }

    /** Parses conditions that select rows. */
    Conditions rows(YamlNode node) {
        Conditions conditions = conditions(node);
        conditions.columns().forEach(columns::add);
        return conditions;
    }

    /** One group of conditions, or a list of alternative groups. */
    private Conditions conditions(YamlNode node) {
        List<YamlNode> groups = node instanceof YamlNode.Items items ? items.items() : List.of(node);
        if (groups.isEmpty()) {
            problems.add(node.line(), "expected a column and its permitted values, not an empty list");
        }
        return new Conditions(groups.stream().map(this::allOf).toList());
    }

    /** Columns with their permitted values; all must match. */
    private List<Condition> allOf(YamlNode node) {
        List<Condition> conditions = new ArrayList<>();
        if (node instanceof YamlNode.Entries entries) {
            entries.entries()
                    .forEach((column, entry) ->
                            conditions.add(new Condition(new ColumnUse(column, entry.line()), texts(entry.value()))));
        } else {
            problems.add(node.line(), "expected a column and its permitted values, not " + node.kind());
        }
        return conditions;
    }

    /** One text or a list of texts. */
    List<String> texts(YamlNode node) {
        List<String> texts = new ArrayList<>();
        for (YamlNode item : node instanceof YamlNode.Items items ? items.items() : List.of(node)) {
            if (item instanceof YamlNode.Text text) {
                texts.add(text.text());
            } else {
                problems.add(item.line(), "expected a text or a list of texts, not " + item.kind());
            }
        }
        return texts;
    }

    private List<YamlNode> each(YamlNode.@Nullable Entry entry) {
        if (entry != null && entry.value() instanceof YamlNode.Items items) {
            return items.items();
        }
        if (entry != null) {
            problems.add(entry.line(), "expected a list, not " + entry.value().kind());
        }
        return List.of();
    }

    private @Nullable String text(YamlNode.@Nullable Entry entry) {
        if (entry == null) {
            return null;
        }
        if (entry.value() instanceof YamlNode.Text text) {
            return text.text();
        }
        problems.add(entry.line(), "expected a text, not " + entry.value().kind());
        return null;
    }

    private void allow(YamlNode.Entries node, Set<String> known) {
        node.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.add(entry.line(), MappingSection.unknown(key, known));
            }
        });
    }
}

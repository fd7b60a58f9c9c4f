package org.localoffer.imports.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** How a mapping makes the values of one field from a row. */
sealed interface Expression permits Expression.Union, Expression.Column, Expression.Join, Expression.First, Template {

    /** Its line in the mapping, from 1. */
    int line();

    /**
     * The values, none of them blank; empty where the row has none.
     *
     * @param field the listing's field that they are for
     */
    List<String> values(Row row, String field, Warnings warnings);

    Stream<ColumnUse> columns();

    /** The texts that do not depend on the row, so that they can be checked when the mapping is read. */
    Stream<Template> constants();

    /** Whether it may give more than one value. */
    boolean many();

    /** @param line where the mapping names the column */
    record ColumnUse(String name, int line) {}

    static Expression nothing() {
        return new Union(0, List.of());
    }

    /** The values of all parts, one after the other. */
    record Union(int line, List<Expression> parts) implements Expression {

        @Override
        public List<String> values(Row row, String field, Warnings warnings) {
            return parts.stream()
                    .flatMap(part -> part.values(row, field, warnings).stream())
                    .distinct()
                    .toList();
        }

        @Override
        public Stream<ColumnUse> columns() {
            return parts.stream().flatMap(Expression::columns);
        }

        @Override
        public Stream<Template> constants() {
            return parts.stream().flatMap(Expression::constants);
        }

        @Override
        public boolean many() {
            return parts.size() > 1 || parts.stream().anyMatch(Expression::many);
        }
    }

    /**
     * A column, optionally split into several values, which are optionally translated with a table.
     *
     * @param table null where the values themselves are used
     * @param otherwise value for those missing from the table; null where the mapping gives none, in which case such a
     *     value is a warning
     */
    record Column(
            int line,
            String name,
            @Nullable String split,
            @Nullable Map<String, Expression> table,
            @Nullable Expression otherwise)
            implements Expression {

        @Override
        public List<String> values(Row row, String field, Warnings warnings) {
            String value = row.value(name);
            if (value == null) {
                return List.of();
            }
            Stream<String> values = split == null
                    ? Stream.of(value)
                    : Arrays.stream(value.split(Pattern.quote(split))).map(String::strip);
            return values.filter(part -> !part.isEmpty())
                    .flatMap(part -> lookedUp(part, row, field, warnings).stream())
                    .distinct()
                    .toList();
        }

        private List<String> lookedUp(String value, Row row, String field, Warnings warnings) {
            if (table == null) {
                return List.of(value);
            }
            Optional<Expression> found = table.entrySet().stream()
                    .filter(entry -> Condition.matches(entry.getKey(), value))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (found.isEmpty() && otherwise == null) {
                warnings.add(
                        field,
                        name,
                        value,
                        "is not in the table on line " + line + " of the mapping, so it was left out");
                return List.of();
            }
            return found.orElse(otherwise == null ? nothing() : otherwise).values(row, field, warnings);
        }

        @Override
        public Stream<ColumnUse> columns() {
            return Stream.concat(Stream.of(new ColumnUse(name, line)), inner().flatMap(Expression::columns));
        }

        @Override
        public Stream<Template> constants() {
            return inner().flatMap(Expression::constants);
        }

        @Override
        public boolean many() {
            return split != null || inner().anyMatch(Expression::many);
        }

        private Stream<Expression> inner() {
            Stream<Expression> looked = table == null ? Stream.of() : table.values().stream();
            return otherwise == null ? looked : Stream.concat(looked, Stream.of(otherwise));
        }
    }

    /** Several texts joined into one, without those that are blank in the row. */
    record Join(int line, List<Expression> parts, String with) implements Expression {

        @Override
        public List<String> values(Row row, String field, Warnings warnings) {
            List<String> texts = parts.stream()
                    .flatMap(part -> part.values(row, field, warnings).stream())
                    .toList();
            return texts.isEmpty() ? List.of() : List.of(String.join(with, texts));
        }

        @Override
        public Stream<ColumnUse> columns() {
            return parts.stream().flatMap(Expression::columns);
        }

        @Override
        public Stream<Template> constants() {
            return Stream.of();
        }

        @Override
        public boolean many() {
            return false;
        }
    }

    /** The first choice whose conditions the row meets; no value where it meets none. */
    record First(int line, List<Choice> choices) implements Expression {

        record Choice(Conditions when, Expression use) {}

        @Override
        public List<String> values(Row row, String field, Warnings warnings) {
            return choices.stream()
                    .filter(choice -> choice.when().isMet(row))
                    .findFirst()
                    .map(choice -> choice.use().values(row, field, warnings))
                    .orElse(List.of());
        }

        @Override
        public Stream<ColumnUse> columns() {
            return choices.stream()
                    .flatMap(choice ->
                            Stream.concat(choice.when().columns(), choice.use().columns()));
        }

        @Override
        public Stream<Template> constants() {
            return choices.stream().flatMap(choice -> choice.use().constants());
        }

        @Override
        public boolean many() {
            return choices.stream().anyMatch(choice -> choice.use().many());
        }
    }
}

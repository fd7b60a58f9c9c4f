package org.localoffer.imports.mapping;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.imports.RowWarning;
import org.localoffer.imports.cleaning.Cleaned;
import org.localoffer.imports.cleaning.Numbers;
import org.localoffer.imports.cleaning.PlainText;

/**
 * The values of one row for the fields of a listing: cleaned and within limits, with a warning for each that was left
 * out.
 */
final class RowValues {

    private static final char UNREADABLE = '\uFFFD';

    private final Row row;
    private final boolean cut;
    private final Warnings warnings = new Warnings();
    private final Set<String> checkedColumns = new HashSet<>();
    private boolean anyInvalid;

    /** @param cut whether a text over its limit is cut; otherwise the row is refused */
    RowValues(Row row, boolean cut) {
        this.row = row;
        this.cut = cut;
    }

    List<RowWarning> warnings() {
        return warnings.all();
    }

    void warn(String field, Expression from, @Nullable String value, String problem) {
        warnings.add(field, from, value, problem);
    }

    /** Adds a warning about a column, whatever fields the mapping makes from it. */
    void warnOfColumn(String column, String problem) {
        warnings.add("", column, null, problem);
    }

    /**
     * Whether the values are in their own columns, judging by this one: its value is of the kind that the column
     * requires, such as an age, and no other value of the row is of a wrong kind.
     */
    boolean isInItsColumn(String column) {
        return !anyInvalid && checkedColumns.contains(Row.key(column));
    }

    /** The value as the file has it. */
    @Nullable
    String raw(String field, Expression expression) {
        List<String> values = expression.values(row, field, warnings);
        return values.isEmpty() ? null : values.getFirst();
    }

    @Nullable
    String line(String field, Expression expression, TextLimit limit) {
        String raw = raw(field, expression);
        return raw == null ? null : limited(field, expression, PlainText.line(raw), limit);
    }

    @Nullable
    String paragraphs(String field, Expression expression, TextLimit limit) {
        String raw = raw(field, expression);
        return raw == null ? null : limited(field, expression, PlainText.paragraphs(raw), limit);
    }

    String required(String field, Expression expression, TextLimit limit) {
        String line = line(field, expression, limit);
        if (line == null) {
            throw new RefusedRowException(field + " is blank" + fromColumns(expression) + ".");
        }
        return line;
    }

    Set<String> slugs(String field, Expression expression) {
        Set<String> slugs = new LinkedHashSet<>();
        for (String value : expression.values(row, field, warnings)) {
            String line = limited(field, expression, PlainText.line(value), TextLimit.SHORT);
            if (line != null) {
                slugs.add(line);
            }
        }
        return slugs;
    }

    @Nullable
    BigDecimal years(String field, Expression expression) {
        return parsed(field, expression, Numbers::years, "an age in years");
    }

    @Nullable
    Integer whole(String field, Expression expression) {
        return parsed(field, expression, Numbers::whole, "a whole number");
    }

    @Nullable
    BigDecimal degrees(String field, Expression expression) {
        return parsed(field, expression, Numbers::degrees, "a number of degrees");
    }

    @Nullable
    Boolean yesNo(String field, Expression expression) {
        return parsed(field, expression, Numbers::yesNo, "yes or no");
    }

    <E> @Nullable E oneOf(String field, Expression expression, E[] values, Function<E, String> slug) {
        return parsed(
                field,
                expression,
                text -> Arrays.stream(values)
                        .filter(value -> slug.apply(value).equals(text.strip().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(null),
                "one of " + Arrays.stream(values).map(slug).collect(Collectors.joining(", ")));
    }

    /** The value cleaned by a rule, which may leave it out. */
    @Nullable
    String cleaned(String field, Expression expression, Function<String, Cleaned<String>> rule) {
        String raw = raw(field, expression);
        if (raw == null) {
            return null;
        }
        Cleaned<String> cleaned = rule.apply(PlainText.line(raw));
        if (cleaned.problem() != null) {
            warn(field, expression, raw, cleaned.problem());
        }
        recordValidity(expression, cleaned.value() != null);
        return cleaned.value();
    }

    private <T> @Nullable T parsed(
            String field, Expression expression, Function<String, @Nullable T> parse, String expected) {
        String raw = raw(field, expression);
        if (raw == null) {
            return null;
        }
        T value = parse.apply(raw);
        if (value == null) {
            warn(field, expression, raw, "is not " + expected + ", so it was left out");
        }
        recordValidity(expression, value != null);
        return value;
    }

    private void recordValidity(Expression expression, boolean valid) {
        anyInvalid |= !valid;
        expression.columns().map(column -> Row.key(column.name())).forEach(checkedColumns::add);
    }

    private @Nullable String limited(String field, Expression from, String text, TextLimit limit) {
        if (text.indexOf(UNREADABLE) >= 0) {
            warn(field, from, null, "contains a character that could not be read. Was the file saved as CSV UTF-8?");
        }
        if (text.length() <= limit.characters()) {
            return text.isEmpty() ? null : text;
        }
        String tooLong = "has " + text.length() + " characters, more than the limit of " + limit.characters();
        if (!cut) {
            throw new RefusedRowException(field + " " + tooLong + ".");
        }
        warn(field, from, null, tooLong + ", so it was cut");
        return shortened(text, limit.characters());
    }

    /** Cut at the end of a word, with an ellipsis. */
    private static String shortened(String text, int characters) {
        int end = text.lastIndexOf(' ', characters - 1);
        int at = end > characters / 2 ? end : characters - 1;
        if (Character.isHighSurrogate(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(0, at).stripTrailing() + "\u2026";
    }

    /** At most a hundred characters of the text, on one line. */
    static String abbreviated(String text) {
        String line = PlainText.line(text);
        return line.length() <= TextLimit.SHORT.characters() ? line : shortened(line, TextLimit.SHORT.characters());
    }

    private static String fromColumns(Expression expression) {
        String columns =
                expression.columns().map(Expression.ColumnUse::name).distinct().collect(Collectors.joining(", "));
        return columns.isEmpty() ? "" : " (from " + columns + ")";
    }
}

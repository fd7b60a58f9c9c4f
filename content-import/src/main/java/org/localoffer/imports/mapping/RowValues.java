package org.localoffer.imports.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.imports.cleaning.Cleaned;
import org.localoffer.imports.cleaning.Numbers;
import org.localoffer.imports.cleaning.PlainText;

/** The values of one row for the fields of a listing: cleaned, within limits, with a warning for what was left out. */
final class RowValues {

    private static final char UNREADABLE = '\uFFFD';

    private final Row row;
    private final boolean cut;
    private final List<String> warnings = new ArrayList<>();

    /** @param cut whether a text over its limit is cut; otherwise it refuses the row */
    RowValues(Row row, boolean cut) {
        this.row = row;
        this.cut = cut;
    }

    List<String> warnings() {
        return warnings;
    }

    void warn(String field, String problem) {
        warnings.add(field + " " + problem);
    }

    /** As it stands in the file. */
    @Nullable
    String raw(Expression expression) {
        List<String> values = expression.values(row, warnings::add);
        return values.isEmpty() ? null : values.getFirst();
    }

    @Nullable
    String line(String field, Expression expression, TextLimit limit) {
        String raw = raw(expression);
        return raw == null ? null : limited(field, PlainText.line(raw), limit);
    }

    @Nullable
    String paragraphs(String field, Expression expression, TextLimit limit) {
        String raw = raw(expression);
        return raw == null ? null : limited(field, PlainText.paragraphs(raw), limit);
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
        for (String value : expression.values(row, warnings::add)) {
            String line = limited(field, PlainText.line(value), TextLimit.SHORT);
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

    /** Mended by a rule that may also leave it out. */
    @Nullable
    String mended(String field, Expression expression, Function<String, Cleaned<String>> rule) {
        String raw = raw(expression);
        if (raw == null) {
            return null;
        }
        Cleaned<String> cleaned = rule.apply(PlainText.line(raw));
        if (cleaned.problem() != null) {
            warn(field, cleaned.problem());
        }
        return cleaned.value();
    }

    private <T> @Nullable T parsed(
            String field, Expression expression, Function<String, @Nullable T> parse, String expected) {
        String raw = raw(expression);
        if (raw == null) {
            return null;
        }
        T value = parse.apply(raw);
        if (value == null) {
            warn(field, "\"" + abbreviated(raw) + "\" is not " + expected + ", and is left out");
        }
        return value;
    }

    private @Nullable String limited(String field, String text, TextLimit limit) {
        if (text.indexOf(UNREADABLE) >= 0) {
            warn(field, "holds a character that could not be read; was the file saved as CSV UTF-8?");
        }
        if (text.length() <= limit.characters()) {
            return text.isEmpty() ? null : text;
        }
        String tooLong = "has " + text.length() + " characters, more than " + limit.characters();
        if (!cut) {
            throw new RefusedRowException(field + " " + tooLong + ".");
        }
        warn(field, tooLong + ", and is cut");
        return shortened(text, limit.characters());
    }

    /** At the end of a word, with an ellipsis. */
    private static String shortened(String text, int characters) {
        int end = text.lastIndexOf(' ', characters - 1);
        int at = end > characters / 2 ? end : characters - 1;
        if (Character.isHighSurrogate(text.charAt(at - 1))) {
            at--;
        }
        return text.substring(0, at).stripTrailing() + "\u2026";
    }

    private static String abbreviated(String text) {
        String line = PlainText.line(text);
        return line.length() <= TextLimit.SHORT.characters() ? line : shortened(line, TextLimit.SHORT.characters());
    }

    private static String fromColumns(Expression expression) {
        String columns =
                expression.columns().map(Expression.ColumnUse::name).distinct().collect(Collectors.joining(", "));
        return columns.isEmpty() ? "" : " (from " + columns + ")";
    }
}

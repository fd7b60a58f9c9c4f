package org.localoffer.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.PhoneNumbers;
import org.localoffer.imports.RowWarning;
import org.localoffer.imports.cleaning.PlainText;

/** The warnings of one row. Values that may be personal data are not repeated in them. */
final class Warnings {

    private final List<RowWarning> all = new ArrayList<>();

    List<RowWarning> all() {
        return all;
    }

    /**
     * Adds a warning about a value.
     *
     * @param field of the listing, such as "ages.minimum"; values of contact fields are never repeated
     * @param value null where there is none to repeat
     */
    void add(String field, Expression from, @Nullable String value, String problem) {
        String columns =
                from.columns().map(Expression.ColumnUse::name).distinct().collect(Collectors.joining(", "));
        add(field, columns.isEmpty() ? field : columns, value, problem);
    }

    void add(String field, String column, @Nullable String value, String problem) {
        all.add(new RowWarning(column, field.startsWith("contacts.") ? null : repeatable(value), problem));
    }

    private static @Nullable String repeatable(@Nullable String value) {
        if (value == null || value.indexOf('@') >= 0) {
            return null;
        }
        String line = PlainText.line(value);
        boolean personal = line.indexOf('@') >= 0 || PhoneNumbers.dialled(line).isPresent();
        return personal || line.isEmpty() ? null : RowValues.abbreviated(line);
    }
}

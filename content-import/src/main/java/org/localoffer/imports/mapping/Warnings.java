package org.localoffer.imports.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.localoffer.directory.listing.content.PhoneNumbers;
import org.localoffer.imports.RowWarning;
import org.localoffer.imports.cleaning.PlainText;

/** What is told of one row beside its listing. Values that may tell of a person are not repeated. */
final class Warnings {

    private final List<RowWarning> told = new ArrayList<>();

    List<RowWarning> told() {
        return told;
    }

    /**
     * Warns of a value.
     *
     * @param field of the listing, such as "ages.minimum"; what stands in a contact's is never repeated
     * @param value null where there is none to repeat
     */
    void add(String field, Expression from, @Nullable String value, String problem) {
        String columns =
                from.columns().map(Expression.ColumnUse::name).distinct().collect(Collectors.joining(", "));
        add(field, columns.isEmpty() ? field : columns, value, problem);
    }

    void add(String field, String column, @Nullable String value, String problem) {
        told.add(new RowWarning(column, field.startsWith("contacts.") ? null : repeatable(value), problem));
    }

    private static @Nullable String repeatable(@Nullable String value) {
        if (value == null || value.indexOf('@') >= 0) {
            return null;
        }
        String line = PlainText.line(value);
        boolean ofAPerson = line.indexOf('@') >= 0 || PhoneNumbers.dialled(line).isPresent();
        return ofAPerson || line.isEmpty() ? null : RowValues.abbreviated(line);
    }
}

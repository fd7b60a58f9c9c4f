package org.localoffer.web.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A group of fields.
 *
 * @param id target of the list of contents, such as {@code who-it-is-for}
 * @param title null for a form of one section, which needs no heading
 * @param intro null where none is needed
 * @param more a button that adds a row, such as "Add another place"; null where there are no rows
 */
public record Section(
        String id,
        @Nullable String title,
        @Nullable String intro,
        List<Field> fields,
        @Nullable Button more) {

    public Section {
        fields = List.copyOf(fields);
    }

    public static Section of(Field... fields) {
        return new Section("form", null, null, List.of(fields), null);
    }
}

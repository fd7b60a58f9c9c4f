package org.localoffer.web.form;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Fields that belong together.
 *
 * @param id where a list of contents leads, such as {@code who-it-is-for}
 * @param title null for a form of one section, which needs no heading
 * @param intro null where there is nothing to say
 * @param more a button for another row, such as "Add another place"; null where there are no rows
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

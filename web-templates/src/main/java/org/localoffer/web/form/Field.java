package org.localoffer.web.form;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Words;

/**
 * One field of a form. Its name is also its id, so that the error summary can link to it.
 *
 * @param hint null where the label is enough
 * @param value as typed, even where it is invalid; empty at first; unused where there are choices
 * @param choices for radios, checkboxes and selects; otherwise empty
 * @param longest maximum number of characters; 0 where no limit is shown
 * @param error what to do, such as "Enter a postcode, like SS1 2AB"; null where the value is valid
 * @param watched whether it is a free text of the public, which must mention 999 and that nobody watches it (domain
 *     L23)
 * @param focused whether the page opens with the focus on it; for a text, a text area or a select of a page for staff
 */
public record Field(
        FieldKind kind,
        String name,
        String label,
        @Nullable String hint,
        String value,
        List<Choice> choices,
        int longest,
        @Nullable String error,
        boolean watched,
        boolean focused) {

    public Field {
        choices = List.copyOf(choices);
    }

    public static Field of(FieldKind kind, String name, String label, String value) {
        return new Field(kind, name, label, null, value, List.of(), 0, null, false, false);
    }

    public static Field of(FieldKind kind, String name, String label, List<Choice> choices) {
        return new Field(kind, name, label, null, "", choices, 0, null, false, false);
    }

    public Field withHint(@Nullable String text) {
        return new Field(kind, name, label, text, value, choices, longest, error, watched, focused);
    }

    public Field withLongest(int characters) {
        return new Field(kind, name, label, hint, value, choices, characters, error, watched, focused);
    }

    public Field withError(@Nullable String text) {
        return new Field(kind, name, label, hint, value, choices, longest, text, watched, focused);
    }

    /** The same field as a free text of the public. */
    public Field ofThePublic() {
        return new Field(kind, name, label, hint, value, choices, longest, error, true, focused);
    }

    /** The same field, in which typing begins without a click. */
    public Field withFocus() {
        return new Field(kind, name, label, hint, value, choices, longest, error, watched, true);
    }

    /** Whether its character limit is shown. */
    public boolean isLimited() {
        return kind == FieldKind.TEXT_AREA && longest > 0;
    }

    /** Such as "2,000". */
    public String longestWords() {
        return Words.number(longest);
    }

    public boolean isTrap() {
        return kind == FieldKind.TRAP;
    }

    public boolean isNumber() {
        return kind == FieldKind.NUMBER;
    }

    /** The type attribute of its input element. */
    public String inputType() {
        return switch (kind) {
            case EMAIL -> "email";
            case PHONE -> "tel";
            case WEB_ADDRESS -> "url";
            default -> "text";
        };
    }

    /** Class for a width that suggests the expected length; empty for full width. */
    public String inputClass() {
        return switch (kind) {
            case SHORT, NUMBER -> "govuk-input--width-10";
            case PHONE -> "govuk-input--width-20";
            default -> "";
        };
    }

    /**
     * Ids of the hint, the limit and the error, for {@code aria-describedby}.
     *
     * @param prefix before each id on a page of several forms, such as a form's number; empty otherwise
     * @return null where it has none of them
     */
    public @Nullable String describedBy(Object prefix) {
        List<String> ids = new ArrayList<>();
        if (hint != null) {
            ids.add(prefix + name + "-hint");
        }
        if (isLimited()) {
            ids.add(prefix + name + "-limit");
        }
        if (error != null) {
            ids.add(prefix + name + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}

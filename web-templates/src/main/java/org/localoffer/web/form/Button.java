package org.localoffer.web.form;

import org.jspecify.annotations.Nullable;

/**
 * A submit button: its label, and the value it sends.
 *
 * @param name null where the form has one button
 * @param value null where the form has one button
 */
public record Button(
        String label, @Nullable String name, @Nullable String value, Weight weight) {

    /** How prominent it is. */
    public enum Weight {
        MAIN,
        SECONDARY,
        /** For actions that cannot be undone. */
        WARNING
    }

    public static Button main(String label) {
        return new Button(label, null, null, Weight.MAIN);
    }

    public static Button main(String label, String name, String value) {
        return new Button(label, name, value, Weight.MAIN);
    }

    public static Button secondary(String label) {
        return new Button(label, null, null, Weight.SECONDARY);
    }

    public static Button secondary(String label, @Nullable String name, @Nullable String value) {
        return new Button(label, name, value, Weight.SECONDARY);
    }

    public static Button warning(String label) {
        return new Button(label, null, null, Weight.WARNING);
    }
}

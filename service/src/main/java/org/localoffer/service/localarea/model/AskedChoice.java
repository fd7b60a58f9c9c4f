package org.localoffer.service.localarea.model;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A choice that words of a question ask for, such as "free". It is a preference: listings that do not say whether they
 * fit it are still found.
 *
 * @param slug the value that listings state
 * @param label as pages show it, such as "At weekends"
 * @param upToWeeks for {@link ChoiceKind#WAITING}: the longest wait that fits, in weeks, 0 or more; null for other kinds
 */
public record AskedChoice(
        ChoiceKind kind,
        String slug,
        String label,
        @Nullable Integer upToWeeks) {

    /** The longest wait that fits, in weeks; 0 for kinds other than {@link ChoiceKind#WAITING}. */
    public int weeks() {
        return upToWeeks == null ? 0 : upToWeeks;
    }

    /** The label within a line, such as "at weekends", "in Polish" or "GP (family doctor)". */
    public String words() {
        if (kind == ChoiceKind.LANGUAGE) {
            return "in " + label;
        }
        boolean abbreviation = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return abbreviation ? label : label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
    }
}

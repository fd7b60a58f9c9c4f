package org.localoffer.web.commissioning;

import org.localoffer.web.form.Form;

/**
 * A step with a gap.
 *
 * @param id prefix of the ids of its fields, such as {@code plan-}
 * @param title such as "Plan what you will do"
 */
public record GapStepView(String id, String title, Form form) {

    /** Whether the form is shown without a click: it has errors, or is no more than a button. */
    public boolean isOpen() {
        return form.isRefused()
                || form.sections().stream().allMatch(section -> section.fields().isEmpty());
    }
}

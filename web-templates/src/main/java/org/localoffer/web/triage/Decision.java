package org.localoffer.web.triage;

import org.localoffer.web.form.Form;

/**
 * A decision that can be taken instead of the usual one.
 *
 * @param title such as "Do not publish it"
 * @param explanation what happens then, in a sentence
 * @param open whether its form is seen at once, so that one click is enough
 */
public record Decision(String title, String explanation, Form form, boolean open) {

    /** One whose form is seen after its title was chosen. */
    public Decision(String title, String explanation, Form form) {
        this(title, explanation, form, false);
    }
}

package org.localoffer.web.triage;

import org.localoffer.web.form.Form;

/**
 * An alternative to the usual decision.
 *
 * @param title such as "Do not publish it"
 * @param explanation what happens then, in a sentence
 * @param open whether its form is shown at once, so that one click is enough
 */
public record Decision(String title, String explanation, Form form, boolean open) {

    /** A decision whose form is shown after its title is chosen. */
    public Decision(String title, String explanation, Form form) {
        this(title, explanation, form, false);
    }
}

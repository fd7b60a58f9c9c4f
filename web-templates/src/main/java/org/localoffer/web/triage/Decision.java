package org.localoffer.web.triage;

import org.localoffer.web.form.Form;

/**
 * A decision that can be taken instead of the usual one.
 *
 * @param title such as "Do not publish it"
 * @param explanation what happens then, in a sentence
 */
public record Decision(String title, String explanation, Form form) {}

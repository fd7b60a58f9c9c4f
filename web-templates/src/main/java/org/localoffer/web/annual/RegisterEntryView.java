package org.localoffer.web.annual;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * The form of an entry in the registers.
 *
 * @param title such as "Add an entry"
 * @param back to the registers
 */
public record RegisterEntryView(String title, Form form, Link back) {}

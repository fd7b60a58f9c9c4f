package org.localoffer.web.annual;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * Asks which text of the council is taken out of a published report, and why.
 *
 * @param title such as "Take something out of annual report 2026"
 * @param years such as "1 January 2026 to 31 December 2026"
 * @param form null where no such text is left
 * @param back cancels: the page before
 */
public record TakeOutView(
        String title, String years, @Nullable Form form, Link back) {}

package org.localoffer.web.signals;

import java.util.List;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * The form for one kind of evidence.
 *
 * @param title such as "Record a mystery shop"
 * @param lead says what this kind is
 * @param others links to the forms of the other kinds
 */
public record SignalFormView(String title, String lead, List<Link> others, Form form) {

    public SignalFormView {
        others = List.copyOf(others);
    }
}

package org.localoffer.web.annual;

import java.util.List;

import org.localoffer.web.commissioning.FactLine;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * Asks whether an entry of the registers is to be removed.
 *
 * @param entry what it says
 * @param form a single button
 * @param back to the registers, without removing it
 */
public record RemoveEntryView(List<FactLine> entry, Form form, Link back) {

    public RemoveEntryView {
        entry = List.copyOf(entry);
    }
}

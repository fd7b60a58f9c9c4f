package org.localoffer.web.search;

import java.util.List;

import org.localoffer.web.form.Choice;
import org.localoffer.web.form.HiddenField;

/**
 * The search form, with the typed values.
 *
 * @param text value of {@code q}; empty at first
 * @param place value of {@code postcode}; empty at first
 * @param within distances to choose from among the filters, where a place is set; empty leaves the select out
 * @param kept parameters without a visible field, such as the one for exact words
 */
public record SearchForm(String text, String place, List<Choice> within, List<HiddenField> kept) {

    public static final SearchForm EMPTY = new SearchForm("", "", List.of(), List.of());

    public SearchForm {
        within = List.copyOf(within);
        kept = List.copyOf(kept);
    }
}

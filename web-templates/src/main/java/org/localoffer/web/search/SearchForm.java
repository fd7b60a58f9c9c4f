package org.localoffer.web.search;

import java.util.List;

import org.localoffer.web.form.Choice;
import org.localoffer.web.form.HiddenField;

/**
 * The search box, with what was typed.
 *
 * @param text what is in {@code q}; empty at first
 * @param place what is in {@code postcode}; empty at first
 * @param within distances to choose from, where a place is set; empty leaves the select out
 * @param kept parameters that have no field on the page, such as an exact-words mark
 */
public record SearchForm(String text, String place, List<Choice> within, List<HiddenField> kept) {

    public static final SearchForm EMPTY = new SearchForm("", "", List.of(), List.of());

    public SearchForm {
        within = List.copyOf(within);
        kept = List.copyOf(kept);
    }
}

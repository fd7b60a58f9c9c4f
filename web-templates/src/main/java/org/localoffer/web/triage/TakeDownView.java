package org.localoffer.web.triage;

import java.util.List;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * Asks before something that is published is taken down.
 *
 * @param title such as "Take this answer down"
 * @param texts what goes, as everybody reads it now
 * @param happens what happens then, a sentence each
 * @param back to where nothing was done yet
 */
public record TakeDownView(String title, List<String> texts, List<String> happens, Form form, Link back) {

    public TakeDownView {
        texts = List.copyOf(texts);
        happens = List.copyOf(happens);
    }
}

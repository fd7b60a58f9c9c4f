package org.localoffer.web.triage;

import java.util.List;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * Asks for confirmation before published content is taken down.
 *
 * @param title such as "Take this answer down"
 * @param texts what is taken down, as the public sees it now
 * @param happens what happens then, a sentence each
 * @param back cancels: the page before
 */
public record TakeDownView(String title, List<String> texts, List<String> happens, Form form, Link back) {

    public TakeDownView {
        texts = List.copyOf(texts);
        happens = List.copyOf(happens);
    }
}

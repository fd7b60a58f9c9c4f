package org.localoffer.web.vocabulary;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.editing.DifferenceView;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * One concept, and the form that changes it.
 *
 * @param id null for a new one
 * @param notice confirms what has just been done; null otherwise
 * @param state such as "Changed by editor on 3 November 2026, 14:05. Not published yet."; null where it is as published
 * @param warnings words that other concepts have as well
 * @param namedBy concepts that refer to it
 * @param differences from what is published
 * @param form null where the draft removes it
 * @param takeBack undoes the draft's changes to it; null where there are none
 * @param remove removes it; null where it cannot be removed
 */
public record ConceptView(
        String title,
        @Nullable String id,
        @Nullable String notice,
        @Nullable String state,
        List<Link> warnings,
        List<Link> namedBy,
        List<DifferenceView> differences,
        @Nullable Form form,
        @Nullable Form takeBack,
        @Nullable Form remove) {

    public ConceptView {
        warnings = List.copyOf(warnings);
        namedBy = List.copyOf(namedBy);
        differences = List.copyOf(differences);
    }

    /** Whether a form has errors to correct. */
    public boolean isRefused() {
        return (form != null && form.isRefused()) || (remove != null && remove.isRefused());
    }
}

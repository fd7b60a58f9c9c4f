package org.localoffer.web.triage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.editing.Piece;
import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * A message with its original text, for officers only.
 *
 * @param kind such as "What is missing"
 * @param state in a sentence
 * @param received such as "3 November 2026, 2 days ago"
 * @param facts received with it, such as "From: a parent or carer" and "Searched for: autism"
 * @param listing which listing it is about; null where it is about none
 * @param flags what the automatic check found, such as "A phone number"; it only advises
 * @param original the text as received, with what was flagged marked
 * @param publicText the approved copy; null where there is none yet, and while it is taken down
 * @param takenDown why the copy is taken down, in a sentence; null where it is not
 * @param takeDown page on which the approved copy can be taken down; null where there is none
 * @param route where it was routed, and why; null before that
 * @param approve form with the public copy beside the original, or with the copy to be corrected after it was taken
 *     down; null where neither is possible now
 * @param others other decisions: refuse, send elsewhere, give to safeguarding, correct the route, close
 */
public record MessageView(
        String reference,
        String kind,
        String state,
        String received,
        List<String> facts,
        @Nullable Link listing,
        List<String> flags,
        List<Piece> original,
        @Nullable String publicText,
        @Nullable String takenDown,
        @Nullable Link takeDown,
        @Nullable String route,
        @Nullable Form approve,
        List<Decision> others,
        List<HistoryLine> history) {

    public MessageView {
        facts = List.copyOf(facts);
        flags = List.copyOf(flags);
        original = List.copyOf(original);
        others = List.copyOf(others);
        history = List.copyOf(history);
    }

    /** Whether a form has errors to correct. */
    public boolean isRefused() {
        return (approve != null && approve.isRefused())
                || others.stream().anyMatch(other -> other.form().isRefused());
    }
}

package org.localoffer.web.triage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * A commissioner's answer before publication, which an officer checks for anything that identifies a person.
 *
 * @param said the public texts that it answers
 * @param gap the gap that it answers, in words; null where none
 * @param answer in paragraphs
 * @param flags content of the answer that must never be published; usually empty
 * @param approve publishes it, or publishes it again after it was taken down; null where neither is possible now
 * @param decided null while it waits
 * @param takeDown page on which it can be taken down; null unless it is published
 */
public record AnswerDecisionView(
        String who,
        List<String> said,
        @Nullable String gap,
        List<String> answer,
        @Nullable String action,
        @Nullable String due,
        List<String> flags,
        @Nullable Form approve,
        @Nullable Form sendBack,
        @Nullable String decided,
        @Nullable Link takeDown) {

    public AnswerDecisionView {
        said = List.copyOf(said);
        answer = List.copyOf(answer);
        flags = List.copyOf(flags);
    }

    /** Whether a form has errors to correct. */
    public boolean isRefused() {
        return (approve != null && approve.isRefused()) || (sendBack != null && sendBack.isRefused());
    }
}

package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.feedback.AnswerView;
import org.localoffer.web.form.Form;

/**
 * The page on which a commissioner writes an answer, and later reads what became of it.
 *
 * @param said the public texts that it answers
 * @param gap the gap that it answers, in words; null where none
 * @param reason why an officer returned it; null where none did
 * @param state such as "An officer reads it next"; null while it is being written
 * @param next what happens next, in a sentence; null while it is being written
 * @param shown the answer as families read it, or will; null where no preview was asked for, and while it is taken down
 * @param form writes it, or says that what it promised is done; null where neither is possible now
 * @param notice confirms what has just been done; null otherwise
 */
public record AnswerFormView(
        List<String> said,
        @Nullable String gap,
        @Nullable String reason,
        @Nullable String state,
        @Nullable String next,
        @Nullable AnswerView shown,
        @Nullable Form form,
        @Nullable String notice) {

    public AnswerFormView {
        said = List.copyOf(said);
    }

    /** Whether it is still being written. */
    public boolean isWritten() {
        return state == null;
    }

    /** Whether the form has errors to correct. */
    public boolean isRefused() {
        return form != null && form.isRefused();
    }
}

package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;

/**
 * The form in which a commissioner writes an answer.
 *
 * @param said the public texts that it answers
 * @param gap the gap that it answers, in words; null where none
 * @param reason why an officer returned it; null where none did
 * @param state such as "An officer reads it next"; null while it is being written
 * @param form null once it has been sent
 */
public record AnswerFormView(
        List<String> said,
        @Nullable String gap,
        @Nullable String reason,
        @Nullable String state,
        @Nullable Form form) {

    public AnswerFormView {
        said = List.copyOf(said);
    }

    /** Whether the form has errors to correct. */
    public boolean isRefused() {
        return form != null && form.isRefused();
    }
}

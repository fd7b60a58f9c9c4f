package org.localoffer.web.triage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * Asks for confirmation and for a reason before several messages are refused.
 *
 * @param refused the messages that are refused
 * @param others ticked messages that cannot be refused
 * @param consequences a sentence each
 * @param form null where no message can be refused
 * @param back cancels: the table
 */
public record RefusalsView(
        String title,
        List<RefusalLine> refused,
        List<RefusalLine> others,
        List<String> consequences,
        @Nullable Form form,
        Link back) {

    public RefusalsView {
        refused = List.copyOf(refused);
        others = List.copyOf(others);
        consequences = List.copyOf(consequences);
    }

    /** Whether the form came back with an error. */
    public boolean isWrong() {
        return form != null && form.isRefused();
    }
}

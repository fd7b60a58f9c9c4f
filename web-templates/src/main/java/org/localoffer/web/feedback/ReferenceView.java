package org.localoffer.web.feedback;

import java.util.List;

/**
 * Shown where no message has the reference that somebody typed.
 *
 * @param typed as typed, shortened; empty where nothing was
 * @param problem what to do, such as "Enter your reference"
 * @param hints what may be wrong with it, in sentences
 */
public record ReferenceView(String typed, String problem, List<String> hints) {

    public ReferenceView {
        hints = List.copyOf(hints);
    }
}

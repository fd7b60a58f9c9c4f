package org.localoffer.web.triage;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * What became of several messages that were refused together.
 *
 * @param reason in a sentence
 * @param others messages that were not refused, each with why
 */
public record RefusalsDoneView(String title, String reason, List<RefusalLine> others, Link back) {

    public RefusalsDoneView {
        others = List.copyOf(others);
    }
}

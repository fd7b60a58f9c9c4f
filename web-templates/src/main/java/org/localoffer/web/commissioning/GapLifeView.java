package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.triage.HistoryLine;

/**
 * What has become of a gap, and the next steps with it.
 *
 * @param notice confirms what has just been done; null otherwise
 * @param state such as "Action planned"
 * @param facts who answers, who shares it, and what is planned
 * @param steps that are possible now; empty for whoever only has to be informed
 * @param history newest first
 */
public record GapLifeView(
        @Nullable String notice,
        String state,
        List<FactLine> facts,
        List<GapStepView> steps,
        List<HistoryLine> history) {

    public GapLifeView {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        history = List.copyOf(history);
    }

    /** Whether a form has errors to correct. */
    public boolean isRefused() {
        return steps.stream().anyMatch(step -> step.form().isRefused());
    }
}

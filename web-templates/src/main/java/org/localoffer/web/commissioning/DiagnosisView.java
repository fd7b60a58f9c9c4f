package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;

/**
 * The diagnosis of a gap: what the rules say, what people set in its place, and the form that sets it.
 *
 * @param about the gap, in words
 * @param ruled the rules' diagnosis, in a few words
 * @param reason why the rules say so, with the numbers
 * @param changes what people set, the latest first
 * @param rules all diagnoses with what they mean
 * @param form sets the diagnosis
 * @param back to the gap; null where whoever reads may not open it
 * @param notice confirms what has just been done; null otherwise
 */
public record DiagnosisView(
        String about,
        String ruled,
        String reason,
        List<Change> changes,
        List<FactLine> rules,
        Form form,
        @Nullable Link back,
        @Nullable String notice) {

    public DiagnosisView {
        changes = List.copyOf(changes);
        rules = List.copyOf(rules);
    }

    /**
     * One change.
     *
     * @param diagnosis that was set, such as "Nothing listed"
     * @param by role and day, such as "A commissioner, 4 May 2027, 10:12"
     * @param ruled what the rules said then
     */
    public record Change(String diagnosis, String by, String ruled, String note) {}
}

package org.localoffer.web.annual;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;

/**
 * Comments with their answer, or a gap with its answer.
 *
 * @param about such as "Short breaks · Age 5 to 11"
 * @param said public copies of the comments; empty for a gap
 * @param did the answer, a paragraph each; empty where it was taken out
 * @param note that the answer was taken out; null otherwise
 * @param who who answered; null where the answer was taken out or none was needed
 * @param action what was promised; null for nothing
 * @param due such as "March 2027"; null where not stated
 * @param done such as "3 May 2027"; null before that
 * @param page the answer's own page; null where it has none
 */
public record ReportEntry(
        String about,
        List<String> said,
        List<String> did,
        @Nullable String note,
        @Nullable String who,
        @Nullable String action,
        @Nullable String due,
        @Nullable String done,
        @Nullable Link page) {

    public ReportEntry {
        said = List.copyOf(said);
        did = List.copyOf(did);
    }
}

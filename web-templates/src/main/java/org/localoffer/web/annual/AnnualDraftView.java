package org.localoffer.web.annual;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.form.Form;
import org.localoffer.web.layout.Link;
import org.localoffer.web.staff.Queue;

/**
 * A report that officers prepare.
 *
 * @param title such as "Annual report 2026"
 * @param years such as "1 January 2026 to 31 December 2026"
 * @param notice confirms what has just been done; null otherwise
 * @param obstacles why it cannot be published yet, a sentence each; empty where it can
 * @param unanswered comments that wait for an answer
 * @param undecided messages that wait for a decision; the report can be published without it
 * @param messages what became of all messages, with every number
 * @param sum that the numbers add up
 * @param preview the report as families will read it
 */
public record AnnualDraftView(
        String title,
        String years,
        @Nullable String notice,
        List<String> obstacles,
        Queue unanswered,
        Queue undecided,
        FigureTable messages,
        String sum,
        Link preview,
        Form form) {

    public AnnualDraftView {
        obstacles = List.copyOf(obstacles);
    }
}

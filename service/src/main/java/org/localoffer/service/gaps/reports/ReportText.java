package org.localoffer.service.gaps.reports;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A public text that a report quotes: a message or an answer.
 *
 * @param number counts from 1 within the report
 * @param text null once it is withdrawn
 * @param withdrawnOn null while it is shown
 */
public record ReportText(
        int number, @Nullable String text, @Nullable LocalDate withdrawnOn) {}

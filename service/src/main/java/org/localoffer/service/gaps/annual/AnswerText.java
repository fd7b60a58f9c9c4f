package org.localoffer.service.gaps.annual;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a published answer said when the report was made.
 *
 * @param number part of the address of the answer's own page
 * @param body label of who answered
 * @param action what was promised; null for nothing
 * @param due last day of the month by which it was promised; null if not stated
 * @param done day on which the promise was recorded as kept; null before that
 */
public record AnswerText(
        UUID id,
        long number,
        String body,
        String words,
        @Nullable String action,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        LocalDate published) {}

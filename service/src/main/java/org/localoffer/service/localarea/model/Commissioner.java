package org.localoffer.service.localarea.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that pays for help, never a person.
 *
 * @param from first day of its existence; null if not limited
 * @param until last day of its existence; null if not limited
 */
public record Commissioner(
        String slug,
        String label,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}

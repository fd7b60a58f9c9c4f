package org.localoffer.service.localarea.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A body that pays for help: a role, never a person.
 *
 * @param from first day it existed; null if it always did
 * @param until last day it existed; null if it still does
 */
public record Commissioner(
        String slug,
        String label,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}

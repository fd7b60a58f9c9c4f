package org.localoffer.service.localarea.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that pays for help, never a person.
 *
 * @param mailbox a role mailbox, which is told what is new, returned and due; null for no mails
 * @param from first day of its existence; null if not limited
 * @param until last day of its existence; null if not limited
 */
public record Commissioner(
        String slug,
        String label,
        @Nullable String mailbox,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public boolean existsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}

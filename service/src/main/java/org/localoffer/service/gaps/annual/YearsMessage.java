package org.localoffer.service.gaps.annual;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.feedback.FeedbackKind;
import org.localoffer.service.localarea.model.GapKey;

/**
 * A message as a report reads it.
 *
 * @param receivedOn in England
 * @param gapKey what it is about; unknown for a message about a listing, since a place, an age and a need together may
 *     be one child
 * @param text the public copy; null if there is none or it is taken down
 * @param waitsForAnswer whether its copy is approved and no answer to it is public
 * @param waitsForDecision whether no officer has decided yet what becomes of it
 * @param answer the published answer; null if there is none or it is taken down
 */
public record YearsMessage(
        UUID id,
        String reference,
        FeedbackKind kind,
        LocalDate receivedOn,
        MessageOutcome outcome,
        GapKey gapKey,
        @Nullable String text,
        boolean waitsForAnswer,
        boolean waitsForDecision,
        @Nullable AnswerText answer) {}

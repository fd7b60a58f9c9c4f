package org.localoffer.service.http.staff.commissioners;

import org.jspecify.annotations.Nullable;

import org.localoffer.service.foundation.Actor;
import org.localoffer.service.foundation.ActorRole;
import org.localoffer.service.gaps.Diagnosis;

/** Words about diagnoses that people set. */
final class DiagnosisLabels {

    private DiagnosisLabels() {}

    /** The role, and never the name: a commissioner need not know which officer it was. */
    static String who(Actor actor) {
        return actor.role() == ActorRole.COMMISSIONER ? "A commissioner" : "A Local Offer officer";
    }

    static String label(@Nullable Diagnosis diagnosis) {
        return diagnosis == null ? "What the rules say" : diagnosis.label();
    }
}

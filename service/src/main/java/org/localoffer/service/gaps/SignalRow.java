package org.localoffer.service.gaps;

import jakarta.persistence.Tuple;

import org.localoffer.service.localarea.model.GapKey;

/** Reads columns of the view {@code signal}, and of other tables with the parts of a gap key. */
public final class SignalRow {

    private SignalRow() {}

    /** From the columns of the five parts of a gap key. */
    public static GapKey gapKey(Tuple row) {
        return new GapKey(
                row.get("help", String.class),
                row.get("need", String.class),
                row.get("age_band", String.class),
                row.get("area", String.class),
                row.get("sector", String.class));
    }

    public static SignalKind kind(Tuple row) {
        return SignalKind.valueOf(row.get("kind", String.class));
    }

    public static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}

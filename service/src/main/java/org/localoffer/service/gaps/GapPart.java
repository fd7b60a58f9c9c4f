package org.localoffer.service.gaps;

import org.localoffer.service.foundation.SlugEnum;
import org.localoffer.service.localarea.model.GapKey;

/** A part of a gap key. */
public enum GapPart implements SlugEnum {
    HELP("Kind of help"),
    NEED("Need"),
    AGE("Age"),
    AREA("Area"),
    SECTOR("Sector");
    private final String label;

    GapPart(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The part of a key as addresses write it. */
    public String of(GapKey gapKey) {
        return GapKey.written(
                switch (this) {
                    case HELP -> gapKey.help();
                    case NEED -> gapKey.need();
                    case AGE -> gapKey.ageBand();
                    case AREA -> gapKey.area();
                    case SECTOR -> gapKey.sector();
                });
    }
}

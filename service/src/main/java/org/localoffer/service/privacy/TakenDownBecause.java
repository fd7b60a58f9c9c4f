package org.localoffer.service.privacy;

import org.localoffer.service.foundation.SlugEnum;

/**
 * Why something published is taken down: a closed list, so that no free text about anybody gets onto the audit trail.
 */
public enum TakenDownBecause implements SlugEnum {
    IDENTIFIES("identifies", "It names somebody, or somebody can be identified from it"),
    HARMFUL("harmful", "It may do harm to somebody"),
    ASKED("asked", "Somebody it is about asked us to"),
    WRONG("wrong", "It is wrong or out of date");

    private final String slug;
    private final String label;

    TakenDownBecause(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String label() {
        return label;
    }
}

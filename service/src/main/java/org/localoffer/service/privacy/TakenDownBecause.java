package org.localoffer.service.privacy;

import java.util.Arrays;
import java.util.Optional;

/**
 * Why something published is taken down: a closed list, so that no free text about anybody gets onto the audit trail.
 */
public enum TakenDownBecause {
    IDENTIFIES("identifies", "It names somebody, or somebody can be known by it"),
    HARMFUL("harmful", "It may do harm to somebody"),
    ASKED("asked", "Somebody it is about asked us to"),
    WRONG("wrong", "It is wrong or out of date");

    private final String slug;
    private final String label;

    TakenDownBecause(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public static Optional<TakenDownBecause> of(String slug) {
        return Arrays.stream(values())
                .filter(reason -> reason.slug.equals(slug))
                .findFirst();
    }
}

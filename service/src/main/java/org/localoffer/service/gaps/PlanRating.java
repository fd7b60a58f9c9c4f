package org.localoffer.service.gaps;

import org.localoffer.service.foundation.SlugEnum;

/** How a planned action stands: red, amber or green, as the joint commissioning plan rates its lines. */
public enum PlanRating implements SlugEnum {
    GREEN("green", "Green: it goes as planned"),
    AMBER("amber", "Amber: it may be late"),
    RED("red", "Red: it will be late, or cannot be done");

    private final String slug;
    private final String label;

    PlanRating(String slug, String label) {
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

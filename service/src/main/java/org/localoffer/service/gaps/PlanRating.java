package org.localoffer.service.gaps;

import org.localoffer.service.foundation.SlugEnum;

/** How a planned action stands: red, amber or green, as the joint commissioning plan rates its lines. */
public enum PlanRating implements SlugEnum {
    GREEN("Green: it goes as planned"),
    AMBER("Amber: it may be late"),
    RED("Red: it will be late, or cannot be done");
    private final String label;

    PlanRating(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

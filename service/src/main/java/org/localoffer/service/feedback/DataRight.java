package org.localoffer.service.feedback;

import org.localoffer.service.foundation.SlugEnum;

/**
 * What somebody may ask about information that we hold: the rights of UK GDPR articles 15, 16, 17 and 21, and a
 * complaint (Data Protection Act 2018, s. 164A).
 */
public enum DataRight implements SlugEnum {
    SEE("see", "See what you hold about me or my child"),
    CORRECT("correct", "Put something right that is wrong"),
    ERASE("erase", "Delete something"),
    OBJECT("object", "Stop using something"),
    COMPLAIN("complain", "Complain about how you use information");

    private final String slug;
    private final String label;

    DataRight(String slug, String label) {
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

package org.localoffer.service.feedback;

import org.localoffer.service.foundation.SlugEnum;

/**
 * What somebody may ask about information that we hold: the rights of UK GDPR articles 15, 16, 17 and 21, and a
 * complaint (Data Protection Act 2018, s. 164A).
 */
public enum DataRight implements SlugEnum {
    SEE("See what you hold about me or my child"),
    CORRECT("Put something right that is wrong"),
    ERASE("Delete something"),
    OBJECT("Stop using something"),
    COMPLAIN("Complain about how you use information");
    private final String label;

    DataRight(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}

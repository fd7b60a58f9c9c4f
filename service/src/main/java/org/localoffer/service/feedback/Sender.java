package org.localoffer.service.feedback;

import org.localoffer.service.foundation.SlugEnum;

/** Who wrote the message. The duty to publish covers comments of the first three (SEND Regulations 2014, reg 56(1)). */
public enum Sender implements SlugEnum {
    PARENT("parent", "A parent or carer"),
    YOUNG_PERSON("young-person", "A child or young person"),
    ON_BEHALF("on-behalf", "Somebody writing for one of them"),
    PROFESSIONAL("professional", "Somebody who works with families"),
    PROVIDER("provider", "Somebody who gives help");

    private final String slug;
    private final String label;

    Sender(String slug, String label) {
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

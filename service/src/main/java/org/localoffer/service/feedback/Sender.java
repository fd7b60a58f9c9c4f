package org.localoffer.service.feedback;

import java.util.Arrays;
import java.util.Optional;

/** Who wrote the message. The duty to publish covers comments of the first three (SEND Regulations 2014, reg 56(1)). */
public enum Sender {
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

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public static Optional<Sender> of(String slug) {
        return Arrays.stream(values())
                .filter(sender -> sender.slug.equals(slug))
                .findFirst();
    }
}

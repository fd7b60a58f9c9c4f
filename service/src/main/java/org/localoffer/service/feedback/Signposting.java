package org.localoffer.service.feedback;

import java.util.Arrays;
import java.util.Optional;

/** Where a family is referred with a matter that this form is not for (domain 5A, K7 and K9). */
public enum Signposting {
    COMPLAINT("complaint", "The complaints team of the body that gives the help"),
    SENDIASS("sendiass", "SENDIASS, free and independent advice on SEND"),
    MEDIATION_AND_TRIBUNAL("mediation-and-tribunal", "Mediation, and the SEND tribunal"),
    DATA_PROTECTION("data-protection", "The council's data protection officer");

    private final String slug;
    private final String label;

    Signposting(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    public static Optional<Signposting> of(String slug) {
        return Arrays.stream(values()).filter(place -> place.slug.equals(slug)).findFirst();
    }
}

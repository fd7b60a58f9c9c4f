package org.localoffer.service.search.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Sort orders of search results. */
public enum Sort {
    RELEVANCE("Best match"),
    DISTANCE("Nearest first"),
    NAME("Name, A to Z"),
    RECENTLY_CHECKED("Checked most recently");

    private final String label;

    Sort(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The value in addresses, such as {@code recently-checked}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Sort> of(String slug) {
        return Arrays.stream(values()).filter(sort -> sort.slug().equals(slug)).findFirst();
    }
}

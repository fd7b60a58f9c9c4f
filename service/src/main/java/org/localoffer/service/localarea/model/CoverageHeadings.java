package org.localoffer.service.localarea.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The headings of the law that the edition has, in its order. */
public final class CoverageHeadings {

    private final List<CoverageHeading> headings;
    private final Terms terms;

    public CoverageHeadings(List<CoverageHeading> headings) {
        this.headings = List.copyOf(headings);
        this.terms = new Terms(headings.stream()
                .map(heading -> new Term(heading.slug(), heading.label(), null, Set.of(), false, false))
                .toList());
    }

    public List<CoverageHeading> all() {
        return headings;
    }

    /** Slugs and labels alone, as listings and guides name headings. */
    public Terms terms() {
        return terms;
    }

    public Optional<CoverageHeading> find(String slug) {
        return headings.stream().filter(heading -> heading.slug().equals(slug)).findFirst();
    }
}

package org.localoffer.web.vocabulary;

import java.util.List;

import org.localoffer.web.editing.DifferenceView;
import org.localoffer.web.layout.Link;

/**
 * What changes in one concept.
 *
 * @param change such as "Added", "Changed" or "Taken out"
 * @param who such as "editor, 3 November 2026, 14:05"
 */
public record ConceptDifference(Link concept, String change, String who, List<DifferenceView> differences) {

    public ConceptDifference {
        differences = List.copyOf(differences);
    }
}

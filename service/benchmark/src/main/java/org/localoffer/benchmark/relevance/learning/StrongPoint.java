package org.localoffer.benchmark.relevance.learning;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.localoffer.benchmark.relevance.CalledStrong;
import org.localoffer.benchmark.relevance.Estimate;
import org.localoffer.benchmark.relevance.StrongFigures;

/**
 * What it comes to where candidates from some probability on are called strong.
 *
 * @param gapsRecognised share of the gaps for which no candidate is
 */
record StrongPoint(StrongFigures strong, Estimate gapsRecognised) {

    /** @param pages one for each question */
    static StrongPoint of(List<CalledStrong> pages) {
        List<CalledStrong> gaps =
                pages.stream().filter(page -> page.question().isGap()).toList();
        return new StrongPoint(
                StrongFigures.of(pages),
                Estimate.over(gaps, page -> page.references().isEmpty() ? 1 : 0, page -> 1));
    }

    ObjectNode json() {
        ObjectNode json = strong.json();
        json.set("gaps_recognised", gapsRecognised.json());
        return json;
    }
}

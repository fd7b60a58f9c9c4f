package org.localoffer.service.search.relevance;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.localoffer.service.http.Api;

/**
 * The first page of results.
 *
 * @param references of the listings, best first
 * @param strong those of them that are strong matches
 * @param saysGap whether there is no strong match, and the family is asked what is missing
 */
record FirstPage(List<String> references, List<String> strong, boolean saysGap) {

    static FirstPage of(String question) {
        JsonNode answer = Api.search("q", question);
        JsonNode results = answer.get("results");
        List<String> references = Api.texts(results, "reference");
        List<String> matches = Api.texts(results, "match");
        List<String> strong = references.stream()
                .filter(reference -> matches.get(references.indexOf(reference)).equals("strong"))
                .toList();
        return new FirstPage(
                references,
                strong,
                strong.isEmpty() && answer.get("gap_invited").booleanValue());
    }
}

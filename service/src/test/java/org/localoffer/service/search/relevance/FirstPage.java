package org.localoffer.service.search.relevance;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.localoffer.service.http.Api;

/**
 * What a family sees first.
 *
 * @param references of the listings, best first
 * @param saysGap whether none of them is said to be a strong match, and the family is asked what is missing
 */
record FirstPage(List<String> references, boolean saysGap) {

    static FirstPage of(String question) {
        JsonNode answer = Api.search("q", question);
        JsonNode results = answer.get("results");
        boolean strong = Api.texts(results, "match").contains("strong");
        return new FirstPage(
                Api.texts(results, "reference"),
                !strong && answer.get("gap_invited").booleanValue());
    }
}

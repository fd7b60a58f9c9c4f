package org.localoffer.service.search.relevance;

import java.util.Collections;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import org.localoffer.service.http.Api;

/**
 * The first page of results.
 *
 * @param references of the listings, best first
 * @param strong number of strong matches among them
 * @param saysGap whether there is no strong match, and the family is asked what is missing
 */
record FirstPage(List<String> references, int strong, boolean saysGap) {

    static FirstPage of(String question) {
        JsonNode answer = Api.search("q", question);
        JsonNode results = answer.get("results");
        int strong = Collections.frequency(Api.texts(results, "match"), "strong");
        return new FirstPage(
                Api.texts(results, "reference"),
                strong,
                strong == 0 && answer.get("gap_invited").booleanValue());
    }
}

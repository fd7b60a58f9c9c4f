package org.localoffer.service.search.ages;

import java.util.List;

/**
 * The words of a question that name ages. Offsets are in UTF-16 units.
 *
 * @param end exclusive
 * @param keepsWords whether the words remain query terms: "primary school" is also part of schools' names
 * @param parts the ages; empty for the whole Local Offer, such as "0-25", which rules out no listing
 */
record AgeMention(int start, int end, boolean keepsWords, List<Part> parts) {

    /**
     * One age, and the words that name nothing else. Without "6 and " the words "aged 6 and 10" still name the other
     * age.
     *
     * @param end exclusive
     */
    record Part(AskedAge age, int start, int end) {}

    boolean overlaps(AgeMention other) {
        return start < other.end && other.start < end;
    }
}

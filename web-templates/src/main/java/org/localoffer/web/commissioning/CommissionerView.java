package org.localoffer.web.commissioning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Words;
import org.localoffer.web.staff.Queue;

/**
 * A commissioner's desk: a few large numbers, what needs them today, and links to the rest.
 *
 * @param bodies that this sign-in answers for; empty where it is tied to none
 * @param notice confirms what has just been done; null otherwise
 * @param needsYou the most urgent things to do
 * @param sections what else there is, as numbers that are links
 */
public record CommissionerView(
        List<String> bodies,
        @Nullable String notice,
        List<DeskNumber> numbers,
        Queue needsYou,
        List<DeskSection> sections) {

    public CommissionerView {
        bodies = List.copyOf(bodies);
        numbers = List.copyOf(numbers);
        sections = List.copyOf(sections);
    }

    /** The desk of a sign-in that is tied to no body. */
    public static CommissionerView ofNoBody(@Nullable String notice) {
        return new CommissionerView(
                List.of(), notice, List.of(), new Queue("today", "", "", "", List.of(), null), List.of());
    }

    /** Such as "Southend City Council and Example NHS Board". */
    public String bodyWords() {
        return Words.and(bodies);
    }
}

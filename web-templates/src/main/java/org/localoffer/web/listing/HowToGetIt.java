package org.localoffer.web.listing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a family gets a listing. A null or an empty list is left out of its page.
 *
 * @param whatToDo what to do first
 * @param whoCanRefer labels, such as "You can ask yourself"
 * @param diagnosis such as "No diagnosis needed"
 * @param eligibility who may use it
 * @param waiting such as "About 12 weeks. Longer for an autism assessment"
 * @param capacity such as "24 places"
 */
public record HowToGetIt(
        @Nullable String whatToDo,
        List<String> whoCanRefer,
        @Nullable String diagnosis,
        @Nullable String eligibility,
        @Nullable String waiting,
        @Nullable String capacity) {

    public static final HowToGetIt NOT_TOLD = new HowToGetIt(null, List.of(), null, null, null, null);

    public HowToGetIt {
        whoCanRefer = List.copyOf(whoCanRefer);
    }
}

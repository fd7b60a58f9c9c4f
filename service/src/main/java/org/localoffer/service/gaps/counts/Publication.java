package org.localoffer.service.gaps.counts;

import java.util.Map;

/**
 * A table of counts of one period that is about to become public.
 *
 * @param scope names the table, the same for every period, such as {@code gaps:icb}. What is counted in one scope must
 *     not be counted in another one, nor the same people by other rows or columns: subtraction is only prevented within
 *     a scope
 * @param counts how many people, searches or messages, 0 or more. A count that is missing is 0. Totals are not among
 *     them: they are added up from the others
 * @param totalIsPublic whether people can read the total of the table elsewhere, as that of all messages on the page of
 *     answers. Then it is not hidden to protect others, since that would be in vain
 */
public record Publication(String scope, CalendarPeriod period, Map<CountKey, Long> counts, boolean totalIsPublic) {

    /** A table whose total stands nowhere else. */
    public Publication(String scope, CalendarPeriod period, Map<CountKey, Long> counts) {
        this(scope, period, counts, false);
    }

    /** @throws IllegalArgumentException if a total is given, or a count below 0 */
    public Publication {
        counts = Map.copyOf(counts);
        counts.forEach((key, count) -> {
            if (key.isTotal() || count < 0) {
                throw new IllegalArgumentException(key + " = " + count + " is no count of one row and one column");
            }
        });
    }
}

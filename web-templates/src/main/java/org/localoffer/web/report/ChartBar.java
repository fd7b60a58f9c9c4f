package org.localoffer.web.report;

import org.localoffer.web.layout.Words;

/**
 * One bar of a chart, and one row of the table beside it.
 *
 * @param name such as "March 2027"
 * @param number how high the bar is, 0 or more; 0 for a number that may not be told, which has no bar
 * @param shown the number in the table, such as "1,204" or "Fewer than 5"
 * @param unfinished whether more may come, as in a month that is not over yet; the bar is an outline
 */
public record ChartBar(String name, long number, String shown, boolean unfinished) {

    /** A bar whose number is told as it is. */
    public static ChartBar of(String name, long number) {
        return new ChartBar(name, number, Words.number(number), false);
    }
}

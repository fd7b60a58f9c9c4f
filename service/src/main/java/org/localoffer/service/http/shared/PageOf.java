package org.localoffer.service.http.shared;

import java.util.function.IntFunction;

import org.localoffer.web.search.Paging;

/**
 * One page of a list. What an address asks for is a number of at most six digits; anything else is the first page, and
 * more than there is the last.
 *
 * @param number counts from 1
 * @param pages at least 1
 * @param size entries of a page
 */
public record PageOf(int number, int pages, int size) {

    /** @param all entries of all pages */
    public static PageOf asked(String asked, long all, int size) {
        int pages = (int) Math.max(1, (all + size - 1) / size);
        int number = asked.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(asked), pages) : 1;
        return new PageOf(number, pages, size);
    }

    /** Entries before this page. */
    public int offset() {
        return (number - 1) * size;
    }

    /** @param address of a page by its number */
    public Paging paging(IntFunction<String> address) {
        return Paging.at(number, pages, address);
    }
}

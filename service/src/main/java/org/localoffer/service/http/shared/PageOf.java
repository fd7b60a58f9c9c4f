package org.localoffer.service.http.shared;

import java.util.function.IntFunction;

import org.localoffer.web.search.Paging;

/**
 * One page of a list. A requested page is a number of at most six digits: anything else means the first page, and a
 * number past the end means the last.
 *
 * @param number counts from 1
 * @param pages at least 1
 * @param size entries per page
 */
public record PageOf(int number, int pages, int size) {

    /** @param all number of entries on all pages */
    public static PageOf asked(String asked, long all, int size) {
        int pages = (int) Math.max(1, (all + size - 1) / size);
        int number = asked.matches("[1-9][0-9]{0,5}") ? Math.min(Integer.parseInt(asked), pages) : 1;
        return new PageOf(number, pages, size);
    }

    /** Number of entries before this page. */
    public int offset() {
        return (number - 1) * size;
    }

    /** @param address gives the address of a page by its number */
    public Paging paging(IntFunction<String> address) {
        return Paging.at(number, pages, address);
    }
}

package org.localoffer.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Addresses;

/**
 * The pagination of a list.
 *
 * @param previous address, null on the first page
 * @param next address, null on the last page
 * @param pages first, last, this one and its neighbours, with gaps between; empty where there is only one page
 */
public record Paging(@Nullable String previous, @Nullable String next, List<PageLink> pages) {

    public static final Paging ONE_PAGE = new Paging(null, null, List.of());

    public Paging {
        previous = Addresses.web(previous);
        next = Addresses.web(next);
        pages = List.copyOf(pages);
    }

    /**
     * @param page this page, from 1
     * @param of number of pages; no pagination is shown for 1 or less
     * @param address gives the address of a page by its number
     */
    public static Paging at(int page, int of, IntFunction<String> address) {
        if (of <= 1) {
            return ONE_PAGE;
        }
        List<PageLink> links = new ArrayList<>();
        int last = 0;
        for (int number = 1; number <= of; number++) {
            if (number != 1 && number != of && Math.abs(number - page) > 1) {
                continue;
            }
            if (number - last == 2) {
                links.add(new PageLink(last + 1, address.apply(last + 1), false));
            } else if (number - last > 2) {
                links.add(new PageLink(0, null, false));
            }
            links.add(new PageLink(number, address.apply(number), number == page));
            last = number;
        }
        return new Paging(
                page > 1 ? address.apply(Math.min(page - 1, of)) : null,
                page < of ? address.apply(page + 1) : null,
                links);
    }
}

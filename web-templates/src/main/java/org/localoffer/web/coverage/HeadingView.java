package org.localoffer.web.coverage;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.layout.Link;
import org.localoffer.web.search.Paging;

/**
 * What stands behind one heading of the law.
 *
 * @param label in the council's words
 * @param key such as "LO-14"
 * @param meaning of its state, in a sentence
 * @param noneExpected why nothing is expected; null unless that is its state
 * @param told how many listings tell what the law asks of each, in a sentence; null where the heading is not about that
 * @param fields what each of them should tell; empty where {@code told} is null
 * @param counted such as "12 listings and 1 guide"
 * @param items one page of them
 * @param ways how to tell what is missing
 */
public record HeadingView(
        String label,
        String key,
        String reference,
        StateView state,
        String meaning,
        @Nullable String noneExpected,
        @Nullable String told,
        List<FieldLine> fields,
        String counted,
        List<ItemLine> items,
        Paging paging,
        List<Link> ways) {

    public HeadingView {
        fields = List.copyOf(fields);
        items = List.copyOf(items);
        ways = List.copyOf(ways);
    }

    /** @param told such as "12 of 40" */
    public record FieldLine(String label, String told) {}
}

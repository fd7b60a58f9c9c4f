package org.localoffer.service.http.shared;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.localoffer.web.shortlist.ShortlistLink;
import org.localoffer.web.shortlist.ShortlistMark;

/** What other pages show of the shortlist. */
public final class ShortlistMarks {

    private ShortlistMarks() {}

    /** @param page gives the address of the same page with another shortlist */
    public static ShortlistMark of(Shortlist shortlist, String slug, Function<Shortlist, String> page) {
        if (shortlist.holds(slug)) {
            return new ShortlistMark(true, page.apply(shortlist.without(slug)));
        }
        return new ShortlistMark(false, shortlist.isFull() ? null : page.apply(shortlist.with(slug)));
    }

    /** The link to the shortlist; null where it is empty. */
    public static @Nullable ShortlistLink link(Shortlist shortlist) {
        return shortlist.slugs().isEmpty()
                ? null
                : new ShortlistLink(shortlist.slugs().size(), shortlist.address());
    }
}

package org.localoffer.web.layout;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The way to a page, above its title.
 *
 * @param back such as "Back to results"; null where nobody knows which page the reader came from
 * @param above the pages above this one, from the home page down
 */
public record Trail(@Nullable Link back, List<Link> above) {

    private static final Link HOME = new Link("Home", "/");

    public Trail {
        above = List.copyOf(above);
    }

    /** From the home page over these pages. */
    public static Trail over(Link... pages) {
        return new Trail(null, Stream.concat(Stream.of(HOME), Stream.of(pages)).toList());
    }

    /** The same way, with a link to where the reader came from. */
    public Trail with(@Nullable Link back) {
        return new Trail(back, above);
    }
}

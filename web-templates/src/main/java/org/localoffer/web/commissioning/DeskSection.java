package org.localoffer.web.commissioning;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * Further numbers of a desk.
 *
 * @param links such as "3 comments to acknowledge", each to the list that holds just so many; without an address where
 *     there is nothing
 */
public record DeskSection(String title, List<Link> links) {

    public DeskSection {
        links = List.copyOf(links);
    }
}

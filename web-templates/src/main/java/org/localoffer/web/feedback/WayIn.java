package org.localoffer.web.feedback;

import org.localoffer.web.layout.Link;

/**
 * Something else that a family can tell us.
 *
 * @param address a page of this site
 * @param happens where it goes and whether it is published, in a sentence or two
 */
public record WayIn(String label, String address, String happens) {

    public Link link() {
        return new Link(label, address);
    }
}

package org.localoffer.web.layout;

import org.jspecify.annotations.Nullable;

/**
 * A link with its text.
 *
 * @param address a page of this site or a web address; anything else becomes null, and only the text is shown
 */
public record Link(String label, @Nullable String address) {

    public Link {
        address = Addresses.web(address);
    }
}

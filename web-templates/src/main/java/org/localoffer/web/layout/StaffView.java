package org.localoffer.web.layout;

import java.util.List;

/**
 * Who is signed in, shown on every staff page.
 *
 * @param name of the account
 * @param role such as "Local Offer officer"
 * @param pages of this role, for its navigation
 */
public record StaffView(String name, String role, List<Link> pages) {

    public StaffView {
        pages = List.copyOf(pages);
    }
}

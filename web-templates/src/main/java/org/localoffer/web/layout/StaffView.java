package org.localoffer.web.layout;

import java.util.List;

/**
 * Who is signed in, shown on every staff page.
 *
 * @param name of the account
 * @param role such as "Local Offer officer"
 * @param groups pages of this role, for its navigation
 */
public record StaffView(String name, String role, List<Group> groups) {

    public StaffView {
        groups = List.copyOf(groups);
    }

    /**
     * Pages about one thing.
     *
     * @param title what they are about; empty for pages that need none
     */
    public record Group(String title, List<Link> pages) {

        public Group {
            pages = List.copyOf(pages);
        }
    }
}

package org.localoffer.web.staff;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * Says why an action was refused, and how to go on: the wrong role, an expired sign-in, a decision that somebody else
 * made first.
 *
 * @param paragraphs in plain words
 */
public record StaffMessageView(String title, List<String> paragraphs, List<Link> waysOn) {

    public StaffMessageView {
        paragraphs = List.copyOf(paragraphs);
        waysOn = List.copyOf(waysOn);
    }
}

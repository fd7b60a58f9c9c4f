package org.localoffer.web.staff;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * A page that says why something could not be done, and the way on: a wrong role, a sign-in that has ended, a decision
 * that somebody else took first.
 *
 * @param paragraphs in plain words
 */
public record StaffMessageView(String title, List<String> paragraphs, List<Link> waysOn) {

    public StaffMessageView {
        paragraphs = List.copyOf(paragraphs);
        waysOn = List.copyOf(waysOn);
    }
}

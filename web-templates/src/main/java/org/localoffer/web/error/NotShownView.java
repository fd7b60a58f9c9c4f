package org.localoffer.web.error;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * Shown at the address of something that was taken down for correction. It repeats none of its content, not even its
 * name.
 *
 * @param title such as "This answer is not shown just now"
 */
public record NotShownView(String title, List<String> paragraphs, List<Link> waysOn) {

    public NotShownView {
        paragraphs = List.copyOf(paragraphs);
        waysOn = List.copyOf(waysOn);
    }
}

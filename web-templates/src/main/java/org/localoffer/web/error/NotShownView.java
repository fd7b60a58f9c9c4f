package org.localoffer.web.error;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * What stands at the address of something that was taken down while it is corrected. It repeats nothing of it, its name
 * neither.
 *
 * @param title such as "This answer is not shown just now"
 */
public record NotShownView(String title, List<String> paragraphs, List<Link> waysOn) {

    public NotShownView {
        paragraphs = List.copyOf(paragraphs);
        waysOn = List.copyOf(waysOn);
    }
}

package org.localoffer.web.vocabulary;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * A listing or a guide whose concepts change.
 *
 * @param gains labels of concepts that it will be found for
 * @param loses labels of concepts that it will no longer be found for
 */
public record TagLine(Link listing, List<String> gains, List<String> loses) {

    public TagLine {
        gains = List.copyOf(gains);
        loses = List.copyOf(loses);
    }
}

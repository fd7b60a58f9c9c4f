package org.localoffer.web.annual;

import java.util.List;

import org.localoffer.web.layout.Link;

/**
 * The short version of an annual report, in short sentences.
 *
 * @param ways the whole report, and the way back
 */
public record EasyReadView(String title, List<Part> parts, List<Link> ways) {

    public EasyReadView {
        parts = List.copyOf(parts);
        ways = List.copyOf(ways);
    }

    /** @param sentences one line each */
    public record Part(String heading, List<String> sentences) {

        public Part {
            sentences = List.copyOf(sentences);
        }
    }
}

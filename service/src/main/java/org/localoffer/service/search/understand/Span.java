package org.localoffer.service.search.understand;

import org.localoffer.directory.vocabulary.Word;

/**
 * A part of a question, as offsets in UTF-16 units.
 *
 * @param end exclusive
 */
record Span(int start, int end) {

    /** From the first word to the last, both included. */
    static Span of(Word first, Word last) {
        return new Span(first.start(), last.end());
    }

    int length() {
        return end - start;
    }

    boolean contains(Span other) {
        return start <= other.start && end >= other.end;
    }

    boolean contains(Word word) {
        return contains(of(word, word));
    }

    boolean overlaps(Span other) {
        return start < other.end && end > other.start;
    }
}

package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into what is judged on its own: its sentences. Danger that is told in passing, in a long request for a club,
 * is lost in the whole.
 */
final class Windows {

    /** Shorter sentences say little alone, and go together with the next. */
    private static final int SHORTEST = 16;

    /** A sentence without full stops is cut here, between words. */
    private static final int LONGEST = 200;

    private Windows() {}

    /**
     * A part of a text.
     *
     * @param start of its characters, counting from 0
     * @param end one past the last of them
     */
    record Window(int start, int end) {

        String of(String text) {
            return text.substring(start, end);
        }

        int length() {
            return end - start;
        }
    }

    /** In their order; it looks at each character once. */
    static List<Window> of(String text) {
        List<Window> sentences = new ArrayList<>();
        int start = 0;
        int gap = -1;
        for (int at = 0; at < text.length(); at++) {
            boolean blank = Character.isWhitespace(text.charAt(at));
            gap = blank ? at : gap;
            if (at - start >= LONGEST) {
                int cut = gap > start ? gap : at;
                sentences.add(new Window(start, cut));
                start = cut;
            } else if (at - start >= SHORTEST && endsAt(text, at)) {
                sentences.add(new Window(start, at + 1));
                start = at + 1;
            }
        }
        if (!text.substring(start).isBlank()) {
            addRest(sentences, start, text.length());
        }
        return sentences;
    }

    private static void addRest(List<Window> sentences, int start, int end) {
        if (end - start < SHORTEST
                && !sentences.isEmpty()
                && sentences.getLast().length() < LONGEST) {
            sentences.add(new Window(sentences.removeLast().start(), end));
        } else {
            sentences.add(new Window(start, end));
        }
    }

    private static boolean endsAt(String text, int at) {
        return switch (text.charAt(at)) {
            case '\n' -> true;
            case '.', '!', '?', ';', ':' -> at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
            default -> false;
        };
    }
}

package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into what is judged on its own: its sentences, and their clauses. Danger that is told in passing, in a long
 * request for a club, is lost in the whole.
 */
final class TextSegments {

    /** Shorter sentences say little alone, and go together with the next. */
    private static final int SHORTEST = 16;

    /** A sentence without full stops is cut here, between words. */
    private static final int LONGEST = 200;

    /** A clause of fewer characters says nothing. */
    private static final int SHORTEST_CLAUSE = 8;

    /** Between clauses: commas, brackets and dashes, and before words that join them. */
    private static final Pattern JOINT = Pattern.compile(
            "[,()]\\s*|\\s[-\u2013\u2014]+\\s|\\s(?=(?:after|and|as|because|before|but|cause|cos|cuz|if|since|so|though|until|when"
                    + "|where|which|while|who)\\s)",
            Pattern.CASE_INSENSITIVE);

    private TextSegments() {}

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

    /** The clauses of a sentence in their order; none where it is not made of several. */
    static List<Window> clauses(String text, Window sentence) {
        List<Window> clauses = new ArrayList<>();
        Matcher joint = JOINT.matcher(text).region(sentence.start(), sentence.end());
        int start = sentence.start();
        while (joint.find()) {
            addClause(clauses, text, start, joint.start());
            start = joint.end();
        }
        addClause(clauses, text, start, sentence.end());
        return clauses.size() > 1 ? clauses : List.of();
    }

    private static void addClause(List<Window> clauses, String text, int start, int end) {
        if (text.substring(start, end).strip().length() >= SHORTEST_CLAUSE) {
            clauses.add(new Window(start, end));
        }
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

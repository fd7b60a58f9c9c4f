package org.localoffer.service.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into sentences, and sentences into clauses, which are judged separately: danger that is mentioned in
 * passing, in a long request for a club, does not show in the whole text.
 */
public final class TextSegments {

    /** Minimum length in characters; a shorter sentence is joined to the next. */
    private static final int SHORTEST = 16;

    /** Maximum length in characters; a longer sentence is split between words. */
    private static final int LONGEST = 200;

    /** Minimum length in characters; shorter clauses are dropped. */
    private static final int SHORTEST_CLAUSE = 8;

    /** Clause boundaries: commas, brackets, dashes, and the gap before a conjunction. */
    private static final Pattern JOINT = Pattern.compile(
            "[,()]\\s*|\\s[-\u2013\u2014]+\\s|\\s(?=(?:after|and|as|because|before|but|cause|cos|cuz|if|since|so|though|until|when"
                    + "|where|which|while|who)\\s)",
            Pattern.CASE_INSENSITIVE);

    private TextSegments() {}

    /**
     * A part of a text.
     *
     * @param start index of its first character, counting from 0
     * @param end index after its last character
     */
    record Window(int start, int end) {

        String of(String text) {
            return text.substring(start, end);
        }

        int length() {
            return end - start;
        }
    }

    /** The sentences in text order, each at most 200 characters long and without the spaces around it. */
    public static List<String> sentences(String text) {
        return of(text).stream().map(window -> window.of(text).strip()).toList();
    }

    /** The sentences in text order; each character is read once. */
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

    /** The clauses of a sentence in text order; empty if it has only one. */
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
